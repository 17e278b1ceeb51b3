// SPDX-FileCopyrightText: The Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QUrl>
#include <QtQmlIntegration/qqmlintegration.h>

// Which platform this computer works for, asked where none is known yet and where the person says
// that it is another one: kept in a file of one line, which is read at the next start. Whoever made
// it starts the program again when it was chosen. GUI thread. What is wrong with an address, and a
// file that cannot be written, is told by `problem`; what was known before then still holds.
namespace werkbank {

class PlatformChoice : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Handed on by main")
    // As people read it, without "https://"; empty: none is known.
    Q_PROPERTY(QString address READ address CONSTANT FINAL)
    Q_PROPERTY(bool asking READ asking NOTIFY changed FINAL)
    Q_PROPERTY(QString problem READ problem NOTIFY changed FINAL)
public:
    PlatformChoice(const QUrl &known, const QString &file, QObject *parent = nullptr);

    // The origin that somebody means who types this; an empty one: no platform can be there.
    static QUrl meant(const QString &typed);

    QString address() const;
    bool asking() const { return m_asking; }
    QString problem() const { return m_problem; }

    Q_INVOKABLE void ask();
    Q_INVOKABLE void keep();  // the one that is known
    Q_INVOKABLE void choose(const QString &typed);

Q_SIGNALS:
    void changed();
    void chosen();  // the file holds it

private:
    void say(const QString &problem);

    const QUrl m_known;
    const QString m_file;
    QString m_problem;
    bool m_asking;
};

} // namespace werkbank
