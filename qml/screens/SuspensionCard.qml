// SPDX-FileCopyrightText: The Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Werkbank.Controls

// For who is suspended: what that means, how long it holds, and how to appeal. What is written is
// kept as a draft, is sent once, and how far it came stands here afterwards.
Card {
    id: card

    required property Bench bench
    required property var about  // of Suspension.cards

    readonly property string standing: card.about.state ?? "none"
    readonly property bool writes: card.standing === "none"
        || card.standing === "sent" && (card.about.overdue ?? false)

    //: Heading of a card; %1 is the name of a platform's organisation
    title: qsTr("Your access at %1 is suspended").arg(card.about.name ?? "")
    titleStyle: "title"

    WText {
        Layout.fillWidth: true
        //: What a suspension means
        text: qsTr("You get no offers and cannot open cases there; those you had were handed over. What you earned stays yours. Who decided it and why stands in the e-mail that you got.")
        wrapMode: Text.Wrap
    }
    WText {
        objectName: "suspendedUntil"
        Layout.fillWidth: true
        //: How long a suspension holds
        text: qsTr("It has no end of its own: it holds until it is lifted.")
        color: Theme.text2
        wrapMode: Text.Wrap
    }
    WText {
        objectName: "appealState"
        Layout.fillWidth: true
        Layout.topMargin: Theme.s4
        visible: text !== ""
        text: {
            switch (card.standing) {
            case "waiting":
                //: An appeal is kept here and not sent yet; %1 is a day and time
                return qsTr("Your appeal of %1 waits on this computer and goes out with the next connection.").arg(card.about.at);
            case "sent":
                return card.about.overdue
                    //: An appeal should have been answered; %1 is a day and time, %2 a day
                    ? qsTr("Your appeal was sent %1. The answer was to come by e-mail by %2.").arg(card.about.at).arg(card.about.answerBy)
                    //: An appeal was sent; %1 is a day and time, %2 a day
                    : qsTr("Your appeal was sent %1. Somebody who did not decide looks at it; the answer comes by e-mail by %2.").arg(card.about.at).arg(card.about.answerBy);
            case "refused":
                //: An appeal was not taken; %1 says why
                return qsTr("Your appeal was not taken: %1 Your text is kept.").arg(card.about.problem);
            }
            //: How to appeal against a suspension
            return qsTr("If you see it differently, appeal: somebody who did not decide looks at all of it again and answers within two weeks.");
        }
        weight: 600
        color: card.standing === "refused" ? Theme.bad : Theme.text1
        wrapMode: Text.Wrap
    }
    SelectableText {
        objectName: "appealSent"
        Layout.fillWidth: true
        visible: card.standing !== "none"
        text: card.about.text ?? ""
        color: Theme.text2
    }
    DraftArea {
        id: words
        objectName: "appealText"
        Layout.fillWidth: true
        visible: card.writes
        framed: true
        bench: card.bench
        caseId: card.about.tenant ?? ""
        mode: "appeal"
        spelling: card.bench.settings.spokenLanguage
        minimumLines: 4
        maximumLines: 10
        //: Name of the text field of an appeal
        label: qsTr("What you see differently")
        placeholderText: label
    }
    RowLayout {
        spacing: Theme.s12

        WButton {
            objectName: "appealSend"
            visible: card.writes
            //: Sends an appeal against a suspension
            label: qsTr("Send the appeal")
            kind: "primary"
            //: Why the button is off
            disabledReason: words.text.trim() === "" ? qsTr("Say what you see differently first") : ""
            onClicked: {
                card.bench.suspension.appeal(card.about.tenant, words.text);
                words.wipe();
            }
        }
        WButton {
            objectName: "appealAgain"
            visible: card.standing === "refused"
            //: Puts the text of an appeal that was not taken into its field again
            label: qsTr("Write it again")
            onClicked: words.put(card.bench.suspension.takeBack(card.about.tenant))
        }
        WText {
            visible: card.writes && words.text !== "" && words.savedAt > 0
            //: The text is kept on this computer; %1 is a time
            text: qsTr("Draft saved %1").arg(card.bench.wording.timeOf(words.savedAt))
            variant: "meta"
        }
    }
}
