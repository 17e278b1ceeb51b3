// SPDX-FileCopyrightText: The Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Templates as T
import Werkbank.Controls

// Every control in every state, in each theme and size of text: `werkbank --gallery`.
Rectangle {
    id: root

    readonly property list<string> pages: ["Buttons", "Choices", "Fields", "Signs", "Lines", "Rows",
        "Cards", "Panes", "Floating", "Dialog", "Offer", "Workspace"]
    property string page: "Buttons"
    property string scheme: "system"
    property real textScale: 1
    property bool bare: false  // the page alone
    readonly property bool scene: root.page === "Offer" || root.page === "Workspace"
    readonly property real pageHeight: (loader.item as Item)?.implicitHeight ?? 0

    function goOn(by: int) {
        const at = root.pages.indexOf(root.page) + root.pages.length + by;
        root.page = root.pages[at % root.pages.length];
    }

    color: Theme.canvas

    Binding {
        target: Theme
        property: "scheme"
        value: root.scheme
    }
    Binding {
        target: Theme
        property: "textScale"
        value: root.textScale
    }
    Shortcut {
        sequence: "Ctrl+PgDown"
        onActivated: root.goOn(1)
    }
    Shortcut {
        sequence: "Ctrl+PgUp"
        onActivated: root.goOn(-1)
    }
    GalleryBar {
        id: bar
        visible: !root.bare
        width: root.width
        pages: root.pages
        page: root.page
        scheme: root.scheme
        textScale: root.textScale
        onPageChosen: page => root.page = page
        onSchemeChosen: scheme => root.scheme = scheme
        onScaleChosen: scale => root.textScale = scale
    }
    Flickable {
        anchors { fill: parent; topMargin: root.bare ? 0 : bar.height }
        clip: true
        contentWidth: width
        contentHeight: loader.height
        boundsBehavior: Flickable.StopAtBounds
        T.ScrollBar.vertical: WScrollBar {}

        Loader {
            id: loader
            width: parent.width
            height: root.scene ? root.height - (root.bare ? 0 : bar.height)
                : (loader.item as Item)?.implicitHeight ?? 0
            source: root.page + (["Offer", "Workspace"].includes(root.page) ? "Page.qml" : "Sheet.qml")
        }
    }
}
