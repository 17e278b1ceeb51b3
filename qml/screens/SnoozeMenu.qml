// SPDX-FileCopyrightText: The Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import Werkbank.Controls

// Until when a case is put off; the digits choose.
Item {
    id: root
    objectName: "snoozing"

    required property Bench bench
    property string caseId
    property list<var> choices

    // Says why where a case cannot be put off.
    function ask(caseId: string, item: Item) {
        root.caseId = caseId;
        const choices = root.bench.cases.snoozeChoices(caseId);
        if (choices.length > 0)
            //: Menu: opens a dialog for a day and time
            choices.push({ text: qsTr("Another time…"), own: true });
        if (choices.length > 0 && (root.bench.cases.snoozedUntil(caseId) > 0
                || root.bench.cases.waitsForAnswer(caseId)))
            //: Menu: a case that was put off
            choices.push({ text: qsTr("No longer"), until: 0 });
        root.choices = choices;
        if (choices.length > 0)
            menu.openAt(item);
        else
            //: After the key for putting off
            root.bench.tell(qsTr("Only a case that you work on can be put off."));
    }

    function choose(index: int) {
        const choice = root.choices[index];
        menu.close();
        if (choice.own)
            Qt.callLater(root.askOwn, root.caseId);  // the menu gives the keyboard back first
        else
            root.bench.snooze(root.caseId, choice.until ?? 0, choice.forAnswer ?? false);
    }

    function askOwn(caseId: string) {
        (own.made() as SnoozeDialog).ask(caseId);
    }

    Lazy {
        id: own
        sourceComponent: SnoozeDialog {
            bench: root.bench
        }
    }
    WMenu {
        id: menu
        objectName: "snoozeMenu"
        //: Name of the menu in which one chooses until when a case is put off
        title: qsTr("Put off until…")

        Instantiator {
            model: root.choices
            delegate: WMenuItem {
                required property var modelData
                required property int index
                objectName: "snoozeChoice" + (index + 1)
                label: modelData.text
                keyHint: String(index + 1)
                onTriggered: root.choose(index)
            }
            onObjectAdded: (index, item) => menu.insertItem(index, item)
            onObjectRemoved: (index, item) => menu.removeItem(item)
        }
        Instantiator {
            // A fixed number: an Instantiator keeps for ever what it made for a model that changed.
            model: 9
            delegate: Shortcut {
                required property int index
                sequence: String(index + 1)
                enabled: menu.visible && index < root.choices.length
                onActivated: root.choose(index)
            }
        }
    }
}
