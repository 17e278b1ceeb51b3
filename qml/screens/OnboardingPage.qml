// SPDX-FileCopyrightText: The Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Werkbank.Controls
import Werkbank.Models

// The onboarder's home: the tenant's supporters with their state of verification.
FocusScope {
    id: page

    required property Bench bench

    readonly property ExpertRow current: list.currentItem as ExpertRow
    readonly property bool narrow: page.width < Theme.px(700)
    property bool deep: false  // narrow: the detail is shown, not the list
    readonly property list<var> facts: page.current === null ? [] : [
        //: Row about a supporter
        { label: qsTr("Languages"), value: page.current.speaks },
        //: Row about a supporter: how many cases he has
        { label: qsTr("Cases"), value: page.current.load }
    ].filter(fact => fact.value !== "")

    DeskExpertsModel {
        id: experts
        objectName: "deskExpertsModel"
        client: page.bench.client
        wording: page.bench.wording
    }
    RowLayout {
        anchors.fill: parent
        spacing: 0

        Rectangle {
            Layout.preferredWidth: page.narrow ? page.width : Theme.px(330)
            Layout.fillHeight: true
            visible: !page.narrow || !page.deep
            color: Theme.surface

            PaneHeader {
                id: head
                width: parent.width
                //: Title of the onboarder's page
                title: qsTr("Supporters")

                Pill {
                    visible: experts.loaded
                    //: %n supporters of the tenant
                    text: qsTr("%n in all", "", experts.count)
                }
            }
            RowList {
                id: list
                objectName: "expertsList"
                anchors {
                    top: head.bottom; left: parent.left; right: parent.right
                    bottom: parent.bottom
                }
                focus: true
                //: Name of the onboarder's list
                name: qsTr("Supporters")
                model: experts
                delegate: ExpertRow {
                    selected: ListView.isCurrentItem
                    onClicked: {
                        list.currentIndex = index;
                        page.deep = true;
                    }
                }
            }
            LoadingState {
                anchors {
                    top: head.bottom; left: parent.left; right: parent.right; margins: Theme.s16
                }
                visible: !experts.loaded
                //: While the onboarder's list is read from the local copy
                text: qsTr("Loading the supporters")
            }
            EmptyState {
                anchors {
                    left: parent.left; right: parent.right; verticalCenter: parent.verticalCenter
                    margins: Theme.s16
                }
                visible: experts.loaded && experts.count === 0
                iconName: "user-plus"
                //: The onboarder's list is empty
                title: qsTr("No supporter has applied yet.")
            }
            Hairline {
                anchors { right: parent.right; top: parent.top; bottom: parent.bottom }
            }
        }
        ColumnLayout {
            Layout.fillWidth: true
            visible: !page.narrow || page.deep
            spacing: 0

            PaneHeader {
                Layout.fillWidth: true
                before: [
                    IconButton {
                        visible: page.narrow
                        //: Closes the pane
                        label: qsTr("Back to the list")
                        iconName: "arrow-left"
                        onClicked: page.deep = false
                    }
                ]
                title: page.current?.name ?? ""
                leading: [
                    Pill {
                        visible: text !== ""
                        text: page.current?.stateText ?? ""
                        tone: page.current?.stateTone ?? "neutral"
                    }
                ]
            }
            ConnectionLine {
                bench: page.bench
            }
            Scroll {
                Layout.fillWidth: true
                Layout.fillHeight: true
                sideMargin: 24
                topGap: 24
                maximumWidth: Theme.px(560)

                Card {
                    Layout.fillWidth: true
                    visible: page.current !== null
                    //: Heading over what is known of a supporter
                    title: qsTr("Known now")
                    spacing: 0

                    Repeater {
                        model: page.facts

                        KeyValueRow {
                            required property var modelData
                            required property int index
                            label: modelData.label
                            value: modelData.value
                            labelWidth: 101
                            last: index === page.facts.length - 1
                        }
                    }
                }
                EmptyState {
                    Layout.fillWidth: true
                    Layout.topMargin: Theme.px(72)
                    visible: page.current === null
                    iconName: "user-plus"
                    //: Nothing is chosen in the onboarder's list
                    title: qsTr("Choose a supporter in the list.")
                }
                WText {
                    Layout.fillWidth: true
                    //: On the onboarder's page
                    text: qsTr("Identity, evaluation and the approval by two persons will stand here. Until then the operator sets the state with the platform's account commands.")
                    variant: "meta"
                    wrapMode: Text.Wrap
                    horizontalAlignment: page.current === null ? Text.AlignHCenter : Text.AlignLeft
                }
            }
        }
    }
}
