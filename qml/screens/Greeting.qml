// SPDX-FileCopyrightText: The Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import Werkbank.Controls
import Werkbank.Models

// The moment at which an offer becomes a case: it is said aloud, for it changes the pane under the
// eye, and the first words are there as a draft.
Item {
    id: own

    required property Bench bench
    required property CaseDetail detail

    property bool asking: false
    property Toast toast: null

    signal begun()  // the words are to be gone on with

    // Something was said: nobody waits for first words any more.
    function done() {
        if (own.toast)
            own.bench.toasts.close(own.toast);
    }

    Connections {
        target: own.detail

        function onChanged() {
            if (own.asking && own.detail.isMine) {
                //: After an offer was accepted; %1 is a name
                own.toast = own.bench.tell(qsTr("Yours. %1 waits for your first words.")
                    .arg(own.detail.customerShort));
                own.bench.drafts.propose(own.detail.caseId, "reply", own.detail.greeting);
                own.begun();
            } else if (own.toast && !own.detail.isMine) {
                // It names the customer: it goes with the case.
                own.done();
            }
            own.asking = own.detail.asking && !own.detail.isMine;
        }
        function onCaseIdChanged() {
            own.asking = false;
        }
    }
}
