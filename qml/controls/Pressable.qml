// SPDX-FileCopyrightText: The Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Templates as T

// What all buttons share: press, keyboard, name, tooltip, reason for being off. Give it a look by
// contentItem and background. `label` is shown and read aloud as it is, "&" included; it never
// makes a shortcut. disabledReason: not empty = pressing does nothing, Tab still comes here and the
// tooltip says why. pose: "hover", "pressed" or "focus" makes it look so with neither pointer nor
// keyboard there; every control has it, for the gallery.
FocusScope {
    id: control

    property string label
    property string spokenName: control.label  // where more is shown than the label
    property bool tipAbove: false
    property string tip
    property string keyHint
    property string disabledReason
    property int role: Accessible.Button
    property bool checkable: false
    property bool selected: false  // of a page tab
    property alias checked: button.checked
    property alias contentItem: button.contentItem
    property alias background: button.background
    property alias leftPadding: button.leftPadding
    property alias rightPadding: button.rightPadding
    property bool tabStop: true
    property string pose

    readonly property bool blocked: control.disabledReason !== ""
    readonly property bool down: button.down || control.pose === "pressed"
    readonly property bool hovered: (hover.hovered || control.pose === "hover") && control.enabled
    readonly property bool keyboardHere: button.visualFocus
        || (control.blocked && control.activeFocus)
    readonly property bool visualFocus: control.keyboardHere || control.pose === "focus"

    signal clicked()

    function click() {
        if (control.enabled && !control.blocked)
            button.click();
    }

    implicitWidth: button.implicitWidth
    implicitHeight: button.implicitHeight
    activeFocusOnTab: control.blocked && control.tabStop

    Accessible.ignored: !control.blocked
    Accessible.role: control.role
    Accessible.name: control.spokenName
    Accessible.selectable: control.role === Accessible.PageTab
    Accessible.selected: control.selected
    Accessible.description: control.disabledReason
    Accessible.focusable: control.blocked

    HoverHandler {
        id: hover
    }

    T.AbstractButton {
        id: button

        objectName: control.objectName
        anchors.fill: parent
        focus: true
        enabled: !control.blocked
        checkable: control.checkable
        focusPolicy: control.tabStop ? Qt.StrongFocus : Qt.ClickFocus
        implicitWidth: Math.max(implicitBackgroundWidth + leftInset + rightInset,
                                implicitContentWidth + leftPadding + rightPadding)
        implicitHeight: Math.max(implicitBackgroundHeight + topInset + bottomInset,
                                 implicitContentHeight + topPadding + bottomPadding)

        Accessible.role: control.role
        Accessible.name: control.spokenName
        Accessible.selectable: control.role === Accessible.PageTab
        Accessible.selected: control.selected
        Accessible.description: control.tip === control.label ? "" : control.tip
        Accessible.ignored: control.blocked
        // What a screen reader does with a radio or a tick; Qt turns only checkable ones by itself.
        Accessible.onToggleAction: button.click()

        onClicked: {
            words.done = true;
            control.clicked();
        }
        Keys.onReturnPressed: event => press(event)
        Keys.onEnterPressed: event => press(event)

        function press(event: KeyEvent) {
            event.accepted = (event.modifiers & ~Qt.KeypadModifier) === Qt.NoModifier;
            if (event.accepted && !event.isAutoRepeat)
                button.click();
        }
    }

    // Once pressed, its words are in the way of what it opened.
    Loader {
        id: words
        property bool done: false
        readonly property bool pointed: hover.hovered || control.keyboardHere

        onPointedChanged: words.done = false
        active: words.pointed && !words.done
            && (control.disabledReason !== "" || control.tip !== "")
        sourceComponent: WToolTip {
            parent: control
            text: control.disabledReason !== "" ? control.disabledReason : control.tip
            keyHint: control.disabledReason !== "" ? "" : control.keyHint
            shown: !button.down
            above: control.tipAbove
        }
    }
}
