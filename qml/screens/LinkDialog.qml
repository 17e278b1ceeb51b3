// SPDX-FileCopyrightText: The Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Werkbank.Controls

// Asks before an address out of a message is opened outside, and shows it whole.
WDialog {
    id: dialog

    required property Bench bench

    property string address
    property string host

    function ask(address: string, host: string) {
        dialog.address = address;
        dialog.host = host;
        dialog.open();
    }

    objectName: "linkDialog"
    //: Title of a dialog; %1 is the name of a host
    title: qsTr("Open %1 in your browser?").arg(dialog.host)
    //: Before an address out of a message is opened
    message: qsTr("Whoever runs this page learns your address on the internet. Only open what you expected.")
    //: Opens an address in the browser
    confirmText: qsTr("Open")
    onAccepted: {
        const problem = dialog.bench.entrance.openOutside(dialog.address);
        if (problem !== "")
            dialog.bench.tell(problem);
    }

    SelectableText {
        Layout.fillWidth: true
        text: dialog.address
        monospace: true
        wrapMode: TextEdit.WrapAnywhere
    }
}
