// SPDX-FileCopyrightText: The Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Werkbank.Controls

// What floats: menu, popover, tooltip, toasts, and a list of choices.
Item {
    id: page

    Component.onCompleted: {
        menu.openAt(menuButton);
        popover.openAt(popButton);
        tip.shown = true;
        toasts.show("Case given back.", "Undo", 8, "Ctrl+Z");
        toasts.show("Someone was faster. You move up next time.", "", 0, "");
        combo.popup.open();
    }

    RowLayout {
        x: 24
        y: 24
        spacing: 230

        IconButton {
            id: menuButton
            iconName: "ellipsis"
            label: "More"
            framed: true
        }
        WButton {
            id: popButton
            label: "Pause…"
            size: "small"
        }
        WButton {
            id: tipButton
            label: "Solved…"
            size: "small"

            WToolTip {
                id: tip
                parent: tipButton
                delay: 0
                text: "Ends the case when the customer agrees"
                keyHint: "Ctrl+Shift+Return"
            }
        }
        WComboBox {
            id: combo
            label: "Reason"
            model: ["Too far", "No time", "<b>Wrong</b> task", "Other"]
            currentIndex: 1
        }
    }
    WMenu {
        id: menu

        WMenuItem {
            label: "Hand over…"
            iconName: "users"
            keyHint: "Ctrl+Shift+H"
        }
        WMenuItem {
            label: "Give back"
            iconName: "undo-2"
        }
        WMenuItem {
            label: "Call"
            iconName: "phone"
            disabledReason: "No connection since 12:10"
        }
        WMenuSeparator {}
        WMenuItem {
            label: "Delete message"
            iconName: "trash-2"
            danger: true
            keyHint: "Del"
        }
    }
    Popover {
        id: popover
        title: "Pause until"

        WRadio {
            label: "15 minutes"
            checked: true
        }
        WRadio {
            label: "End of the day"
        }
        WButton {
            Layout.alignment: Qt.AlignRight
            label: "Pause"
            kind: "primary"
            size: "small"
        }
    }
    FloatEdge {
        x: 60
        y: 400
        width: 480
        height: dialogText.implicitHeight + 40

        ColumnLayout {
            id: dialogText
            x: 20
            y: 20
            width: parent.width - 40

            WText {
                text: "A dialog has this ground"
                variant: "lead"
                weight: 600
            }
        }
    }
    ToastStack {
        id: toasts
        anchors { right: parent.right; bottom: parent.bottom; margins: 24 }
    }
}
