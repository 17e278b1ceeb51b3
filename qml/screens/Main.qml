// SPDX-FileCopyrightText: The Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Templates as T
import Werkbank.Controls
import Werkbank.Models

// The window: the way in while the local copy is closed, the shell while it is open.
T.ApplicationWindow {
    id: window

    required property Session session
    required property Settings settings
    required property Wording wording
    property RemoteLauncher launcher: null
    property Notices notices: null
    property CrashReport crash: null
    property PlatformChoice platform: null
    property string linkedCase  // named from outside, until it is looked at
    property bool linkTrusted: false  // it was our own notification
    property bool covered: false  // nobody is here, and a session is live

    signal uncovered()

    title: "Werkbank"
    width: 1280
    height: 720
    minimumWidth: 640
    minimumHeight: 480
    visible: true
    color: Theme.canvas
    LayoutMirroring.enabled: Application.layoutDirection === Qt.RightToLeft
    LayoutMirroring.childrenInherit: true

    Binding {
        target: Theme
        property: "scheme"
        value: window.settings.scheme
    }
    Binding {
        target: Theme
        property: "textScale"
        value: window.settings.textScale
    }
    Binding {
        target: Theme
        property: "density"
        value: window.settings.comfortable ? "comfortable" : "compact"
    }
    Binding {
        target: Theme
        property: "reducedMotion"
        value: window.settings.reducedMotion
    }
    Entrance {
        id: entrance
        objectName: "entrance"
        session: window.session
    }
    Component {
        id: shell

        Shell {
            client: entrance.client
            entrance: entrance
            settings: window.settings
            wording: window.wording
            launcher: window.launcher
            window: window
            notices: window.notices
            crash: window.crash
            linkedCase: window.linkedCase
            linkTrusted: window.linkTrusted
            covered: window.covered
            onLinkFollowed: window.linkedCase = ""
            onUncovered: window.uncovered()
        }
    }
    Loader {
        id: content

        readonly property bool open: entrance.state === Entrance.State.Open

        // The way in by its file: a start that opens by itself reads nothing of it.
        function fill() {
            if (content.open)
                content.sourceComponent = shell;
            else
                content.setSource(Qt.resolvedUrl("WayIn.qml"), { entrance: entrance,
                    settings: window.settings, platform: window.platform });
        }

        anchors.fill: parent
        focus: true
        onOpenChanged: content.fill()
        onLoaded: (content.item as Item).forceActiveFocus()
        Component.onCompleted: content.fill()
    }
}
