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
            detail: hours.zone ? qsTr("Time zone: %1").arg(hours.zone) : ""

            Pill {
                visible: page.profile.loaded
                text: page.profile.presenceText
                tone: page.profile.presence === Profile.Presence.Pause ? "attention"
                    : page.profile.presence === Profile.Presence.Available ? "good" : "neutral"
                dot: true
            }
            WButton {
                objectName: "availableNow"
                visible: page.profile.presence !== Profile.Presence.Available
                //: Presence: offers are welcome now
                label: qsTr("Available now")
                size: "small"
                onClicked: page.profile.setAvailable()
            }
            WButton {
                objectName: "pauseButton"
                visible: page.profile.presence !== Profile.Presence.Pause
                //: Presence: no offers for half an hour
                label: qsTr("Pause 30 min")
                size: "small"
                onClicked: page.profile.pauseFor(30)
            }
            WButton {
                visible: page.profile.presence !== Profile.Presence.Hours
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

                Card {
                    Layout.fillWidth: true
                    Layout.alignment: Qt.AlignTop
                    //: Heading over the weekly hours
                    title: qsTr("Every week")
                    titleStyle: "title"
                    spacing: 0

                    Repeater {
                        model: 7

                        HoursDay {
                            required property int index
                            Layout.fillWidth: true
                            hours: hours
                            day: hours.week[index] ?? { weekday: index + 1, name: "", spans: [], text: "" }
                            last: index === 6
                        }
                    }
                    WText {
                        Layout.fillWidth: true
                        Layout.topMargin: Theme.s8
                        text: hours.pending
                            //: A change of the hours is not sent yet
                            ? qsTr("Your change waits to be sent.")
                            //: Under the weekly hours: there is no button to save them
                            : qsTr("Each change holds at once.")
                        variant: "meta"
                    }
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
                        Layout.fillWidth: true
                        bench: page.bench
                        hours: hours
                    }
                }
            }
        }
    }
}
