// SPDX-FileCopyrightText: The Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Result.h"

#include <QObject>
#include <QUrl>
#include <QtQmlIntegration/qqmlintegration.h>

#include <functional>

// Which platform this computer works for, asked where none is known yet and where the person says
// that it is another one: kept, once something answers there, in a file of one line, which is read
// at the next start. Whoever made
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
    Q_PROPERTY(bool busy READ busy NOTIFY changed FINAL)  // it is looked whether one is there
    Q_PROPERTY(QString problem READ problem NOTIFY changed FINAL)
public:
    using Done = std::function<void(const Result<void> &)>;
    // Looks whether a platform is there. Calls back on this thread, once at most.
    using Probe = std::function<void(const QUrl &origin, Done done)>;

    PlatformChoice(const QUrl &known, const QString &file, Probe probe, QObject *parent = nullptr);

    // The origin that somebody means who types this; an empty one: no platform can be there.
    static QUrl meant(const QString &typed);

    QString address() const;
    bool asking() const { return m_asking; }
    bool busy() const { return !m_looking.isEmpty(); }
    QString problem() const { return m_problem; }

    Q_INVOKABLE void ask();
    Q_INVOKABLE void keep();  // the one that is known
    Q_INVOKABLE void choose(const QString &typed);

Q_SIGNALS:
    void changed();
    void chosen();  // the file holds it

private:
    void say(const QString &problem);
    void take(const QUrl &url);

    const QUrl m_known;
    const QString m_file;
    const Probe m_probe;
    QUrl m_looking;  // where it is looked now
    QString m_problem;
    bool m_asking;
};

} // namespace werkbank
