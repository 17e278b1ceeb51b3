// SPDX-FileCopyrightText: The Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import Werkbank.Controls

// The questions of a conversation: for a password, and before an address is opened outside.
Item {
    id: root

    required property Talk talk

    function askPassword() {
        (passwordDialog.made() as SecretDialog).open();
    }

    Lazy {
        id: passwordDialog
        sourceComponent: SecretDialog {
            bench: root.talk.bench
            secret: root.talk.secret
            detail: root.talk.detail
        }
    }
    Lazy {
        id: link
        sourceComponent: LinkDialog {
            bench: root.talk.bench
        }
    }
    Connections {
        target: root.talk

        function onLinkAsked(address: string, host: string) {
            (link.made() as LinkDialog).ask(address, host);
        }
    }
}
