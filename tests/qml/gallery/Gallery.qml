// SPDX-FileCopyrightText: The Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import Werkbank.Controls

// All pages; page and scheme choose what is seen. Ctrl+PageDown goes on, F12 changes the theme.
Rectangle {
    id: root

    readonly property list<string> pages: ["offer", "workspace", "choices", "floating", "states"]
    property string page: "offer"
    property string scheme: "light"
    property real textScale: 1

    color: Theme.canvas

    onSchemeChanged: Theme.scheme = root.scheme
    onTextScaleChanged: Theme.textScale = root.textScale
    Component.onCompleted: {
        Theme.scheme = root.scheme;
        Theme.textScale = root.textScale;
    }

    Shortcut {
        sequence: "Ctrl+PgDown"
        onActivated: root.page = root.pages[(root.pages.indexOf(root.page) + 1) % root.pages.length]
    }
    Shortcut {
        sequence: "F12"
        onActivated: {
            const schemes = ["light", "dark", "contrastLight", "contrastDark"];
            root.scheme = schemes[(schemes.indexOf(root.scheme) + 1) % 4];
        }
    }
    Loader {
        anchors.fill: parent
        active: root.page === "offer"
        sourceComponent: OfferPage {}
    }
    Loader {
        anchors.fill: parent
        active: root.page === "workspace"
        sourceComponent: WorkspacePage {}
    }
    Loader {
        anchors.fill: parent
        active: root.page === "choices"
        sourceComponent: ChoicesPage {}
    }
    Loader {
        anchors.fill: parent
        active: root.page === "floating"
        sourceComponent: FloatingPage {}
    }
    Loader {
        anchors.fill: parent
        active: root.page === "states"
        sourceComponent: StatesPage {}
    }
}
