// SPDX-FileCopyrightText: The Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Werkbank.Controls
import Werkbank.Models

// The list of cases, the same everywhere: groups, two-line rows, and the pill behind which new ones
// wait while the pointer is on the list. strip: only avatars, 64 px.
FocusScope {
    id: root

    required property Bench bench
    property string selected
    property bool strip: false

    readonly property CasesModel cases: root.bench.cases

    signal opened(string caseId)
    signal acceptAsked(string caseId)
    signal declineAsked(string caseId)
    signal snoozeAsked(string caseId, Item item)

    function takeFocus() {
        list.forceActiveFocus(Qt.TabFocusReason);
    }

    // What is read stays under the pointer, also where only unread ones are shown.
    function take(key: string) {
        filtered.held = key;
        root.opened(key);
    }

    function keyOf(index: int): string {
        return filtered.keyAt(index);
    }

    implicitWidth: Theme.px(root.strip ? 64 : 300)

    onSelectedChanged: {
        const index = filtered.indexOfKey(root.selected);
        if (index >= 0)
            list.currentIndex = index;
    }

    FilteredCases {
        id: filtered
        objectName: "filteredCases"
        rows: root.cases
        filter: root.strip ? "" : search.text
        marks: root.strip ? null : root.bench.filter
    }
    CasesFilters {
        id: filters
        bench: root.bench
        offered: root.parent?.visible ?? false
        at: funnel.visible ? funnel : head
    }
    // The view counts rows; the keyboard stays on its case when rows change places.
    Connections {
        id: held
        property string key
        target: filtered

        function onLayoutAboutToBeChanged() {
            list.forceLayout();
            held.key = root.keyOf(list.currentIndex);
        }
        function onLayoutChanged() {
            if (held.key !== "")
                list.currentIndex = filtered.indexOfKey(held.key);
        }
    }
    CasesListActions {
        id: does
        bench: root.bench
        list: list
        currentKey: list.currentKey
        selected: root.selected
        offered: root.parent?.visible ?? false
        onAcceptAsked: caseId => root.acceptAsked(caseId)
        onDeclineAsked: caseId => root.declineAsked(caseId)
        onSnoozeAsked: (caseId, item) => root.snoozeAsked(caseId, item)
        onFilterAsked: search.forceActiveFocus(Qt.ShortcutFocusReason)
    }
    Rectangle { anchors.fill: parent; color: Theme.surface }
    HoverHandler {
        id: pointer
        onHoveredChanged: root.cases.still = pointer.hovered
    }
    PaneHeader {
        id: head
        width: parent.width
        //: Title of the case list
        title: root.strip ? "" : qsTr("Cases")

        DraftField {
            id: search
            bench: root.bench
            mode: "casesFilter"
            objectName: "casesFilter"
            visible: !root.strip
            Layout.preferredWidth: Theme.px(150)
            //: Narrows the case list
            placeholderText: qsTr("Search")
            keyHint: root.bench.actions.keys["cases.filter"]
            compact: true
            clearable: true
            onTextChanged: root.bench.filter.words = search.text
            Keys.onDownPressed: root.takeFocus()
            onAccepted: {
                if (filtered.count > 0)
                    root.opened(root.keyOf(0));
            }
        }
        IconButton {
            id: funnel
            objectName: "casesFilterButton"
            visible: !root.strip
            iconName: "list-filter"
            //: Button over the case list: filters and saved views
            label: qsTr("Filters and views")
            keyHint: root.bench.actions.keys["cases.filters"] ?? ""
            onClicked: filters.open()
        }
    }
    CasesChips {
        id: chips
        anchors { top: head.bottom; left: parent.left; right: parent.right }
        bench: root.bench
        shown: !root.strip
        onKeyboardGone: root.takeFocus()
    }
    RowList {
        id: list
        objectName: "casesList"
        anchors { top: chips.bottom; left: parent.left; right: parent.right; bottom: parent.bottom }
        focus: true
        //: Name of the list of cases
        name: qsTr("Cases")
        model: filtered
        currentIndex: -1
        section.property: root.strip ? "" : "groupTitle"
        section.delegate: SectionHeader {
            required property string section
            width: ListView.view?.width ?? 0
            text: section
        }
        delegate: root.strip ? small : full
        onActivated: index => root.take(root.keyOf(index))
        onMenuAsked: at => does.askMenu(at)

        letters: root.bench.actions.singleKeys
        Keys.onPressed: event => {
            list.forceLayout();
            event.accepted = !event.isAutoRepeat
                && root.bench.actions.press("cases", event.key, event.modifiers);
        }
    }
    ScrollPlace {
        settings: root.bench.settings
        key: "cases/top"
        view: list
        rows: filtered
        ready: root.cases.loaded
    }
    Component {
        id: full

        CasesRow {
            bench: root.bench
            selectedKey: root.selected
            onClicked: root.take(key)
        }
    }
    Component {
        id: small

        CasesStripRow {
            selectedKey: root.selected
            onClicked: root.take(key)
        }
    }
    CasesListRest {
        anchors { top: chips.bottom; left: parent.left; right: parent.right; bottom: parent.bottom }
        bench: root.bench
        filtered: filtered
        list: list
        strip: root.strip
        search: search
        onKeyboardGone: root.takeFocus()
    }
    Hairline {
        anchors { right: parent.right; top: parent.top; bottom: parent.bottom }
    }
}
