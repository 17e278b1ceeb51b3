// SPDX-FileCopyrightText: The Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import QtQuick.Templates as T

// A question that must be answered. Enter is the safe answer (cancel) unless enterConfirms,
// Ctrl+Enter confirms, Esc cancels; typed text in the children is theirs to keep. Children stand
// between message and buttons. The scrim appears without fading.
T.Dialog {
    id: root

    default property alias content: column.data
    property string message
    property string confirmText
    //: The safe answer of a dialog
    property string cancelText: qsTr("Cancel")
    property string confirmKind: "primary"
    property string confirmDisabledReason
    property bool enterConfirms: false

    function confirm() {
        if (root.confirmDisabledReason === "")
            root.accept();
    }

    anchors.centerIn: T.Overlay.overlay
    modal: true
    focus: true
    padding: Theme.s24
    margins: Theme.s24
    width: Math.min(Theme.px(480), (T.Overlay.overlay?.width ?? Theme.px(480)) - 2 * Theme.s24)
    implicitHeight: contentHeight + topPadding + bottomPadding
    contentHeight: body.implicitHeight
    closePolicy: T.Popup.CloseOnEscape

    T.Overlay.modal: Rectangle {
        color: Theme.scrim
    }

    onAboutToShow: back.keep(root.parent)
    onClosed: back.giveBack()

    readonly property FocusReturn back: FocusReturn {
        id: back
    }

    contentItem: FocusScope {
        id: keys
        focus: true
        implicitHeight: body.implicitHeight

        Accessible.role: Accessible.Dialog
        Accessible.name: root.title
        Accessible.description: root.message

        function answer(event: KeyEvent) {
            if (event.isAutoRepeat)
                return;
            if (event.modifiers & Qt.ControlModifier || root.enterConfirms)
                root.confirm();
            else
                root.reject();
        }

        Keys.onReturnPressed: event => keys.answer(event)
        Keys.onEnterPressed: event => keys.answer(event)

        ColumnLayout {
            id: body
            anchors.fill: parent
            spacing: Theme.s12

            WText {
                Layout.fillWidth: true
                text: root.title
                variant: "lead"
                weight: 600
                wrapMode: Text.Wrap
                Accessible.role: Accessible.Heading
            }
            WText {
                Layout.fillWidth: true
                visible: root.message !== ""
                text: root.message
                color: Theme.text2
                wrapMode: Text.Wrap
            }
            ColumnLayout {
                id: column
                Layout.fillWidth: true
                spacing: Theme.s8
            }
            RowLayout {
                Layout.topMargin: Theme.s8
                spacing: Theme.s8

                Item {
                    Layout.fillWidth: true
                }
                WButton {
                    focus: true
                    label: root.cancelText
                    keyHint: "Escape"
                    onClicked: root.reject()
                }
                WButton {
                    visible: root.confirmText !== ""
                    label: root.confirmText
                    kind: root.confirmKind
                    keyHint: "Ctrl+Return"
                    disabledReason: root.confirmDisabledReason
                    onClicked: root.confirm()
                }
            }
        }
    }
    background: FloatEdge {
        radius: 12
    }
}
