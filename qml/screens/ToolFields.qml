// SPDX-FileCopyrightText: The Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Werkbank.Controls
import Werkbank.Models

// What a tool has to be told before it starts; each text is judged while it is typed. The password
// leaves its field with the start.
ColumnLayout {
    id: form

    required property ToolRun run
    property bool again: false

    property var texts: ({})
    readonly property bool complete: {
        for (const field of form.run.fields) {
            if (form.run.problemOf(field.name, form.textOf(field)) !== "")
                return false;
        }
        return true;
    }

    function textOf(field: var): string {
        return form.texts[field.name] ?? field.value;
    }

    function start() {
        if (!form.complete)
            return;
        const values = {};
        for (const field of form.run.fields)
            values[field.name] = form.textOf(field);
        form.run.start(values, secret.text);
        secret.text = "";
    }

    spacing: Theme.s12

    Connections {
        target: form.run
        function onFieldsChanged() {
            form.texts = {};
            secret.text = "";
        }
    }
    Repeater {
        model: form.run.fields

        Field {
            id: field
            required property var modelData
            property bool typed: false
            readonly property string problem: form.run.problemOf(field.modelData.name, text.text)

            Layout.fillWidth: true
            label: field.modelData.label
            error: field.typed ? field.problem : ""

            WTextField {
                id: text
                objectName: "toolField_" + field.modelData.name
                Layout.fillWidth: true
                label: field.modelData.label
                text: field.modelData.value
                maximumLength: 253
                invalid: field.error !== ""
                onTextEdited: {
                    field.typed = true;
                    form.texts = Object.assign({}, form.texts, { [field.modelData.name]: text.text });
                }
                onAccepted: form.start()
            }
        }
    }
    Field {
        Layout.fillWidth: true
        visible: form.run.takesSecret
        //: Field for the password of the customer's computer; it may stay empty
        label: qsTr("Password there, if it needs one")
        hint: form.run.secretText

        WTextField {
            id: secret
            objectName: "toolSecret"
            Layout.fillWidth: true
            //: Field for the password of the customer's computer; it may stay empty
            label: qsTr("Password there, if it needs one")
            description: form.run.secretText
            echoMode: TextInput.Password
            inputMethodHints: Qt.ImhSensitiveData | Qt.ImhNoPredictiveText | Qt.ImhHiddenText
            maximumLength: 128
            onAccepted: form.start()
        }
    }
    WButton {
        objectName: "toolStart"
        Layout.alignment: Qt.AlignRight
        label: form.again
            //: Starts a program once more; %1 is its name
            ? qsTr("Start %1 again").arg(form.run.toolName)
            //: Starts a program; %1 is its name
            : qsTr("Start %1").arg(form.run.toolName)
        kind: "primary"
        busy: form.run.state === ToolRun.Starting
        //: Why the button is off: fields are empty or wrong
        disabledReason: form.complete ? "" : qsTr("Fill in the fields first")
        onClicked: form.start()
    }
}
