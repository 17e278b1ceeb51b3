// SPDX-FileCopyrightText: The Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick

// The roles that a colour can play; one instance per theme (LightColours and so on). Values are
// opaque but for the scrim. Contrast of all pairs is held by tests/qml/tst_theme_contrast.
QtObject {
    required property string name
    property bool dark: false
    // Black and white, lines of two pixels, no tints.
    property bool highContrast: false

    required property color canvas
    required property color surface
    required property color sunken
    required property color raised
    required property color hover
    required property color selected
    required property color line
    required property color controlLine
    required property color text1
    required property color text2
    required property color text3
    required property color offText
    required property color accent
    required property color accentText
    required property color accentSoft
    required property color accentHover
    required property color accentPressed
    required property color good
    required property color goodSoft
    required property color attention
    required property color attentionSoft
    required property color bad
    required property color badSoft
    required property color badText
    required property color info
    required property color infoSoft
    required property color note
    required property color noteLine
    required property color noteText
    required property color hit
    required property color hitText
    required property color selection
    required property color selectionText
    required property color consentSee
    required property color consentSeeText
    required property color consentControl
    required property color consentControlText
    required property color consentAdmin
    required property color consentAdminText
    required property color consentPaused
    required property color consentPausedText
    required property color scrim
}
