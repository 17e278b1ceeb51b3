// SPDX-FileCopyrightText: The Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick

// The questions of a conversation: for a password, and before an address is opened outside.
Item {
    id: root

    required property Talk talk

    function askPassword() {
        passwordDialog.open();
    }

    SecretDialog {
        id: passwordDialog
        bench: root.talk.bench
        secret: root.talk.secret
        detail: root.talk.detail
    }
    LinkDialog {
        id: link
        bench: root.talk.bench
    }
    Connections {
        target: root.talk

        function onLinkAsked(address: string, host: string) {
            link.ask(address, host);
        }
    }
}
