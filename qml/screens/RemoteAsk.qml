// SPDX-FileCopyrightText: The Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Werkbank.Controls
import Werkbank.Models

// The question for a remote session: with which tool, which rights, why, and for how long at most;
// with the price as the customer is shown it.
ColumnLayout {
    id: form

    required property Bench bench
    required property CaseDetail detail
    required property RemoteSession session
    // With which tools a session can be held: [{id, name, rights, needs}]. The browser is always there,
    // and there the customer can only show.
    property list<var> tools: [
        //: A way to hold a remote session
        { id: "", name: qsTr("Browser: no installation, view only"), rights: ["see"],
            needs: ["see"] }
    ].concat(form.bench.tools.choices)

    readonly property var tool: form.tools[Math.max(0, which.currentIndex)]
    readonly property list<string> rights: ["see", "control", "files", "restart"]
        .filter(right => form.tool.needs.includes(right)
            || (form.can(right) && form.wanted[right] === true))
    property var wanted: ({})
    readonly property string why: form.bench.offReason !== "" ? form.bench.offReason
        //: Why the button is off: the reason is missing
        : reason.text.trim() === "" ? qsTr("Say why first") : ""

    signal asked()

    function can(right: string): bool {
        return form.tool.rights.includes(right);
    }

    function ask() {
        if (form.why !== "")
            return;
        form.session.ask(form.rights, reason.text.trim(), minutes.value, form.tool.id);
        reason.wipe();
        form.asked();
    }

    function takeFocus() {
        reason.forceActiveFocus();
    }

    spacing: Theme.s16

    Field {
        Layout.fillWidth: true
        //: Field: the program with which a remote session is held
        label: qsTr("With which tool")

        WComboBox {
            id: which
            objectName: "remoteTool"
            Layout.fillWidth: true
            //: Field: the program with which a remote session is held
            label: qsTr("With which tool")
            model: form.tools
            textRole: "name"
            valueRole: "id"
            currentIndex: 0
        }
    }
    ColumnLayout {
        Layout.fillWidth: true
        spacing: Theme.s8

        WText {
            //: Heading over the rights that are asked for
            text: qsTr("What you ask for")
            weight: 600
        }
        WCheckBox {
            objectName: "remoteRightSee"
            //: A right of a remote session
            label: qsTr("See the screen")
            checked: true
            enabled: false
        }
        Repeater {
            model: [
                //: A right of a remote session
                { right: "control", text: qsTr("Control mouse and keyboard") },
                //: A right of a remote session
                { right: "files", text: qsTr("Exchange files") },
                //: A right of a remote session
                { right: "restart", text: qsTr("Restart the computer") }
            ]

            WCheckBox {
                required property var modelData
                objectName: "remoteRight_" + modelData.right
                visible: form.can(modelData.right)
                label: modelData.text
                enabled: !form.tool.needs.includes(modelData.right)
                checked: form.rights.includes(modelData.right)
                // Also where a screen reader ticks it, which says nothing but this.
                onCheckedChanged: {
                    if (checked === form.rights.includes(modelData.right))
                        return;
                    form.wanted = Object.assign({}, form.wanted, { [modelData.right]: checked });
                    checked = Qt.binding(() => form.rights.includes(modelData.right));
                }
            }
        }
    }
    Field {
        Layout.fillWidth: true
        //: Field in which an expert says why he asks for a remote session; %1 is a name
        label: qsTr("Why? %1 reads this before deciding.").arg(form.detail.customerShort)

        DraftArea {
            id: reason
            objectName: "remoteReason"
            framed: true
            bench: form.bench
            caseId: form.detail.caseId
            mode: "remote"
            Layout.fillWidth: true
            focus: true
            //: Name of the field in which an expert says why he asks for a remote session
            label: qsTr("Why you ask")
            minimumLines: 2
            maximumLines: 5
            onKeyPressed: event => {
                const enter = event.key === Qt.Key_Return || event.key === Qt.Key_Enter;
                event.accepted = enter && (event.modifiers & Qt.ControlModifier) !== 0;
                if (event.accepted)
                    form.ask();
            }
        }
    }
    RowLayout {
        spacing: Theme.s12

        WText {
            //: Field: after how many minutes a remote session ends at the latest
            text: qsTr("At most, in minutes")
        }
        WSpinBox {
            id: minutes
            objectName: "remoteMinutes"
            //: Field: after how many minutes a remote session ends at the latest
            label: qsTr("At most, in minutes")
            from: 15
            to: 240
            stepSize: 15
            value: 30
        }
    }
    WText {
        Layout.fillWidth: true
        visible: text !== ""
        objectName: "remotePrice"
        text: form.session.canAsk ? form.session.priceFor(minutes.value) : ""
        color: Theme.text2
        wrapMode: Text.Wrap
    }
    WText {
        Layout.fillWidth: true
        //: A yes in the chat allows nothing; %1 is a name
        text: qsTr("A yes in the chat is no consent: %1 must press Allow on the own page.")
            .arg(form.detail.customerShort)
        variant: "meta"
        wrapMode: Text.Wrap
    }
    WButton {
        objectName: "remoteAskSend"
        Layout.alignment: Qt.AlignRight
        //: Sends the question for a remote session; %1 is a name
        label: qsTr("Ask %1").arg(form.detail.customerShort)
        kind: "primary"
        keyHint: "Ctrl+Return"
        disabledReason: form.why
        onClicked: form.ask()
    }
}
