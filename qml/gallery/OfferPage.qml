// SPDX-FileCopyrightText: The Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick.Layouts

// An offer in detail beside the list.
RowLayout {
    spacing: 0

    RailPane {
        Layout.fillHeight: true
    }
    CaseListPane {
        Layout.fillHeight: true
    }
    OfferPane {
        Layout.fillWidth: true
        Layout.fillHeight: true
    }
}
