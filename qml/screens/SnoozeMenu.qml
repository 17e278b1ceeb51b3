// SPDX-FileCopyrightText: The Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import Werkbank.Controls

// Until when a case is put off; the digits choose.
WMenu {
    id: menu

    required property Bench bench
    property string caseId
    property list<var> choices

    // Says why where a case cannot be put off.
    function ask(caseId: string, item: Item) {
        menu.caseId = caseId;
        const choices = menu.bench.cases.snoozeChoices(caseId);
        if (choices.length > 0 && menu.bench.cases.snoozedUntil(caseId) > 0)
            //: Menu: a case that was put off
            choices.push({ text: qsTr("No longer"), until: 0 });
        menu.choices = choices;
        if (choices.length > 0)
            menu.openAt(item);
        else
            //: After the key for putting off
            menu.bench.tell(qsTr("Only a case that you work on can be put off."));
    }

    function choose(index: int) {
        menu.close();
        menu.bench.snooze(menu.caseId, menu.choices[index].until);
    }

    objectName: "snoozeMenu"

    Instantiator {
        model: menu.choices
        delegate: WMenuItem {
            required property var modelData
            required property int index
            objectName: "snoozeChoice" + (index + 1)
            label: modelData.text
            keyHint: String(index + 1)
            onTriggered: menu.bench.snooze(menu.caseId, modelData.until)
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
            enabled: menu.visible && index < menu.choices.length
            onActivated: menu.choose(index)
        }
    }
}
