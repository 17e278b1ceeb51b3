// SPDX-FileCopyrightText: The Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Werkbank.Controls
import Werkbank.Models

// What customers and spot checks say of this expert's work: intervals per product, the customers'
// stars with his answers, and each spot check with its evidence, his answer and his objection.
FocusScope {
    id: root

    required property Bench bench
    readonly property bool empty: results.count === 0 && reputations.count === 0
        && ratings.count === 0

    function cardOf(key: string): QualityRating {
        return stars.itemAt(ratings.indexOfKey(key)) as QualityRating;
    }

    ReputationsModel {
        id: reputations
        objectName: "reputationsModel"
        client: root.bench.client
        wording: root.bench.wording
    }
    RatingsModel {
        id: ratings
        objectName: "ratingsModel"
        client: root.bench.client
        wording: root.bench.wording
        onKept: key => root.cardOf(key)?.kept()
        onFailed: problem => root.bench.tell(problem)
    }
    Drafts {
        id: drafts
        client: root.bench.client
        onTakenBack: key => root.cardOf(key)?.write()
        onFailed: problem => root.bench.tell(problem)
    }
    ReviewResultsModel {
        id: results
        objectName: "reviewResultsModel"
        client: root.bench.client
        wording: root.bench.wording
        onFailed: problem => root.bench.tell(problem)
    }
    EmptyState {
        anchors { left: parent.left; right: parent.right; verticalCenter: parent.verticalCenter; margins: Theme.s24 }
        visible: results.loaded && root.empty
        iconName: "shield-check"
        //: Nothing is known yet of how an expert does
        title: qsTr("Nothing has been looked at yet.")
        lines: [
            //: Explains spot checks to an expert
            qsTr("Closed cases are drawn by a stated rule. You see what was found, and can answer and object once.")
        ]
    }
    Scroll {
        anchors.fill: parent
        visible: !root.empty
        maximumWidth: Theme.px(860)

        Card {
            Layout.fillWidth: true
            visible: reputations.count > 0
            //: Heading: how an expert does per product
            title: qsTr("How your cases went")
            titleStyle: "title"

            WText {
                Layout.fillWidth: true
                //: Below the heading
                text: qsTr("Always a range: few cases say little. At most a quarter of your place among offers depends on it.")
                variant: "meta"
                color: Theme.text2
                wrapMode: Text.Wrap
            }
            Repeater {
                model: reputations

                ColumnLayout {
                    id: product
                    required property var figure
                    required property string reasons
                    Layout.fillWidth: true
                    spacing: 0

                    FigureBar {
                        Layout.fillWidth: true
                        figure: product.figure
                    }
                    WText {
                        visible: product.reasons !== ""
                        text: product.reasons
                        variant: "meta"
                        color: Theme.text2
                    }
                }
            }
        }
        Repeater {
            id: stars
            model: ratings

            QualityRating {
                id: rated
                Layout.fillWidth: true
                bench: root.bench
                onAnswered: text => ratings.answer(rated.key, text)
                onTakeBackAsked: text => drafts.takeBack(rated.command, rated.key, "rating", text)
            }
        }
        Repeater {
            model: results

            QualityResult {
                Layout.fillWidth: true
                bench: root.bench
                onAnswered: text => results.answer(key, text)
                onObjected: text => results.object(key, text)
            }
        }
    }
}
