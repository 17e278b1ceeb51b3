// SPDX-FileCopyrightText: The Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Templates as T

// One line of text. label is its name for screen readers, placeholderText a quiet example; compact
// for 28 px in a header; clearable adds a cross (Esc does the same while there is text).
T.TextField {
    id: control

    property string label
    property string iconName
    property string keyHint
    property bool invalid: false
    property bool compact: false
    property bool clearable: false
    property string description
    property string pose

    // Qt gives a password field no name; what it is called then stands in the description.
    readonly property string said: control.echoMode === TextInput.Normal ? control.description
        : [control.label, control.description].filter(s => s !== "").join(". ")

    // Room for the icon, and for what stands at the other end.
    readonly property int before: control.iconName !== "" ? 10 + Theme.px(16) + 6 : 10
    readonly property int behind: wiper.visible ? wiper.width + 4 : hint.visible ? hint.width + 14 : 10

    signal cleared()

    onSaidChanged: control.describe()

    function describe() {
        if (control.Accessible.description !== control.said)
            control.Accessible.description = control.said;
    }

    function wipe() {
        control.clear();
        control.cleared();
    }

    implicitWidth: Theme.px(180)
    implicitHeight: control.compact ? Theme.px(28) : Theme.control
    leftPadding: Theme.mirrored ? control.behind : control.before
    rightPadding: Theme.mirrored ? control.before : control.behind
    topPadding: 0
    bottomPadding: 0
    verticalAlignment: TextInput.AlignVCenter
    color: control.enabled ? Theme.text1 : Theme.offText
    selectionColor: Theme.selection
    selectedTextColor: Theme.selectionText
    selectByMouse: true
    font { family: Theme.fontFamily; pixelSize: Theme.body; features: Theme.features }

    Accessible.role: Accessible.EditableText
    Accessible.name: control.label !== "" ? control.label : control.placeholderText
    // Qt writes the empty placeholder over it as soon as a screen reader comes.
    Accessible.onDescriptionChanged: control.describe()
    Accessible.passwordEdit: control.echoMode !== TextInput.Normal

    Keys.onEscapePressed: event => {
        event.accepted = control.clearable && control.text !== "";
        if (event.accepted)
            control.wipe();
    }

    WText {
        anchors { fill: parent; leftMargin: control.before; rightMargin: control.behind }
        visible: control.text === "" && control.preeditText === ""
        text: control.placeholderText
        color: Theme.text3
        decorative: true
    }
    Icon {
        anchors { left: parent.left; leftMargin: 10; verticalCenter: parent.verticalCenter }
        visible: name !== ""
        name: control.iconName
        size: Theme.px(16)
        color: Theme.text3
    }
    KeyHint {
        id: hint
        anchors { right: parent.right; rightMargin: 10; verticalCenter: parent.verticalCenter }
        visible: keys !== "" && control.text === ""
        keys: control.keyHint
    }
    IconButton {
        id: wiper
        anchors { right: parent.right; rightMargin: 1; verticalCenter: parent.verticalCenter }
        visible: control.clearable && control.text !== ""
        //: Empties a text field
        label: qsTr("Clear")
        iconName: "x"
        size: "small"
        tabStop: false
        onClicked: control.wipe()
    }
    background: FieldEdge {
        active: control.activeFocus || control.pose === "focus"
        invalid: control.invalid
        hovered: control.hovered || control.pose === "hover"
        ring: control.pose === "focus" || control.activeFocus
            && (control.focusReason === Qt.TabFocusReason
                || control.focusReason === Qt.BacktabFocusReason
                || control.focusReason === Qt.ShortcutFocusReason)
    }
}
