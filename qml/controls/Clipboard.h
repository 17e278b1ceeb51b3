// SPDX-FileCopyrightText: The Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QTemporaryDir>
#include <QTimer>
#include <QUrl>
#include <QtQmlIntegration/qqmlintegration.h>

#include <memory>

// The system's clipboard: text out; files and pictures in. A picture is written as PNG into a
// private folder of the session's runtime directory (memory, not disk), which ends with this
// object. A password is marked, so that clipboard histories leave it out, and is taken out again
// unless something else is there by then. GUI thread.
namespace werkbank {

class Clipboard : public QObject {
    Q_OBJECT
    QML_ELEMENT
public:
    static constexpr std::chrono::seconds secretKept{30};

    explicit Clipboard(QObject *parent = nullptr);
    ~Clipboard() override;

    Q_INVOKABLE void copy(const QString &text);
    Q_INVOKABLE void copySecret(const QString &text);
    Q_INVOKABLE void clearSecret();
    // Local files on the clipboard, or its picture as a file; empty: only text, or nothing.
    Q_INVOKABLE QList<QUrl> files();

private:
    QUrl keepPicture();

    std::unique_ptr<QTemporaryDir> m_folder;
    int m_pictures = 0;
    QTimer m_secretEnds;
    QByteArray m_secretHash;  // of what was copied as a secret
};

} // namespace werkbank
