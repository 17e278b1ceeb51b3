// SPDX-FileCopyrightText: The Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Werkbank.Controls
import Werkbank.Models

// What spot checks say about the work, month by month. Every figure stands with its interval, and
// nothing is ranked.
FocusScope {
    id: root

    required property Bench bench

    PeriodsModel {
        id: periods
        objectName: "periodsModel"
        client: root.bench.client
        wording: root.bench.wording
    }
    LoadingState {
        anchors { left: parent.left; right: parent.right; top: parent.top; margins: Theme.s16 }
        visible: !periods.loaded
        //: While the figures are read from the local copy
        text: qsTr("Loading the figures")
    }
    EmptyState {
        anchors { left: parent.left; right: parent.right; verticalCenter: parent.verticalCenter; margins: Theme.s24 }
        visible: periods.loaded && periods.count === 0
        iconName: "shield-check"
        //: There are no figures of spot checks yet
        title: qsTr("No month has begun yet.")
    }
    Scroll {
        anchors.fill: parent
        visible: periods.count > 0
        maximumWidth: Theme.px(900)

        Card {
            Layout.fillWidth: true
            visible: periods.series.length > 0
            //: Heading of a chart
            title: qsTr("Mean mark per month")
            titleStyle: "title"

            WText {
                Layout.fillWidth: true
                //: Below the heading of a chart
                text: qsTr("Estimated for all closed cases from those drawn; the band holds the true value in 95 of 100 months.")
                variant: "meta"
                color: Theme.text2
                wrapMode: Text.Wrap
            }
            FigureBand {
                objectName: "markSeries"
                Layout.fillWidth: true
                Layout.preferredHeight: Theme.px(180)
                points: periods.series
                low: 1
                high: 5
            }
        }
        Repeater {
            model: periods

            Card {
                id: month
                required property string stateText
                required property string mark
                required property string breach
                required property list<var> groups
                required property list<var> criteria
                required property list<var> published

                Layout.fillWidth: true
                titleStyle: "title"
                required title

                WText {
                    Layout.fillWidth: true
                    text: month.stateText
                    color: Theme.text2
                    wrapMode: Text.Wrap
                }
                KeyValueRow {
                    Layout.fillWidth: true
                    visible: month.mark !== ""
                    //: Label of an estimate
                    label: qsTr("Mean mark")
                    value: month.mark
                }
                KeyValueRow {
                    Layout.fillWidth: true
                    visible: month.breach !== ""
                    //: Label of an estimate
                    label: qsTr("Critical faults")
                    value: month.breach
                }
                WText {
                    Layout.topMargin: Theme.s8
                    visible: month.groups.length > 0
                    //: Heading of a list of estimates
                    text: qsTr("By product")
                    weight: 600
                }
                Repeater {
                    model: month.groups
                    FigureBar { required property var modelData; Layout.fillWidth: true; figure: modelData; low: 1; high: 5 }
                }
                WText {
                    Layout.topMargin: Theme.s8
                    visible: month.criteria.length > 0
                    //: Heading of a list: how far reviewers agree
                    text: qsTr("Agreement of reviewers")
                    weight: 600
                }
                Repeater {
                    model: month.criteria
                    FigureBar { required property var modelData; Layout.fillWidth: true; figure: modelData; low: 0; high: 1; border: 0.667 }
                }
                WText {
                    Layout.topMargin: Theme.s8
                    visible: month.published.length > 0
                    //: Heading of a list: what was published about the draw
                    text: qsTr("Published about the draw")
                    weight: 600
                }
                Repeater {
                    model: month.published

                    ColumnLayout {
                        id: entry
                        required property var modelData
                        Layout.fillWidth: true
                        spacing: 0

                        WText {
                            text: entry.modelData.label
                            variant: "meta"
                            color: Theme.text2
                        }
                        SelectableText {
                            Layout.fillWidth: true
                            text: entry.modelData.value
                            monospace: true
                        }
                    }
                }
            }
        }
    }
}
