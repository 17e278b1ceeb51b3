// SPDX-FileCopyrightText: The Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Werkbank.Controls

// What floats.
Sheet {
    Component.onCompleted: {
        menu.openAt(menuPlace);
        popover.openAt(popPlace);
        combo.popup.open();
    }

    Specimen {
        name: "WMenu, WMenuItem, WMenuSeparator"
        wide: 320
        tall: 232

        Item {
            id: menuPlace
            height: 1

            WMenu {
                id: menu

                WMenuItem {
                    label: "Hand over…"
                    iconName: "users"
                    keyHint: "Ctrl+Shift+H"
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
        }
    }
    Specimen {
        name: "Popover"
        wide: 320
        tall: 232

        Item {
            id: popPlace
            height: 1

            Popover {
                id: popover
                title: "Pause until"

                WRadio {
                    label: "15 minutes"
                    checked: true
                }
                WButton {
                    Layout.alignment: Qt.AlignRight
                    label: "Pause"
                    kind: "primary"
                    size: "small"
                }
            }
        }
    }
    Specimen {
        name: "WComboBox open"
        wide: 240
        tall: 232

        WComboBox {
            id: combo
            label: "Reason"
            model: ["Too far", "No time", "Wrong task", "Other"]
            currentIndex: 1
        }
    }
    Specimen {
        name: "WToolTip"
        wide: 320
        tall: 96

        Item {
            width: 320
            height: 24

            WToolTip {
                delay: 0
                text: "Ends the case when the customer agrees"
                keyHint: "Ctrl+Shift+Return"
                shown: true
            }
        }
    }
    Specimen {
        name: "Toast"

        Toast {
            text: "Case given back."
            actionText: "Undo"
            keyHint: "Ctrl+Z"
            seconds: 0
        }
    }
    Specimen {
        name: "Toast without a way back"

        Toast {
            text: "Someone was faster. You move up next time."
            seconds: 0
        }
    }
}
