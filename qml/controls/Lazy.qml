// SPDX-FileCopyrightText: The Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick

// What most never open, such as a question: made when it is first asked for, and then it stays with
// what was typed in it. Give it a sourceComponent; made() is what it makes.
Loader {
    id: lazy

    function made(): QtObject {
        lazy.active = true;
        return lazy.item;
    }

    active: false
}
