// SPDX-FileCopyrightText: The Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick

// Seconds that run out, as a ring and as text inside. Set remaining (again, to correct it) and
// total; it steps once per second by the wall clock, so that a sleeping computer does not stretch
// it. It does not tick while hidden, at 0, or when running is false. elapsed comes once, at 0.
Item {
    id: root

    property int remaining: 0
    property int total: 60
    property bool running: true
    property string tone: "accent"
    property int size: 56
    readonly property int shownSeconds: own.shown
    readonly property bool ticking: clock.running

    signal elapsed()

    function restart() {
        own.endsAt = Date.now() + root.remaining * 1000;
        own.shown = Math.max(0, root.remaining);
    }

    function step() {
        const left = Math.max(0, Math.ceil((own.endsAt - Date.now()) / 1000 - 0.05));
        if (left === own.shown)
            return;
        own.shown = left;
        if (left === 0)
            root.elapsed();
    }

    function clockText(seconds: int): string {
        if (seconds >= 3600)
            //: Hours, as short as possible
            return qsTr("%1 h").arg(Math.floor(seconds / 3600));
        return Math.floor(seconds / 60) + ":" + String(seconds % 60).padStart(2, "0");
    }

    implicitWidth: Theme.px(root.size)
    implicitHeight: Theme.px(root.size)

    onRemainingChanged: restart()
    onTotalChanged: restart()
    onRunningChanged: restart()
    onVisibleChanged: if (root.visible && root.running) step()
    Component.onCompleted: restart()

    Accessible.role: Accessible.ProgressBar
    //: Name of a countdown, %1 is m:ss
    Accessible.name: qsTr("%1 left").arg(root.clockText(own.shown))

    QtObject {
        id: own
        property int shown: 0
        property double endsAt: 0
    }
    Timer {
        id: clock
        interval: 1000
        repeat: true
        running: root.running && root.visible && root.Window.visibility !== Window.Hidden
            && root.Window.visibility !== Window.Minimized && own.shown > 0
        onRunningChanged: if (running) root.step()
        onTriggered: root.step()
    }
    Ring {
        anchors.fill: parent
        thickness: Theme.px(root.size) * 5 / 56
        share: root.total > 0 ? own.shown / root.total : 0
        color: Theme.toneColour(root.tone)
        trackColor: Theme.highContrast ? Theme.surface : Theme.line
    }
    WText {
        anchors.centerIn: parent
        text: root.clockText(own.shown)
        variant: root.size < 44 ? "caption" : "body"
        weight: 600
        color: Theme.text1
        decorative: true
    }
}
