// SPDX-FileCopyrightText: The Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import Werkbank.Controls
import Werkbank.Models

// Who wants to become a supporter: whose turn it is in groups, and who waits longest first.
Rectangle {
    id: root

    required property Bench bench
    required property ApplicantsModel applicants
    property string selected

    readonly property alias view: list

    signal chosen(string key)
    signal opened(string key)

    // The view counts rows; the keyboard stays with its applicant when rows change places.
    function follow() {
        const at = filtered.indexOfKey(root.selected);
        if (at >= 0)
            list.currentIndex = at;
    }

    function look(key: string) {
        root.selected = key;
        root.follow();
    }

    color: Theme.surface

    FilteredRows {
        id: filtered
        objectName: "filteredApplicants"
        rows: root.applicants
        filter: search.text
        onRowsInserted: Qt.callLater(root.follow)
        onRowsRemoved: Qt.callLater(root.follow)
        onRowsMoved: Qt.callLater(root.follow)
    }
    PaneHeader {
        id: head
        width: parent.width
        //: Title of the onboarder's page
        title: qsTr("New experts")

        Pill {
            visible: root.applicants.loaded
            tone: root.applicants.needsYou > 0 ? "attention" : "neutral"
            //: How many applicants wait for the clerk
            text: qsTr("%n need you", "", root.applicants.needsYou)
        }
    }
    WTextField {
        id: search
        objectName: "applicantsFilter"
        anchors { top: head.bottom; left: parent.left; right: parent.right; margins: Theme.s8 }
        compact: true
        clearable: true
        iconName: "search"
        keyHint: root.bench.actions.keys["onboarding.filter"]
        //: Field that narrows the onboarder's list
        label: qsTr("Find an applicant")
        placeholderText: label
        onCleared: list.forceActiveFocus()
        Keys.onDownPressed: list.forceActiveFocus()
    }
    RowList {
        id: list
        objectName: "applicantsList"
        anchors {
            top: search.bottom; left: parent.left; right: parent.right; bottom: parent.bottom
            topMargin: Theme.s4
        }
        focus: true
        currentIndex: -1
        //: Name of the onboarder's list
        name: qsTr("New experts")
        model: filtered
        section.property: "group"
        section.delegate: SectionHeader {
            required property string section
            width: ListView.view?.width ?? 0
            text: section
        }
        delegate: OnboardingRow {
            onClicked: {
                list.currentIndex = index;
                root.opened(key);
            }
        }
        onCurrentIndexChanged: {
            const key = filtered.keyAt(list.currentIndex);
            if (key !== "" && key !== root.selected) {
                root.selected = key;
                root.chosen(key);
            }
        }
        onActivated: index => root.opened(filtered.keyAt(index))
        Keys.onPressed: event => {
            event.accepted = root.bench.actions.meant("onboarding", event.key, event.modifiers)
                === "onboarding.filter";
            if (event.accepted)
                search.forceActiveFocus(Qt.ShortcutFocusReason);
        }
    }
    LoadingState {
        anchors { top: search.bottom; left: parent.left; right: parent.right; margins: Theme.s16 }
        visible: !root.applicants.loaded
        //: While the onboarder's list is read from the local copy
        text: qsTr("Loading the applications")
    }
    EmptyState {
        objectName: "applicantsEmpty"
        anchors {
            left: parent.left; right: parent.right; verticalCenter: parent.verticalCenter
            margins: Theme.s16
        }
        visible: root.applicants.loaded && list.count === 0
        iconName: search.text !== "" ? "search" : "user-plus"
        //: The filter of the onboarder's list leaves nothing
        title: search.text !== "" ? qsTr("Nobody fits these words.")
            //: The onboarder's list is empty
            : qsTr("Nobody has applied yet.")
        //: Empties the field that narrows a list
        actionText: search.text !== "" ? qsTr("Show all") : ""
        onAction: search.wipe()
    }
    Hairline {
        anchors { right: parent.right; top: parent.top; bottom: parent.bottom }
    }
}
