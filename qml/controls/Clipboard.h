// SPDX-FileCopyrightText: The Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QTemporaryDir>
#include <QUrl>
#include <QtQmlIntegration/qqmlintegration.h>

#include <memory>

// The system's clipboard: text out; files and pictures in. A picture is written as PNG into a
// private folder of the session's runtime directory (memory, not disk), which ends with this
// object. GUI thread.
namespace werkbank {

class Clipboard : public QObject {
    Q_OBJECT
    QML_ELEMENT
public:
    explicit Clipboard(QObject *parent = nullptr);

    Q_INVOKABLE void copy(const QString &text);
    // Local files on the clipboard, or its picture as a file; empty: only text, or nothing.
    Q_INVOKABLE QList<QUrl> files();

private:
    QUrl keepPicture();

    std::unique_ptr<QTemporaryDir> m_folder;
    int m_pictures = 0;
};

} // namespace werkbank
