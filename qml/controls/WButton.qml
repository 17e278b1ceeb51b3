// SPDX-FileCopyrightText: The Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts

// A button with words. kind: secondary, primary (one per screen), quiet, danger; size: small,
// medium, large. busy shows that it was pressed and takes no second press.
Pressable {
    id: control

    property string kind: "secondary"
    property string size: "medium"
    property string iconName
    property bool busy: false

    readonly property bool small: control.size === "small"
    readonly property bool primary: control.kind === "primary"
    readonly property bool off: control.blocked || !control.enabled
    readonly property color ink: {
        if (control.off)
            return Theme.offText;
        if (control.primary)
            return Theme.accentText;
        if (control.kind === "danger")
            return Theme.bad;
        return control.kind === "quiet" && !control.hovered ? Theme.text2 : Theme.text1;
    }
    readonly property color fill: {
        if (control.off)
            return control.kind === "quiet" ? "transparent" : Theme.sunken;
        if (control.primary)
            return control.down ? Theme.accentPressed
                                : control.hovered ? Theme.accentHover : Theme.accent;
        if (control.down)
            return Theme.selected;
        if (control.hovered)
            return Theme.hover;
        return control.kind === "quiet" ? "transparent" : Theme.surface;
    }
    readonly property color edge: {
        if (control.off && control.kind !== "quiet")
            return Theme.highContrast ? Theme.offText : Theme.controlLine;
        if (control.kind === "quiet")
            return Theme.highContrast && (control.hovered || control.down) ? Theme.accent
                : "transparent";
        if (control.primary)
            return control.fill;
        // There are no tints that could say it.
        return Theme.highContrast && (control.hovered || control.down) ? Theme.accent
            : Theme.controlLine;
    }

    leftPadding: control.small ? 9 : control.size === "large" ? Theme.s16 : Theme.s12
    rightPadding: leftPadding
    enabled: !control.busy

    contentItem: Item {
        implicitWidth: row.implicitWidth
        implicitHeight: row.implicitHeight

        RowLayout {
            id: row
            anchors.centerIn: parent
            width: Math.min(implicitWidth, parent.width)
            spacing: Theme.s8

            Icon {
                visible: name !== ""
                name: control.busy ? "hourglass" : control.iconName
                size: Theme.px(control.small ? 14 : 16)
                color: control.ink
            }
            WText {
                Layout.fillWidth: true
                text: control.label
                variant: control.small ? "meta" : "body"
                weight: 500
                color: control.ink
                decorative: true
            }
            KeyHint {
                keys: control.keyHint
                inverse: control.primary && !control.off
            }
        }
    }
    background: Rectangle {
        implicitHeight: control.small ? Theme.controlSmall
            : control.size === "large" ? Theme.controlLarge : Theme.control
        radius: Theme.radius
        color: control.fill
        border.width: Theme.lineWidth
        border.color: control.edge

        Behavior on color {
            ColorAnimation { duration: Theme.hoverTime }
        }

        FocusRing {
            shown: control.visualFocus
        }
    }
}
