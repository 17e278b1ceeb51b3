// SPDX-FileCopyrightText: The Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Werkbank.Controls
import Werkbank.Models

// The right pane while nothing is open: what holds now and what comes, in four lines at most.
Item {
    id: pane

    required property Bench bench

    readonly property Profile profile: pane.bench.profile
    readonly property bool paused: pane.profile.presence === Profile.Presence.Pause
    readonly property bool filled: pane.bench.suspension.cards.length > 0
        || first.visible || pane.bench.filterHidesAll
    readonly property int needs: pane.bench.cases.needsYou

    readonly property string nextKey: caps.shown(pane.bench.actions?.keys?.["cases.next"] ?? "")

    KeyHint { id: caps }
    ConnectionLine {
        id: line
        width: parent.width
        bench: pane.bench
    }
    Scroll {
        anchors { left: parent.left; right: parent.right; top: line.bottom; bottom: parent.bottom }
        sideMargin: 24
        topGap: Theme.s24
        spacing: Theme.s24

        Banner {
            objectName: "quietHidden"
            Layout.fillWidth: true
            Layout.maximumWidth: Theme.px(680)
            Layout.alignment: Qt.AlignHCenter
            visible: pane.bench.filterHidesAll
            //: Over the empty right pane
            text: qsTr("A filter hides all cases.")
            //: Takes all filters of the list away
            actionText: qsTr("Show all")
            onAction: pane.bench.filter.clear()
        }
        SuspensionCards {
            Layout.fillWidth: true
            Layout.maximumWidth: Theme.px(680)
            Layout.alignment: Qt.AlignHCenter
            bench: pane.bench
        }
        FirstStepsCard {
            id: first
            wanted: pane.bench.suspension.cards.length === 0
            Layout.fillWidth: true
            Layout.maximumWidth: Theme.px(680)
            Layout.alignment: Qt.AlignHCenter
            bench: pane.bench
        }
        EmptyState {
            objectName: "quietPane"
            Layout.fillWidth: true
            Layout.alignment: Qt.AlignHCenter
            Layout.topMargin: pane.filled ? 0
                : Math.max(0, (pane.height - line.height - implicitHeight) / 2 - Theme.s24)
            iconName: pane.paused ? "pause" : pane.needs > 0 ? "inbox" : "check"
            title: {
                if (pane.paused)
                    return pane.profile.presenceText;
                if (pane.needs > 0)
                    //: %n cases in the group "Needs you now"
                    return qsTr("%n case(s) need you.", "", pane.needs);
                return pane.profile.loaded && pane.profile.isExpert ? pane.profile.presenceText
                    //: Nothing is to be done
                    : qsTr("Nothing needs you.");
            }
            lines: {
                const lines = [];
                if (!pane.profile.loaded)
                    return lines;
                if (pane.profile.isExpert && !pane.profile.verified)
                    //: An expert that is not verified yet
                    lines.push(qsTr("You are not verified yet, so no offers come. Your cases stay yours."));
                else if (pane.paused)
                    //: While paused
                    lines.push(qsTr("No offers come until then. Your open cases stay yours."));
                else if (pane.bench.cases.offers > 0)
                    //: Offers wait for an answer
                    lines.push(qsTr("%n offer(s) wait for your answer.", "",
                        pane.bench.cases.offers));
                else if (pane.profile.isExpert && pane.bench.suspension.cards.length > 0)
                    //: Below the card of a suspension: elsewhere the expert is still in
                    lines.push(qsTr("Offers from your other providers come in the list, under “Offered to you”."));
                else if (pane.profile.isExpert && pane.needs > 0)
                    lines.push(pane.profile.presence === Profile.Presence.Available
                        //: While available
                        ? qsTr("New offers come in the list, under “Offered to you”.")
                        //: While the weekly hours decide and cases are to be done
                        : qsTr("New offers come in your hours."));
                else if (pane.profile.isExpert)
                    lines.push(pane.profile.presence === Profile.Presence.Available
                        //: While available and nothing is to be done
                        ? qsTr("New offers come in the list, under “Offered to you”.")
                        //: While the weekly hours decide and nothing is to be done
                        : qsTr("New offers come here in your hours. Say “available” to get them now."));
                if (pane.needs > 0 && !pane.bench.filterHidesAll)
                    lines.push(pane.nextKey !== ""
                        //: Help under the empty right pane; %1 is a key, as "Ctrl J"
                        ? qsTr("Choose one in the list, or go to the next with %1.").arg(pane.nextKey)
                        //: Help under the empty right pane
                        : qsTr("Choose one in the list."));
                return lines;
            }
            //: Ends the pause
            actionText: pane.paused ? qsTr("End the pause") : ""
            onAction: pane.profile.setAvailable()
        }
    }
}
