// SPDX-FileCopyrightText: The Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Werkbank.Controls
import Werkbank.Models

// What the expert means to do in a case, ticked as it is done. The customer never sees it.
InspectorSection {
    id: root

    required property Bench bench
    required property CaseDetail detail
    required property StepsModel steps

    title: root.steps.count === 0
        //: Heading of the pane at the right: the expert's list of what to do
        ? qsTr("Steps")
        //: Heading of the pane at the right: the expert's list of what to do; %1 of %2 are done
        : qsTr("Steps · %1 of %2").arg(root.steps.doneCount).arg(root.steps.count)
    visible: root.detail.canWrite || root.steps.count > 0

    Repeater {
        model: root.steps

        RowLayout {
            id: step

            required property string key
            required property string text
            required property bool done

            spacing: Theme.s4

            WCheckBox {
                objectName: "step"
                Layout.fillWidth: true
                enabled: root.detail.canWrite
                label: step.text
                checked: step.done
                onToggled: {
                    root.steps.setDone(step.key, checked);
                    checked = Qt.binding(() => step.done);
                }
                Keys.onDeletePressed: root.steps.remove(step.key)
            }
            IconButton {
                visible: root.detail.canWrite
                //: Takes a line off the expert's list of what to do; %1 is the line
                label: qsTr("Remove “%1”").arg(step.text)
                iconName: "x"
                size: "small"
                tabStop: false
                onClicked: root.steps.remove(step.key)
            }
        }
    }
    DraftField {
        id: line
        objectName: "newStep"
        bench: root.bench
        caseId: root.detail.caseId
        mode: "step"
        Layout.fillWidth: true
        visible: root.detail.canWrite
        compact: true
        maximumLength: 200
        //: Field in which an expert adds a line to his list of what to do
        placeholderText: qsTr("Add a step")
        onAccepted: {
            root.steps.add(line.text);
            line.forget();
        }
    }
}
