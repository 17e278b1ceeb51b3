// SPDX-FileCopyrightText: The Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import Werkbank.Controls
import Werkbank.Models

// What stands over the rows of the case list, or in their place: loading, nothing, new ones that
// wait, offers that are not in sight.
Item {
    id: rest

    required property Bench bench
    required property FilteredCases filtered
    required property ListView list
    required property DraftField search
    property bool strip: false

    signal keyboardGone()

    // Above or below what is in sight, or hidden by a filter.
    readonly property bool offersOut: {
        if (rest.bench.cases.offers === 0 || !rest.bench.cases.loaded)
            return false;
        const at = rest.filtered.count > 0 ? rest.filtered.firstOffer() : -1;
        if (at >= 0 && rest.list.contentHeight <= rest.list.height)
            return false;
        const item = rest.list.itemAtIndex(at);
        return !item || item.y < rest.list.contentY
            || item.y + item.height / 2 > rest.list.contentY + rest.list.height;
    }

    function showOffers() {
        if (rest.filtered.firstOffer() < 0)
            rest.bench.filter.clear();
        rest.list.forceLayout();
        rest.list.currentIndex = rest.filtered.firstOffer();
        rest.list.positionViewAtIndex(rest.list.currentIndex, ListView.Center);
        rest.keyboardGone();
    }

    Binding {
        target: rest.bench
        property: "filterHidesAll"
        value: rest.filtered.hidesAll
    }
    Connections {
        target: rest.bench.filter

        function onChanged() {
            if (rest.search.text !== rest.bench.filter.words)
                rest.search.text = rest.bench.filter.words;
        }
    }
    LoadingState {
        anchors { top: parent.top; left: parent.left; right: parent.right; margins: Theme.s16 }
        visible: !rest.bench.cases.loaded && !rest.strip
        //: While the case list is read from the local copy
        text: qsTr("Loading your cases")
    }
    EmptyState {
        anchors {
            left: parent.left; right: parent.right; verticalCenter: parent.verticalCenter
            margins: Theme.s16
        }
        visible: rest.bench.cases.loaded && rest.filtered.count === 0 && !rest.strip
        //: The filter hides all cases
        title: rest.filtered.hidesAll ? qsTr("No case fits the filter.")
                                      //: The case list is empty
                                      : qsTr("Nothing needs you.")
        //: Takes all filters away
        actionText: rest.filtered.hidesAll ? qsTr("Show all") : ""
        onAction: {
            rest.bench.filter.clear();
            rest.keyboardGone();
        }
    }
    NewPill {
        anchors { horizontalCenter: parent.horizontalCenter; top: parent.top; topMargin: Theme.s8 }
        count: rest.bench.cases.arrived
        short_: rest.strip
        onClicked: {
            rest.bench.cases.letIn();
            rest.list.positionViewAtBeginning();
        }
    }
    NewPill {
        id: offersPill
        objectName: "offersPill"
        anchors {
            horizontalCenter: parent.horizontalCenter; bottom: parent.bottom
            bottomMargin: Theme.s12
        }
        count: rest.offersOut ? rest.bench.cases.offers : 0
        //: Offers that are not in sight in the case list
        label: qsTr("%n offer(s)", "", offersPill.count)
        sign: "chevron-down"
        short_: rest.strip
        onClicked: rest.showOffers()
    }
}
