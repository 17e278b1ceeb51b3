// SPDX-FileCopyrightText: The Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts

// A label above its control (the child), with a hint or an error below. Give the control the same
// label for screen readers.
ColumnLayout {
    id: root

    default property alias content: slot.data
    property string label
    property string hint
    property string error

    spacing: Theme.s4

    WText {
        Layout.fillWidth: true
        visible: root.label !== ""
        text: root.label
        wrapMode: implicitWidth > root.width && root.width > 0 ? Text.Wrap : Text.NoWrap
        variant: "meta"
        weight: 600
        decorative: true
    }
    ColumnLayout {
        id: slot
        Layout.fillWidth: true
        spacing: 0
    }
    RowLayout {
        Layout.fillWidth: true
        visible: root.error !== "" || root.hint !== ""
        spacing: 6

        Icon {
            visible: root.error !== ""
            name: "circle-alert"
            size: Theme.px(14)
            color: Theme.bad
        }
        WText {
            Layout.fillWidth: true
            text: root.error !== "" ? root.error : root.hint
            variant: "meta"
            color: root.error !== "" ? Theme.bad : Theme.text3
            wrapMode: Text.Wrap
        }
    }
}
