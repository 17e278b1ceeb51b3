// SPDX-FileCopyrightText: The Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Werkbank.Controls
import Werkbank.Models

// The reviewer's home: the spot check in hand, those submitted, and the figures.
FocusScope {
    id: page

    required property Bench bench
    property string tab: "work"
    readonly property list<Item> panes: work.visible ? [head, ...work.panes] : [page]

    readonly property Item shown: work.visible ? work : home.visible ? home : done.visible ? done
        : figures

    readonly property bool inHand: page.tab === "work" && reviews.taken > 0
    readonly property int place: Math.max(0, reviews.takenKeys.indexOf(detail.key))

    readonly property int number: {
        void reviews.batch;
        return reviews.placeOf(detail.key);
    }

    // The one in hand stays; when it is gone the next takes its place.
    function follow() {
        const keys = reviews.takenKeys;
        if (keys.includes(detail.key))
            return;
        detail.key = keys.length > 0 ? keys[Math.min(page.place, keys.length - 1)] : "";
        if (detail.key !== "" && page.tab === "work" && !tabs.activeFocus)
            work.begin();
    }

    // What comes into sight takes the keyboard, but not from the tabs: a verdict that arrives must
    // not lead away whoever is choosing there.
    onShownChanged: {
        if (!tabs.activeFocus)
            page.shown.focus = true;
    }

    ReviewsModel {
        id: reviews
        objectName: "reviewsModel"
        client: page.bench.client
        wording: page.bench.wording
        onFiguresChanged: page.follow()
        onFailed: problem => page.bench.tell(problem)
    }
    ReviewDetail {
        id: detail
        objectName: "reviewDetail"
        client: page.bench.client
        wording: page.bench.wording
        onHeld: (command, text, seconds) => page.bench.offerUndo(text, seconds, () => detail.undo(command))
        onFailed: problem => page.bench.tell(problem)
    }
    ColumnLayout {
        anchors.fill: parent
        spacing: 0

        PaneHeader {
            id: head
            Layout.fillWidth: true
            //: Title of the reviewer's page; %1 and %2 count the cases in hand
            title: page.inHand ? qsTr("Spot check %1 of %2").arg(page.number).arg(reviews.batch)
                //: Title of the reviewer's page
                : qsTr("Spot checks")
            detail: page.inHand && page.width >= Theme.px(900) ? detail.untilText : ""
            leading: [
                Pill {
                    visible: page.inHand && page.width >= Theme.px(1000)
                    //: A case was drawn by a rule, not chosen
                    text: qsTr("drawn by rule")
                },
                Pill {
                    visible: page.inHand && page.width >= Theme.px(1000)
                    //: Names are not shown in a spot check
                    text: qsTr("names hidden")
                }
            ]

            SegmentTabs {
                id: tabs
                objectName: "reviewTabs"
                free: true
                //: Name of the tabs of the reviewer's page
                label: qsTr("Spot checks")
                current: page.tab
                tabs: [
                    //: Tab of the reviewer's page
                    { key: "work", text: qsTr("In hand") },
                    //: Tab of the reviewer's page; %1 counts
                    { key: "done", text: reviews.done > 0 ? qsTr("Submitted (%1)").arg(reviews.done)
                        //: Tab of the reviewer's page
                        : qsTr("Submitted") },
                    //: Tab of the reviewer's page
                    { key: "figures", text: qsTr("Figures") }
                ]
                onChosen: key => page.tab = key
            }
            WButton {
                objectName: "reviewReturn"
                visible: detail.there && page.tab === "work"
                //: Gives a drawn case back; opens a dialog
                label: qsTr("Give back…")
                size: "small"
                onClicked: back.open()
            }
        }
        ConnectionLine {
            bench: page.bench
        }
        ReviewWork {
            id: work
            Layout.fillWidth: true
            Layout.fillHeight: true
            visible: page.tab === "work" && detail.there
            bench: page.bench
            detail: detail
        }
        ReviewHome {
            id: home
            Layout.fillWidth: true
            Layout.fillHeight: true
            visible: page.tab === "work" && !detail.there
            bench: page.bench
            reviews: reviews
        }
        ReviewDoneList {
            id: done
            Layout.fillWidth: true
            Layout.fillHeight: true
            visible: page.tab === "done"
            reviews: reviews
        }
        ReviewFigures {
            id: figures
            Layout.fillWidth: true
            Layout.fillHeight: true
            visible: page.tab === "figures"
            bench: page.bench
        }
    }
    ReviewReturnDialog {
        id: back
        bench: page.bench
        detail: detail
    }
}
