// SPDX-FileCopyrightText: The Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick.Layouts

// One case: list, conversation, inspector.
RowLayout {
    spacing: 0

    RailPane {
        Layout.fillHeight: true
    }
    CaseListPane {
        Layout.fillHeight: true
        chosen: 0
    }
    ConversationPane {
        Layout.fillWidth: true
        Layout.fillHeight: true
    }
    InspectorPane {
        Layout.fillHeight: true
    }
}
