// SPDX-FileCopyrightText: The Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

// High contrast: white on black, a bright accent, no tints.
Colours {
    name: "contrastDark"
    dark: true
    highContrast: true

    canvas: "#000000"
    surface: "#000000"
    sunken: "#000000"
    raised: "#000000"
    hover: "#000000"
    selected: "#000000"
    line: "#FFFFFF"
    controlLine: "#FFFFFF"
    text1: "#FFFFFF"
    text2: "#FFFFFF"
    text3: "#FFFFFF"
    offText: "#B0B0B0"
    accent: "#7FDBFF"
    accentText: "#000000"
    accentSoft: "#000000"
    accentHover: "#A8E7FF"
    accentPressed: "#5CC4EE"
    good: "#7CFF9B"
    goodSoft: "#000000"
    attention: "#FFC069"
    attentionSoft: "#000000"
    bad: "#FF9A9A"
    badSoft: "#000000"
    badText: "#000000"
    info: "#8FD3FF"
    infoSoft: "#000000"
    note: "#000000"
    noteLine: "#FFFFFF"
    noteText: "#FFFFFF"
    hit: "#FFEB00"
    hitText: "#000000"
    selection: "#7FDBFF"
    selectionText: "#000000"
    consentSee: "#8FD3FF"
    consentSeeText: "#000000"
    consentControl: "#FFC069"
    consentControlText: "#000000"
    consentAdmin: "#FF9A9A"
    consentAdminText: "#000000"
    consentPaused: "#FFFFFF"
    consentPausedText: "#000000"
    scrim: "#CC000000"
}
