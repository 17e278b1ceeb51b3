// SPDX-FileCopyrightText: The Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Werkbank.Controls
import Werkbank.Models

// The claimed skills and what was granted.
Card {
    id: root

    required property ApplicantDetail detail

    function said(skill: var): string {
        if (!root.detail.evaluated)
            //: A skill before the evaluation; %1 is 1 to 5
            return qsTr("asks for level %1").arg(skill.claimed);
        if (skill.granted === 0)
            //: A skill; %1 is the level that was asked for
            return qsTr("not granted, asked for %1").arg(skill.claimed);
        //: A skill; %1 is 1 to 5
        const level = qsTr("level %1").arg(skill.granted);
        return skill.granted === skill.claimed ? level
            //: A skill; %1 is "level 2", %2 the level that was asked for
            : qsTr("%1, asked for %2").arg(level).arg(skill.claimed);
    }

    //: Heading of a card
    title: root.detail.evaluated ? qsTr("Skills granted")
        //: Heading of a card
        : qsTr("Skills claimed")
    spacing: Theme.s4

    Repeater {
        model: root.detail.skills

        RowLayout {
            id: skill
            required property var modelData
            Layout.fillWidth: true
            Layout.minimumHeight: Theme.px(30)
            spacing: Theme.s12

            WText {
                Layout.fillWidth: true
                Layout.preferredWidth: 3
                text: skill.modelData.path
                wrapMode: Text.Wrap
            }
            WText {
                Layout.fillWidth: true
                Layout.preferredWidth: 2
                horizontalAlignment: Text.AlignRight
                text: root.said(skill.modelData)
                color: Theme.text2
                wrapMode: Text.Wrap
            }
        }
    }
    WText {
        Layout.fillWidth: true
        visible: root.detail.skills.length === 0
        //: In the card of the skills
        text: qsTr("No skills are named.")
        color: Theme.text2
    }
}
