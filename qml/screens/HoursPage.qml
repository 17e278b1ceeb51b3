// SPDX-FileCopyrightText: The Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Werkbank.Controls
import Werkbank.Models

// When the expert wants offers: the week, the dated exceptions that win over it, how many cases at
// a time, and presence.
FocusScope {
    id: page

    required property Bench bench

    readonly property Profile profile: page.bench.profile
    readonly property bool narrow: page.width < Theme.px(900)

    HoursModel {
        id: hours
        objectName: "hoursModel"
        client: page.bench.client
        wording: page.bench.wording
        onFailed: problem => page.bench.tell(problem)
    }
    ColumnLayout {
        anchors.fill: parent
        spacing: 0

        PaneHeader {
            Layout.fillWidth: true
            //: Title of the page about hours
            title: qsTr("Availability")
            //: Under the title of the page about hours; %1 is a zone such as Europe/Berlin
            detail: hours.zone && page.width >= Theme.px(620) ? qsTr("Time zone: %1").arg(hours.zone) : ""

            Pill {
                // The rail says it as well.
                visible: page.profile.loaded && page.width >= Theme.px(740)
                text: page.profile.presenceText
                tone: page.profile.presence === Profile.Presence.Pause ? "attention"
                    : page.profile.presence === Profile.Presence.Available ? "good" : "neutral"
                dot: true
            }
            // None of them goes while it is pressed: what lies beside it stays where it is.
            WButton {
                objectName: "availableNow"
                //: Presence: offers are welcome now
                label: qsTr("Available now")
                size: "small"
                //: How long "available" holds
                tip: qsTr("Holds until you pause or close the program.")
                onClicked: page.profile.setAvailable()
            }
            WButton {
                objectName: "pauseButton"
                visible: page.width >= Theme.px(720)  // else in the menu at the rail's foot
                //: Presence: no offers for half an hour
                label: qsTr("Pause 30 min")
                size: "small"
                onClicked: page.profile.pauseFor(30)
            }
            WButton {
                objectName: "followHours"
                //: Presence: the weekly hours decide
                label: qsTr("By my hours")
                size: "small"
                kind: "quiet"
                onClicked: page.profile.followHours()
            }
        }
        ConnectionLine {
            bench: page.bench
        }
        Scroll {
            id: scroll
            Layout.fillWidth: true
            Layout.fillHeight: true
            sideMargin: 24

            LoadingState {
                Layout.fillWidth: true
                visible: !hours.loaded
                //: While the hours are read from the local copy
                text: qsTr("Loading your hours")
            }
            HoursConflict {
                Layout.fillWidth: true
                visible: hours.conflict.length > 0
                hours: hours
            }
            GridLayout {
                Layout.fillWidth: true
                visible: hours.loaded
                columns: page.narrow ? 1 : 2
                columnSpacing: 20
                rowSpacing: Theme.s16

                HoursWeekCard {
                    id: weekCard
                    Layout.fillWidth: true
                    Layout.alignment: Qt.AlignTop
                    Layout.preferredHeight: asGrid
                        ? Math.max(Theme.px(440), scroll.height - scroll.topGap - Theme.s24)
                        : implicitHeight
                    bench: page.bench
                    hours: hours
                    narrow: page.narrow
                    onExceptionAsked: date => exceptions.add(date)
                }
                ColumnLayout {
                    Layout.alignment: Qt.AlignTop
                    Layout.preferredWidth: Theme.px(320)
                    Layout.fillWidth: page.narrow
                    spacing: Theme.s16

                    Card {
                        Layout.fillWidth: true
                        //: Heading over the number of cases an expert takes at a time
                        title: qsTr("Cases at the same time")
                        titleStyle: "title"

                        WSpinBox {
                            objectName: "capacity"
                            //: Name of a number field
                            label: qsTr("Cases at the same time")
                            figure: true
                            from: 1
                            to: 20
                            value: page.profile.capacity
                            onValueModified: page.profile.setCapacity(value)
                        }
                        WText {
                            Layout.fillWidth: true
                            //: Under the number of cases an expert takes at a time
                            text: qsTr("With so many open cases no further offers come.")
                            variant: "meta"
                            wrapMode: Text.Wrap
                        }
                    }
                    HoursExceptions {
                        id: exceptions
                        Layout.fillWidth: true
                        bench: page.bench
                        hours: hours
                    }
                }
            }
        }
    }
}
