// SPDX-FileCopyrightText: The Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Werkbank.Controls

// The foot of a scorecard: when it was kept, and Submit, which never leaves the window.
Item {
    id: root

    property string savedText
    property string missing

    signal asked()

    implicitHeight: line.implicitHeight + 2 * Theme.s12

    Hairline {
        anchors { left: parent.left; right: parent.right; top: parent.top }
    }
    RowLayout {
        id: line
        anchors { left: parent.left; right: parent.right; verticalCenter: parent.verticalCenter; margins: Theme.s16 }
        spacing: Theme.s8

        WText {
            Layout.fillWidth: true
            objectName: "reviewFoot"
            //: When a scorecard was kept on this computer; %1 is a time
            text: [root.missing, root.savedText !== "" ? qsTr("saved %1").arg(root.savedText) : ""]
                .filter(s => s !== "").join(" · ")
            variant: "meta"
            color: Theme.text2
            wrapMode: Text.Wrap
            maximumLineCount: 2
            elide: Text.ElideRight
        }
        WButton {
            objectName: "reviewSubmit"
            //: Submits a spot check and opens the next
            label: qsTr("Submit and next")
            kind: "primary"
            keyHint: "Ctrl+Return"
            disabledReason: root.missing
            onClicked: root.asked()
        }
    }
}
