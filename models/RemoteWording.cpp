// SPDX-FileCopyrightText: The Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/RemoteWording.h"

#include <QCoreApplication>

namespace werkbank {

using namespace Qt::StringLiterals;

namespace {

QString say(const char *text)
{
    return QCoreApplication::translate("werkbank::RemoteWording", text);
}

const char *nameOf(RemoteRight right)
{
    switch (right) {
    case RemoteRight::See:
        //: A right of a remote session, in a list: "see, control"
        return QT_TRANSLATE_NOOP("werkbank::RemoteWording", "see the screen");
    case RemoteRight::Control:
        //: A right of a remote session, in a list
        return QT_TRANSLATE_NOOP("werkbank::RemoteWording", "control it");
    case RemoteRight::Files:
        //: A right of a remote session, in a list
        return QT_TRANSLATE_NOOP("werkbank::RemoteWording", "exchange files");
    case RemoteRight::Restart:
        //: A right of a remote session, in a list
        return QT_TRANSLATE_NOOP("werkbank::RemoteWording", "restart the computer");
    case RemoteRight::Unknown:
        break;
    }
    //: A right of a remote session that only a newer version of the app knows
    return QT_TRANSLATE_NOOP("werkbank::RemoteWording", "something that this version cannot name");
}

const char *endOf(RemoteEnd why)
{
    switch (why) {
    case RemoteEnd::Withdrawn:
        //: Why a remote session is over
        return QT_TRANSLATE_NOOP("werkbank::RemoteWording", "You took the question back.");
    case RemoteEnd::Finished:
        //: Why a remote session is over
        return QT_TRANSLATE_NOOP("werkbank::RemoteWording", "You ended it.");
    case RemoteEnd::Revoked:
        //: Why a remote session is over; %1 is a name
        return QT_TRANSLATE_NOOP("werkbank::RemoteWording", "%1 stopped it.");
    case RemoteEnd::TimeUp:
        //: Why a remote session is over
        return QT_TRANSLATE_NOOP("werkbank::RemoteWording", "The longest time that was agreed has passed.");
    case RemoteEnd::NotBegun:
        //: Why a remote session is over; %1 is a name
        return QT_TRANSLATE_NOOP("werkbank::RemoteWording", "%1 allowed it, but did not begin in time.");
    case RemoteEnd::NotResumed:
        //: Why a remote session is over
        return QT_TRANSLATE_NOOP("werkbank::RemoteWording", "It was interrupted for more than 5 minutes.");
    case RemoteEnd::CaseLeft:
        //: Why a remote session is over
        return QT_TRANSLATE_NOOP("werkbank::RemoteWording", "The case is no longer yours, or no longer in work.");
    case RemoteEnd::Reported:
        //: Why a remote session is over
        return QT_TRANSLATE_NOOP("werkbank::RemoteWording", "One side reported the other; a dispatcher looks at it.");
    case RemoteEnd::WrongCode:
        //: Why a remote session is over
        return QT_TRANSLATE_NOOP("werkbank::RemoteWording", "The code was wrong too often.");
    case RemoteEnd::Unknown:
        break;
    }
    //: Why a remote session is over: a reason that only a newer version of the app knows
    return QT_TRANSLATE_NOOP("werkbank::RemoteWording", "It is over.");
}

} // namespace

QString rightsText(const QList<RemoteRight> &rights)
{
    QStringList names;
    for (const RemoteRight right : rights)
        names.append(say(nameOf(right)));
    return names.join(u", "_s);
}

QString remoteEndText(const RemoteSessionBody &session, const QString &customer)
{
    QString text;
    if (session.state == RemoteState::Denied) {
        //: The customer's answer to a question for a remote session; %1 is a name
        text = say(QT_TRANSLATE_NOOP("werkbank::RemoteWording", "%1 said no."));
    } else if (session.state == RemoteState::TimedOut) {
        //: No answer to a question for a remote session; %1 is a name
        text = say(QT_TRANSLATE_NOOP("werkbank::RemoteWording", "%1 did not answer within 10 minutes."));
    } else {
        text = say(endOf(session.why.value_or(RemoteEnd::Unknown)));
    }
    return text.contains("%1"_L1) ? text.arg(customer) : text;
}

QString remoteStopText(const QString &code)
{
    if (code == "changed_elsewhere"_L1) {
        //: Why nothing of a remote session is shown here
        return say(QT_TRANSLATE_NOOP("werkbank::RemoteWording", "Another device of yours shows it now."));
    }
    if (code == "remote_broken"_L1) {
        //: Why nothing of a remote session is shown here
        return say(QT_TRANSLATE_NOOP("werkbank::RemoteWording", "What arrived could not be read. Nothing more of it is taken."));
    }
    //: Why nothing of a remote session is shown here
    return say(QT_TRANSLATE_NOOP("werkbank::RemoteWording", "The picture has ended."));
}

QString elapsedText(Milliseconds time)
{
    const qint64 seconds = std::max<qint64>(0, time.count() / 1000);
    const QChar zero(u'0');
    return u"%1:%2:%3"_s.arg(seconds / 3600, 2, 10, zero).arg(seconds / 60 % 60, 2, 10, zero)
        .arg(seconds % 60, 2, 10, zero);
}

QString shortPersonName(const QString &name)
{
    const qsizetype space = name.lastIndexOf(u' ');
    return space <= 0 ? name : name.left(1) + u". "_s + name.sliced(space + 1);
}

} // namespace werkbank
