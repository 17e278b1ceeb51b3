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
    property bool listShown: true

    readonly property bool single: page.bench.form === "single"
    readonly property string pane: {
        if (page.selected === "")
            return "none";
        if (!detail.loaded)
            return "loading";
        return detail.isMine ? "case" : detail.isOffer ? "offer" : "gone";
    }
    readonly property CasePane openCase: place.item as CasePane

    function open(caseId: string) {
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

    // The list, the conversation, the composer: F6 goes round.
    function nextPane(backwards: bool) {
        if (list.activeFocus)
            place.forceActiveFocus(Qt.TabFocusReason);
        else
            list.takeFocus();
    }

    function acceptOffer() {
        (place.item as OfferPane)?.accept();
    }

    function declineOffer() {
        (place.item as OfferPane)?.askDecline();
    }

    Component.onCompleted: page.selected = page.bench.settings.remembered("cases/selected", "")

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
    // The moment at which an offer becomes a case is said aloud; it changes the pane under the eye.
    Connections {
        target: detail

        function onChanged() {
            if (own.asking && detail.isMine)
                //: After an offer was accepted; %1 is a name
                own.greeting = page.bench.tell(qsTr("Yours. %1 waits for your first words.")
                    .arg(detail.customerShort));
            // It names the customer: it goes with the case.
            else if (own.greeting && !detail.isMine)
                page.bench.toasts.close(own.greeting);
            own.asking = detail.asking && !detail.isMine;
        }
        function onCaseIdChanged() {
            own.asking = false;
        }
    }
    QtObject {
        id: own
        property bool asking: false
        property Toast greeting: null
    }
    Connections {
        target: page.bench

        function onCaseAsked(caseId: string) {
            page.open(caseId);
        }
    }
    RowLayout {
        anchors.fill: parent
        spacing: 0

        CasesList {
            id: list
            Layout.fillHeight: true
            Layout.fillWidth: page.single
            Layout.preferredWidth: implicitWidth
            visible: page.single ? page.selected === "" : page.listShown
            focus: true
            bench: page.bench
            selected: page.selected
            strip: page.bench.form === "strip"
            onOpened: caseId => page.open(caseId)
            onAcceptAsked: caseId => {
                if (caseId === page.selected)
                    page.acceptOffer();
                else
                    page.open(caseId);
            }
            onDeclineAsked: caseId => {
                if (caseId === page.selected)
                    page.declineOffer();
                else
                    page.open(caseId);
            }
        }
        Loader {
            id: place
            Layout.fillWidth: true
            Layout.fillHeight: true
            visible: !page.single || page.selected !== ""
            sourceComponent: {
                switch (page.pane) {
                case "offer": return offerPane;
                case "case": return casePane;
                case "gone": return gonePane;
                case "loading": return loadingPane;
                }
                return quietPane;
            }
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
        id: casePane

        CasePane {
            focus: true
            bench: page.bench
            detail: detail
            onClosed: page.close()
        }
    }
    Component {
        id: quietPane

        QuietPane {
            bench: page.bench
        }
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
