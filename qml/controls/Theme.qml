// SPDX-FileCopyrightText: The Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
pragma Singleton

import QtQuick

// Every colour, length, font and duration of the app. Settings write scheme, density, textScale and
// reducedMotion, the program writes what the system says (systemContrast, systemReducedMotion); all
// else is read. It follows the system's light or dark look and its contrast while scheme is
// "system". It knows no model and keeps nothing.
QtObject {
    id: theme

    property string scheme: "system"
    property string density: "compact"
    property real textScale: 1.0
    property bool reducedMotion: false
    property bool systemContrast: false
    property bool systemReducedMotion: false
    // Written from right to left: layouts and anchors turn by themselves, a plain x by across().
    readonly property bool mirrored: Application.layoutDirection === Qt.RightToLeft
    readonly property bool still: theme.reducedMotion || theme.systemReducedMotion

    readonly property list<Colours> palettes: [
        LightColours {}, DarkColours {}, ContrastLightColours {}, ContrastDarkColours {}
    ]
    readonly property Colours colours: theme.palettes[theme.indexOf(theme.scheme)]
    readonly property bool dark: theme.colours.dark
    readonly property bool highContrast: theme.colours.highContrast

    readonly property color canvas: theme.colours.canvas
    readonly property color surface: theme.colours.surface
    readonly property color sunken: theme.colours.sunken
    readonly property color raised: theme.colours.raised
    readonly property color hover: theme.colours.hover
    readonly property color selected: theme.colours.selected
    readonly property color line: theme.colours.line
    readonly property color controlLine: theme.colours.controlLine
    readonly property color text1: theme.colours.text1
    readonly property color text2: theme.colours.text2
    readonly property color text3: theme.colours.text3
    readonly property color offText: theme.colours.offText
    readonly property color accent: theme.colours.accent
    readonly property color accentText: theme.colours.accentText
    readonly property color accentSoft: theme.colours.accentSoft
    readonly property color accentHover: theme.colours.accentHover
    readonly property color accentPressed: theme.colours.accentPressed
    readonly property color good: theme.colours.good
    readonly property color goodSoft: theme.colours.goodSoft
    readonly property color attention: theme.colours.attention
    readonly property color attentionSoft: theme.colours.attentionSoft
    readonly property color bad: theme.colours.bad
    readonly property color badSoft: theme.colours.badSoft
    readonly property color badText: theme.colours.badText
    readonly property color info: theme.colours.info
    readonly property color infoSoft: theme.colours.infoSoft
    readonly property color note: theme.colours.note
    readonly property color noteLine: theme.colours.noteLine
    readonly property color noteText: theme.colours.noteText
    readonly property color hit: theme.colours.hit
    readonly property color hitText: theme.colours.hitText
    readonly property color selection: theme.colours.selection
    readonly property color selectionText: theme.colours.selectionText
    readonly property color consentSee: theme.colours.consentSee
    readonly property color consentSeeText: theme.colours.consentSeeText
    readonly property color consentControl: theme.colours.consentControl
    readonly property color consentControlText: theme.colours.consentControlText
    readonly property color consentAdmin: theme.colours.consentAdmin
    readonly property color consentAdminText: theme.colours.consentAdminText
    readonly property color consentPaused: theme.colours.consentPaused
    readonly property color consentPausedText: theme.colours.consentPausedText
    readonly property color scrim: theme.colours.scrim

    readonly property string fontFamily: Fonts.words
    readonly property string monoFamily: Fonts.code
    // Digits of one width, and an l that cannot be taken for an I.
    readonly property var features: ({ "tnum": 1, "cv05": 1 })
    readonly property int caption: theme.px(11)
    readonly property int meta: theme.px(12)
    readonly property int body: theme.px(13)
    readonly property int lead: theme.px(15)
    readonly property int section: theme.px(18)
    readonly property int figure: theme.px(24)

    readonly property int s4: 4
    readonly property int s8: 8
    readonly property int s12: 12
    readonly property int s16: 16
    readonly property int s24: 24
    readonly property int s32: 32
    readonly property int radius: 6
    readonly property int cardRadius: 10
    readonly property int lineWidth: theme.highContrast ? 2 : 1
    readonly property int controlSmall: theme.px(26)
    readonly property int control: theme.px(32)
    readonly property int controlLarge: theme.px(40)
    readonly property int rowHeight: theme.px(theme.density === "comfortable" ? 68 : 56)
    readonly property int railWidth: theme.px(56)
    readonly property int headerHeight: theme.px(52)

    readonly property int hoverTime: theme.still ? 0 : 80
    readonly property int stateTime: theme.still ? 0 : 120
    readonly property int panelTime: theme.still ? 0 : 180

    readonly property real scale: Math.min(1.5, Math.max(0.9, theme.textScale))

    // A length that grows with the text.
    // Where something of this width is in so much room, counted from where a line begins.
    function across(x: real, width: real, room: real): real {
        return theme.mirrored ? room - width - x : x;
    }

    function px(length: real): int {
        return Math.round(length * theme.scale);
    }

    // What of a window this wide has room, larger text leaving less of it: "wide" list and inspector,
    // "overlay" the inspector over the rest, "strip" the list as faces, "single" one pane.
    function form(width: real): string {
        const breadth = width / theme.scale;
        return breadth >= 1360 ? "wide" : breadth >= 1100 ? "overlay"
            : breadth >= 860 ? "strip" : "single";
    }

    function toneColour(tone: string): color {
        switch (tone) {
        case "accent": return theme.accent;
        case "good": return theme.good;
        case "attention": return theme.attention;
        case "bad": return theme.bad;
        case "info": return theme.info;
        }
        return theme.text2;
    }

    function toneSoft(tone: string): color {
        switch (tone) {
        case "accent": return theme.accentSoft;
        case "good": return theme.goodSoft;
        case "attention": return theme.attentionSoft;
        case "bad": return theme.badSoft;
        case "info": return theme.infoSoft;
        }
        return theme.sunken;
    }

    function indexOf(scheme: string): int {
        const forced = ["light", "dark", "contrastLight", "contrastDark"].indexOf(scheme);
        if (forced >= 0)
            return forced;
        const dark = Application.styleHints.colorScheme === Qt.ColorScheme.Dark ? 1 : 0;
        return theme.systemContrast ? 2 + dark : dark;
    }
}
