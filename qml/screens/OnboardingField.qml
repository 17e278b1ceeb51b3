// SPDX-FileCopyrightText: The Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Werkbank.Controls

// One field: what the applicant wrote, what the identification says, and what the clerk says.
Item {
    id: row

    required property var field      // of ApplicantDetail.fields
    required property bool current
    required property bool ring
    required property string offReason
    required property bool closed
    required property var keys  // by the ids of actions
    property real labelWidth: Theme.px(110)

    readonly property list<var> choices: [
        //: The clerk's word on a field, as short as possible
        { check: "matches", text: qsTr("matches"), tone: "good" },
        //: The clerk's word on a field, as short as possible
        { check: "differs", text: qsTr("differs"), tone: "bad" },
        //: The clerk's word on a field, as short as possible
        { check: "unreadable", text: qsTr("unreadable"), tone: "attention" }
    ]
    readonly property bool terse: row.width < Theme.px(640)

    readonly property real sayWidth: says.width + Theme.s12 + Theme.px(14)

    signal said(string check)
    signal pointed()

    implicitHeight: Math.max(Theme.px(40), line.implicitHeight + 12)

    Accessible.role: Accessible.ListItem
    Accessible.name: [row.field.label,
        //: In the name of a field's row; %1 is what the applicant wrote
        qsTr("application: %1").arg(row.field.stated),
        //: In the name of a field's row; %1 is what the identification says
        qsTr("Post-Ident: %1").arg(row.field.found),
        row.field.checkText === ""
            //: In the name of a field's row: the clerk has not said anything
            ? qsTr("not compared yet") : row.field.checkText].join(", ")
    Accessible.focusable: true
    Accessible.focused: row.current
    Accessible.selected: row.current

    TapHandler {
        onTapped: row.pointed()
    }
    Rectangle {
        anchors.fill: parent
        radius: Theme.radius
        color: row.current ? Theme.selected : "transparent"

        FocusRing {
            shown: row.ring
            inset: true
        }
    }
    RowLayout {
        id: line
        anchors { fill: parent; leftMargin: 12; rightMargin: 8 }
        spacing: Theme.s12

        WText {
            Layout.preferredWidth: row.labelWidth
            text: row.field.label
            color: Theme.text2
            wrapMode: Text.Wrap
            decorative: true
        }
        WText {
            Layout.fillWidth: true
            Layout.preferredWidth: 1
            text: row.field.stated
            wrapMode: Text.Wrap
            decorative: true
        }
        WText {
            Layout.fillWidth: true
            Layout.preferredWidth: 1
            //: The result does not hold this field
            text: row.field.found !== "" ? row.field.found : qsTr("not in the result")
            weight: row.field.alike ? 400 : 600
            color: row.field.found !== "" ? Theme.text1 : Theme.text3
            wrapMode: Text.Wrap
            decorative: true
        }
        Row {
            id: says
            spacing: 4

            Repeater {
                model: row.choices

                Pressable {
                    id: choice
                    required property var modelData
                    required property int index
                    readonly property bool chosen: row.field.check === choice.modelData.check

                    objectName: choice.modelData.check + "_" + row.field.field
                    //: Button: the clerk's word on a field; %1 is the field, %2 the word
                    label: qsTr("%1: %2").arg(row.field.label).arg(choice.modelData.text)
                    tip: choice.modelData.text
                    keyHint: row.keys["onboarding." + choice.modelData.check]
                    role: Accessible.RadioButton
                    checked: choice.chosen
                    tabStop: false
                    disabledReason: row.closed && choice.modelData.check === "matches"
                        //: Why a button is off
                        ? qsTr("It is decided; you can still say what is wrong") : row.offReason
                    leftPadding: 8
                    rightPadding: 8
                    onClicked: {
                        row.pointed();
                        row.said(choice.modelData.check);
                    }

                    contentItem: WText {
                        horizontalAlignment: Text.AlignHCenter
                        text: row.terse ? String(choice.index + 1) : choice.modelData.text
                        variant: "meta"
                        weight: choice.chosen ? 600 : 400
                        color: choice.blocked && !choice.chosen ? Theme.offText
                            : choice.chosen ? Theme.toneColour(choice.modelData.tone) : Theme.text1
                        decorative: true
                    }
                    background: Rectangle {
                        implicitWidth: Theme.px(26)
                        implicitHeight: Theme.controlSmall
                        radius: Theme.radius
                        color: choice.chosen ? Theme.toneSoft(choice.modelData.tone)
                            : choice.hovered && !choice.blocked ? Theme.hover : Theme.surface
                        border.width: Theme.lineWidth
                        border.color: choice.chosen ? Theme.toneColour(choice.modelData.tone)
                            : Theme.controlLine
                    }
                }
            }
        }
        Icon {
            name: "hourglass"
            size: Theme.px(14)
            opacity: row.field.sending ? 1 : 0
            color: Theme.attention
        }
    }
    Hairline {
        anchors { left: parent.left; right: parent.right; bottom: parent.bottom }
    }
}
