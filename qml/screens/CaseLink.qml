// SPDX-FileCopyrightText: The Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import Werkbank.Models

// A case that was named from outside: by a link, which anybody may have written, or by a
// notification of our own. It is opened if it is here. A link asks first when another case is open,
// since somebody may be typing there; otherwise nothing happens by it.
Item {
    id: root

    required property Bench bench
    required property string wanted  // empty: none
    property string open             // the case that is open now
    property bool trusted: false     // asked for by the person's own click on our notification

    signal done()

    function look() {
        const id = root.wanted;
        if (id === "" || !seen.loaded || seen.caseId !== id)
            return;
        if (!seen.isMine && !seen.isOffer)
            //: After a click on a link to a case
            root.bench.tell(qsTr("The link leads to a case that is not yours. Nothing was opened."));
        else if (root.trusted || root.open === "" || root.open === id)
            root.bench.caseAsked(id);
        else
            root.ask(id, seen.number);
        root.done();
    }

    function ask(id: string, number: string) {
        //: A link from outside was clicked while a case is open; %1 is the number of the other case
        const toast = root.bench.toasts.show(qsTr("A link leads to another case: %1.").arg(number),
            //: Opens the case that a link leads to
            qsTr("Open it"), 20, "");
        toast.action.connect(() => root.bench.caseAsked(id));
    }

    visible: false
    onWantedChanged: root.look()

    CaseDetail {
        id: seen
        client: root.bench.client
        wording: root.bench.wording
        caseId: root.wanted
        onChanged: root.look()
    }
}
