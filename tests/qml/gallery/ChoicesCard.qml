// SPDX-FileCopyrightText: The Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import Werkbank.Controls

// Ticks, radios, switches and numbers.
Card {
    title: "Choices"
    titleStyle: "title"

    WCheckBox {
        label: "Show names in notifications"
        description: "Off while the screen is shared"
        checked: true
    }
    WCheckBox {
        label: "A plain tick"
    }
    WCheckBox {
        label: "Not now"
        checked: true
        enabled: false
    }
    WRadio {
        label: "System"
        checked: true
    }
    WRadio {
        label: "Light"
        description: "Also at night"
    }
    WSwitch {
        label: "Reduced motion"
        checked: true
    }
    WSwitch {
        label: "Sound for offers"
    }
    WSpinBox {
        label: "Cases at the same time"
        value: 3
        from: 1
        to: 3
        figure: true
    }
    WSpinBox {
        label: "Days"
        value: 14
    }
}
