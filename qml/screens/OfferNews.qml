// SPDX-FileCopyrightText: The Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick

// A new offer is told on every page: a toast that leads to it.
Item {
    id: root

    required property Bench bench
    property bool inCases: false

    Connections {
        target: root.bench.cases

        function onOfferCame(key: string, title: string) {
            if (root.inCases)
                return;
            //: Toast on a page where the list of cases is not seen; %1 is what is to be done
            const toast = root.bench.toasts.show(qsTr("New offer: %1").arg(title),
                //: Opens the offer of the toast
                qsTr("Look"), 12, "");
            toast.action.connect(() => root.bench.caseAsked(key));
        }
    }
}
