// SPDX-FileCopyrightText: The Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/EventText.h"

#include "models/Wording.h"

#include <QCoreApplication>

namespace werkbank {

using namespace Qt::StringLiterals;

namespace {

struct Sentence {
    CaseEvent what;
    const char *text;  // %1: who
};

constexpr Sentence sentences[] = {
    //: Time line of a case; %1 is a name
    {CaseEvent::Requested, QT_TRANSLATE_NOOP("werkbank::EventText", "%1 asked for help")},
    //: Time line of a case
    {CaseEvent::Offered, QT_TRANSLATE_NOOP("werkbank::EventText", "Offered to experts")},
    //: Time line of a case
    {CaseEvent::NoMatch, QT_TRANSLATE_NOOP("werkbank::EventText", "No expert was free")},
    //: Time line of a case; %1 is a name
    {CaseEvent::Assigned, QT_TRANSLATE_NOOP("werkbank::EventText", "%1 took the case")},
    //: Time line of a case; %1 is a name
    {CaseEvent::GivenBack, QT_TRANSLATE_NOOP("werkbank::EventText", "%1 gave the case back")},
    //: Time line of a case; %1 is a name
    {CaseEvent::AnotherExpert, QT_TRANSLATE_NOOP("werkbank::EventText", "%1 asked for another expert")},
    //: Time line of a case; %1 is a name
    {CaseEvent::Reassigned, QT_TRANSLATE_NOOP("werkbank::EventText", "%1 gave the case to another expert")},
    //: Time line of a case; %1 is a name
    {CaseEvent::Solved, QT_TRANSLATE_NOOP("werkbank::EventText", "%1 marked the case as solved")},
    //: Time line of a case; %1 is a name
    {CaseEvent::NotYet, QT_TRANSLATE_NOOP("werkbank::EventText", "%1 says: it does not work yet")},
    //: Time line of a case; %1 is a name
    {CaseEvent::Confirmed, QT_TRANSLATE_NOOP("werkbank::EventText", "%1 confirmed: it works")},
    //: Time line of a case
    {CaseEvent::ClosedUnconfirmed, QT_TRANSLATE_NOOP("werkbank::EventText", "Closed without the customer's confirmation")},
    //: Time line of a case; %1 is a name
    {CaseEvent::Reopened, QT_TRANSLATE_NOOP("werkbank::EventText", "%1 reopened the case")},
    //: Time line of a case; %1 is a name
    {CaseEvent::Cancelled, QT_TRANSLATE_NOOP("werkbank::EventText", "%1 cancelled the request")},
    //: Time line of a case; %1 is a name
    {CaseEvent::Withdrawn, QT_TRANSLATE_NOOP("werkbank::EventText", "%1 withdrew from the contract")},
    //: Time line of a case; %1 is a name
    {CaseEvent::RemoteAsked, QT_TRANSLATE_NOOP("werkbank::EventText", "%1 asked to see the customer's screen")},
    //: Time line of a case; %1 is a name
    {CaseEvent::RemoteGranted, QT_TRANSLATE_NOOP("werkbank::EventText", "%1 allowed the remote session")},
    //: Time line of a case; %1 is a name
    {CaseEvent::RemoteDenied, QT_TRANSLATE_NOOP("werkbank::EventText", "%1 declined the remote session")},
    //: Time line of a case
    {CaseEvent::RemoteTimedOut, QT_TRANSLATE_NOOP("werkbank::EventText", "The question about a remote session expired")},
    //: Time line of a case
    {CaseEvent::RemoteLive, QT_TRANSLATE_NOOP("werkbank::EventText", "Remote session begun")},
    //: Time line of a case
    {CaseEvent::RemoteInterrupted, QT_TRANSLATE_NOOP("werkbank::EventText", "Remote session interrupted")},
    //: Time line of a case
    {CaseEvent::RemoteResumed, QT_TRANSLATE_NOOP("werkbank::EventText", "Remote session goes on")},
    //: Time line of a case; %1 is a name
    {CaseEvent::RemoteRevoked, QT_TRANSLATE_NOOP("werkbank::EventText", "%1 took a right of the remote session back")},
    //: Time line of a case
    {CaseEvent::RemoteEnded, QT_TRANSLATE_NOOP("werkbank::EventText", "Remote session ended")},
    //: Time line of a case; %1 is a name
    {CaseEvent::Reported, QT_TRANSLATE_NOOP("werkbank::EventText", "%1 reported the other side")},
    //: Time line of a case; %1 is a name
    {CaseEvent::CapRaised, QT_TRANSLATE_NOOP("werkbank::EventText", "%1 set the most that the work may cost")},
    //: Time line of a case; %1 is a name
    {CaseEvent::ReceiptSigned, QT_TRANSLATE_NOOP("werkbank::EventText", "The device of %1 signed the receipt")},
    //: Time line of a case; %1 is a name
    {CaseEvent::DamageReported, QT_TRANSLATE_NOOP("werkbank::EventText", "%1 reported damage; pay is held until a person has decided")},
    //: Time line of a case; %1 is a name
    {CaseEvent::DamageSettled, QT_TRANSLATE_NOOP("werkbank::EventText", "%1 decided about the damage")},
    //: Time line of a case; %1 is a name
    {CaseEvent::HandoverAsked, QT_TRANSLATE_NOOP("werkbank::EventText", "%1 asked to hand the case over")},
    //: Time line of a case; %1 is a name
    {CaseEvent::HandedOver, QT_TRANSLATE_NOOP("werkbank::EventText", "%1 agreed to the hand-over")},
    //: Time line of a case; %1 is a name
    {CaseEvent::HandoverRefused, QT_TRANSLATE_NOOP("werkbank::EventText", "%1 did not agree to the hand-over")},
    //: Time line of a case; %1 is a name
    {CaseEvent::SecretAsked, QT_TRANSLATE_NOOP("werkbank::EventText", "%1 asked for a password")},
    //: Time line of a case; %1 is a name
    {CaseEvent::SecretGiven, QT_TRANSLATE_NOOP("werkbank::EventText", "%1 gave a password, sealed")},
    //: Time line of a case; %1 is a name
    {CaseEvent::SecretRead, QT_TRANSLATE_NOOP("werkbank::EventText", "%1 has read the password; it is erased")},
};

} // namespace

QString caseEventText(const EventBody &event, const Wording &wording)
{
    const auto say = [](const char *text) {
        return QCoreApplication::translate("werkbank::EventText", text);
    };
    //: An event that only a newer version of the app knows
    QString text = say(QT_TRANSLATE_NOOP("werkbank::EventText", "Something happened that this version cannot show"));
    for (const Sentence &sentence : sentences) {
        if (sentence.what == event.what)
            text = say(sentence.text);
    }
    const bool isHandover =
        event.what == CaseEvent::HandoverAsked || event.what == CaseEvent::HandedOver;
    if (event.what == CaseEvent::HandoverAsked && !event.whom.isEmpty()) {
        //: Time line of a case; %1 and %2 are names
        text = say(QT_TRANSLATE_NOOP("werkbank::EventText", "%1 asked to hand the case over to %2"))
                   .arg(event.who, event.whom);
    } else if (!event.whom.isEmpty() && !isHandover) {
        //: Time line of a case; %1 is a dispatcher's name, %2 an expert's
        text = say(QT_TRANSLATE_NOOP("werkbank::EventText", "%1 gave the case to %2"))
                   .arg(event.who, event.whom);
    } else if (text.contains("%1"_L1)) {
        text = text.arg(event.who);
    }
    if (!event.reason.isEmpty())
        text += u": "_s + event.reason;
    return u"%1 · %2"_s.arg(text, wording.time(event.at));
}

} // namespace werkbank
