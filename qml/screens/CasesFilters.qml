// SPDX-FileCopyrightText: The Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import Werkbank.Controls
import Werkbank.Models

// What the case list can be narrowed to now, and the views that were saved: a menu, the dialog for
// a view's name, and their actions.
Item {
    id: root

    required property Bench bench
    property bool offered: true
    property Item at: root  // the menu opens below it

    readonly property CasesFilter filter: root.bench.filter
    readonly property string viewKey: root.bench.views.count > 0
        ? root.bench.views.keyOfFilter(root.filter.text) : ""

    // A view; empty: of the filters that hold now.
    function askName(key: string) {
        (naming.made() as SavedViewDialog).ask(key);
    }

    function open() {
        const out = root.bench.views.all().map((view, i) => ({
            key: view.key, text: view.name, count: 0, on: view.key === root.viewKey,
            filter: view.filter, line: i === 0
        }));
        let kind = "";
        for (const choice of root.filter.choices()) {
            const follows = choice.kind === kind || choice.kind === "urgent" && kind === "unread";
            out.push({
                key: choice.mark, text: choice.text, count: choice.count, on: choice.on,
                filter: "", line: !follows
            });
            kind = choice.kind;
        }
        entries.model = out;
        menu.openAt(root.at);
    }

    Lazy {
        id: naming
        sourceComponent: SavedViewDialog {
            bench: root.bench
        }
    }
    CasesFilterActions {
        bench: root.bench
        offered: root.offered
        viewKey: root.viewKey
        onFiltersAsked: root.open()
        onNameAsked: key => root.askName(key)
    }
    WMenu {
        id: menu
        objectName: "casesFilterMenu"

        WMenuItem {
            objectName: "filterClear"
            label: root.bench.actions.textOf("cases.showAll")
            iconName: "x"
            disabledReason: root.filter.active ? ""
                //: Why a filter cannot be cleared
                : qsTr("No filter is set")
            onTriggered: root.filter.clear()
        }
        WMenuItem {
            objectName: "viewSave"
            //: Gives the filters of the list a name
            label: qsTr("Save as a view…")
            iconName: "plus"
            disabledReason: root.filter.active ? ""
                //: Why a filter cannot be saved
                : qsTr("No filter is set")
            onTriggered: root.askName("")
        }
        WMenuItem {
            objectName: "viewRename"
            //: Gives a saved view of the case list another name
            label: qsTr("Rename this view…")
            iconName: "pencil"
            enabled: root.viewKey !== ""
            height: visible ? implicitHeight : 0
            visible: root.viewKey !== ""
            onTriggered: root.askName(root.viewKey)
        }
        WMenuItem {
            objectName: "viewRemove"
            label: root.bench.actions.textOf("cases.removeView")
            iconName: "trash-2"
            enabled: root.viewKey !== ""
            height: visible ? implicitHeight : 0
            visible: root.viewKey !== ""
            onTriggered: root.bench.removeView(root.viewKey)
        }
    }
    Instantiator {
        id: entries
        model: []
        delegate: WMenuItem {
            required property var modelData
            objectName: "filter " + modelData.key
            label: modelData.text
            iconName: modelData.on ? "check" : modelData.filter !== "" ? "star" : ""
            count: modelData.count
            lined: true
            ruled: modelData.line
            onTriggered: {
                if (modelData.filter !== "")
                    root.filter.text = modelData.filter;
                else
                    root.filter.toggle(modelData.key);
            }
        }
        onObjectAdded: (index, item) => menu.insertItem(4 + index, item)
        onObjectRemoved: (index, item) => menu.removeItem(item)
    }
}
