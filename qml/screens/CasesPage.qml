// SPDX-FileCopyrightText: The Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Werkbank.Controls
import Werkbank.Models

// Cases is one place: the list at the left; at the right the offer, the case, or rest.
FocusScope {
    id: page

    required property Bench bench
    property string selected
    property alias listShown: kept.listShown
    property string wantedMode  // of the composer, once the case is open
    property string wantedEntity  // to be shown then

    readonly property bool single: page.bench.form === "single"
    readonly property string pane: {
        if (page.selected === "")
            return "none";
        if (!detail.loaded)
            return "loading";
        return detail.isMine ? "case" : detail.isOffer ? "offer" : "gone";
    }
    readonly property alias used: trail.used
    readonly property OpenCase openCase: place.item as OpenCase

    onOpenCaseChanged: page.takeMode()
    onPaneChanged: place.fill()

    function takeMode() {
        if (!page.openCase)
            return;
        if (page.wantedMode !== "")
            page.openCase.write(page.wantedMode);
        if (page.wantedEntity !== "")
            page.openCase.show(page.wantedEntity);
        page.wantedMode = page.wantedEntity = "";
    }

    function goBack(backwards: bool) {
        const key = trail.step(backwards, page.selected);
        if (key !== "")
            page.open(key);
    }

    function open(caseId: string) {
        trail.went(caseId);
        page.selected = caseId;
        page.bench.settings.remember("cases/selected", caseId);
    }

    function close() {
        page.open("");
        list.takeFocus();
    }

    function next(backwards: bool) {
        const key = page.bench.cases.nextNeedingMe(page.selected, backwards);
        if (key !== "")
            page.open(key);
    }

    readonly property list<Item> panes: page.openCase ? [list, ...page.openCase.panes] : [list, place]

    // An offer is answered where it is read: else it opens first.
    function offerOf(caseId: string): OfferPane {
        if (caseId === page.selected)
            return place.item as OfferPane;
        page.open(caseId);
        return null;
    }

    Component.onCompleted: page.open(page.bench.settings.remembered("cases/selected", ""))

    CaseDetail {
        id: detail
        objectName: "caseDetail"
        client: page.bench.client
        wording: page.bench.wording
        caseId: page.selected
        onHeld: (command, text, seconds) => page.bench.offerUndo(text, seconds,
            () => detail.undo(command))
        onFailed: problem => page.bench.tell(problem)
    }
    CasePlace {
        id: kept; bench: page.bench; pane: page.openCase; page: page; z: 1
        x: Theme.across(list.width - width / 2, width, page.width); height: page.height; visible: list.visible && !list.strip && !page.single
    }
    Greeting { id: greeting; bench: page.bench; detail: detail; onBegun: { page.wantedMode = "reply"; page.takeMode(); } }
    CaseTrail { id: trail }
    Connections {
        target: page.openCase

        function onClosed() { page.close(); }
        function onSaid() { greeting.done(); }
        function onSnoozeAsked(item: Item) { snoozing.ask(page.selected, item); }
    }
    SnoozeMenu { id: snoozing; bench: page.bench }
    Connections {
        target: page.bench

        function onCaseAsked(caseId: string) {
            page.open(caseId);
        }
        function onMessageAsked(caseId: string, entity: string) {
            page.wantedEntity = entity;
            page.open(caseId);
            page.takeMode();
        }
        function onRemoteAsked(caseId: string) {
            page.open(caseId);
            page.openCase?.askRemote();
        }
        function onWriteAsked(caseId: string, mode: string) {
            page.wantedMode = mode;
            page.open(caseId);
            page.takeMode();
        }
        function onUnreadMarked(caseId: string) {
            if (caseId === page.selected)
                page.close();
        }
    }
    RowLayout {
        anchors.fill: parent
        spacing: 0

        CasesList {
            id: list
            Layout.fillHeight: true
            Layout.fillWidth: page.single
            Layout.preferredWidth: strip ? implicitWidth : Theme.px(kept.listWidth)
            visible: !page.bench.showing && (page.single ? page.selected === "" : page.listShown)
            focus: true
            bench: page.bench
            selected: page.selected
            strip: page.bench.form === "strip"
            onOpened: caseId => page.open(caseId)
            onSnoozeAsked: (caseId, item) => snoozing.ask(caseId, item)
            onAcceptAsked: caseId => page.offerOf(caseId)?.accept()
            onDeclineAsked: caseId => page.offerOf(caseId)?.askDecline()
        }
        Loader {
            id: place
            Layout.fillWidth: true
            Layout.fillHeight: true
            visible: !page.single || page.selected !== ""

            // The case by its file, so that a start without one reads nothing of it.
            function fill() {
                if (page.pane === "case")
                    place.setSource(Qt.resolvedUrl("CasePane.qml"),
                                    { bench: page.bench, detail: detail, focus: true });
                else
                    place.sourceComponent = place.parts[page.pane];
            }

            readonly property var parts: ({ none: quietPane, loading: loadingPane, offer: offerPane, gone: gonePane })
            Component.onCompleted: place.fill()
        }
    }
    Component {
        id: offerPane

        OfferPane {
            focus: true
            bench: page.bench
            detail: detail
            onClosed: page.close()
        }
    }
    Component {
        id: quietPane
        QuietPane { bench: page.bench }
    }
    Component {
        id: gonePane
        GonePane {
            bench: page.bench
            detail: detail
            onClosed: page.close()
        }
    }
    Component {
        id: loadingPane
        Item {
            LoadingState {
                anchors {
                    left: parent.left; right: parent.right; top: parent.top; margins: Theme.s24
                }
                //: While a case is read from the local copy
                text: qsTr("Loading the case")
            }
        }
    }
}
