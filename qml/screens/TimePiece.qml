// SPDX-FileCopyrightText: The Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Werkbank.Controls
import Werkbank.Models

// One stretch of time: where it lies beside the others, how long, why it counts or not.
ColumnLayout {
    id: root

    required property Bench bench
    required property string caseId
    required property CaseClock clock
    required property var piece  // of CaseClock.pieces
    property bool editing: false

    signal editAsked()
    signal editEnded()

    spacing: Theme.s4

    Item {
        Layout.fillWidth: true
        Layout.topMargin: Theme.s4
        implicitHeight: 6

        Rectangle {
            anchors.fill: parent
            radius: 3
            color: Theme.sunken
        }
        Rectangle {
            x: Theme.across(parent.width * root.piece.from, width, parent.width)
            width: Math.max(4, parent.width * (root.piece.to - root.piece.from))
            height: parent.height
            radius: 3
            color: root.piece.billed ? Theme.accent : Theme.controlLine
        }
    }
    RowLayout {
        spacing: Theme.s8

        ColumnLayout {
            spacing: 0

            WText {
                Layout.fillWidth: true
                text: root.piece.times + " · " + root.piece.minutes
                weight: root.piece.billed ? 600 : 400
                color: root.piece.billed ? Theme.text1 : Theme.text2
            }
            WText {
                Layout.fillWidth: true
                //: About a stretch of time; %1 is the reason
                text: root.piece.billed ? root.piece.reason : qsTr("not billed: %1").arg(root.piece.reason)
                variant: "meta"
                wrapMode: Text.Wrap
            }
        }
        IconButton {
            objectName: "timeEdit"
            visible: root.piece.editable && !root.editing
            //: Changes the times of a stretch; %1 are times of day
            label: qsTr("Change %1").arg(root.piece.times)
            iconName: "pencil"
            size: "small"
            onClicked: root.editAsked()
        }
    }
    Loader {
        Layout.fillWidth: true
        visible: active
        active: root.editing
        sourceComponent: TimeEntry {
            objectName: "timeChange"
            bench: root.bench
            caseId: root.caseId
            mode: "time_change_" + root.piece.interval
            startMinute: root.piece.startMinute
            endMinute: root.piece.endMinute
            reason: root.piece.typed
            askReason: root.piece.canGrow
            cancellable: true
            //: Keeps the changed times
            confirmText: qsTr("Change")
            //: Below the fields that change times
            hint: root.piece.canGrow
                ? qsTr("Longer, or with another reason, it is a proposal again.")
                //: Below the fields that change times
                : qsTr("What was counted can be shortened only.")
            onConfirmed: (start, end, reason) => {
                root.clock.edit(root.piece.interval, start, end, reason);
                wipe();
                root.editEnded();
            }
            onCancelled: root.editEnded()
            Component.onCompleted: takeFocus()
        }
    }
}
