// SPDX-FileCopyrightText: The Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QtQmlIntegration/qqmlintegration.h>

// The fonts that come with the program, by their family. They are used where they lie in it: a
// FontLoader would copy each of them twice (measured in Qt 6.8.2). GUI thread.
namespace werkbank {

class Fonts : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_SINGLETON
    // Inter, for all words.
    Q_PROPERTY(QString words MEMBER m_words CONSTANT FINAL)
    // JetBrains Mono, for code, logs and addresses.
    Q_PROPERTY(QString code MEMBER m_code CONSTANT FINAL)
public:
    explicit Fonts(QObject *parent = nullptr);

private:
    QString m_words, m_code;
};

} // namespace werkbank
