// SPDX-FileCopyrightText: The Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Werkbank.Controls
import Werkbank.Models

// Application and identification, field by field. Keys while it has the keyboard: J and K or arrows
// go from field to field, 1 matches, 2 differs, 3 unreadable and on to the next one.
FocusScope {
    id: root

    required property Bench bench
    required property ApplicantDetail detail
    required property string offReason
    property bool closed: false  // decided: what is wrong can be said still, what is right no more

    readonly property list<var> fields: root.detail.fields
    property int current: 0
    property real sayWidth: 0  // of the column with the clerk's words

    function say(check: string) {
        const field = root.fields[root.current];
        if (!field || root.offReason !== "" || root.closed && check === "matches")
            return;
        root.detail.check(field.field, check);
        if (root.current < root.fields.length - 1)
            ++root.current;
    }

    function move(by: int) {
        root.current = Math.min(root.fields.length - 1, Math.max(0, root.current + by));
    }

    implicitHeight: card.implicitHeight
    objectName: "identityFields"
    activeFocusOnTab: root.fields.length > 0

    Accessible.role: Accessible.List
    //: Name of the list of fields that are compared
    Accessible.name: qsTr("Application and Post-Ident, field by field")
    Accessible.focusable: root.activeFocusOnTab
    Accessible.focused: root.activeFocus

    Connections {
        target: root.detail

        function onKeyChanged() {
            root.current = 0;
        }
    }
    Keys.onPressed: event => {
        const meant = root.bench.actions.meant("onboarding", event.key, event.modifiers);
        const plain = (event.modifiers & ~Qt.KeypadModifier) === Qt.NoModifier;
        event.accepted = true;
        if (meant === "onboarding.next" || plain && event.key === Qt.Key_Down)
            root.move(1);
        else if (meant === "onboarding.before" || plain && event.key === Qt.Key_Up)
            root.move(-1);
        else if (["matches", "differs", "unreadable"].includes(meant.substring(11)))
            root.say(meant.substring(11));
        else
            event.accepted = false;
    }

    Card {
        id: card
        anchors { left: parent.left; right: parent.right }
        //: Heading over the comparison
        title: qsTr("Identity: you say whether they are the same")
        spacing: 0

        RowLayout {
            Layout.fillWidth: true
            Layout.leftMargin: 12
            Layout.rightMargin: 8
            Layout.bottomMargin: 4
            visible: root.fields.length > 0
            spacing: Theme.s12

            WText {
                Layout.preferredWidth: Theme.px(110)
                //: Head of a column
                text: qsTr("Field")
                variant: "meta"
                weight: 600
            }
            WText {
                Layout.fillWidth: true
                Layout.preferredWidth: 1
                //: Head of a column: what the applicant wrote
                text: qsTr("Application")
                variant: "meta"
                weight: 600
            }
            WText {
                Layout.fillWidth: true
                Layout.preferredWidth: 1
                //: Head of a column: what the identification says
                text: qsTr("Post-Ident")
                variant: "meta"
                weight: 600
            }
            WText {
                Layout.preferredWidth: root.sayWidth
                //: Head of a column: the word of whoever has compared
                text: qsTr("Compared")
                variant: "meta"
                weight: 600
            }
        }
        Repeater {
            id: rows
            model: root.fields.length

            OnboardingField {
                required property int index
                Layout.fillWidth: true
                keys: root.bench.actions.keys
                field: root.fields[index] ?? ({})
                current: root.activeFocus && root.current === index
                ring: root.activeFocus && root.current === index
                offReason: root.offReason
                closed: root.closed
                onSayWidthChanged: root.sayWidth = sayWidth
                onPointed: {
                    root.current = index;
                    root.forceActiveFocus(Qt.MouseFocusReason);
                }
                onSaid: check => root.say(check)
            }
        }
        WText {
            readonly property OnboardingField row: rows.count > 0
                ? rows.itemAt(0) as OnboardingField : null
            Layout.fillWidth: true
            Layout.topMargin: Theme.s8
            visible: text !== ""
            // What the short signs of a narrow row mean.
            text: row?.terse ? row.choices.map((c, i) => (i + 1) + " " + c.text).join(" · ") : ""
            variant: "meta"
            wrapMode: Text.Wrap
        }
        WText {
            Layout.fillWidth: true
            Layout.topMargin: Theme.s8
            text: root.fields.length === 0
                //: Nothing to compare yet
                ? qsTr("There is nothing to compare before the identification has a result.")
                //: Below the comparison
                : qsTr("No picture of an identity document is kept: only these fields and your word on each.")
            variant: "meta"
            wrapMode: Text.Wrap
        }
    }
}
