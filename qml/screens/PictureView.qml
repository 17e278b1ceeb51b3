// SPDX-FileCopyrightText: The Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Werkbank.Controls
import Werkbank.Models

// A picture as large as there is room, or pixel by pixel. 0 fits, 1 is 100 %, + and - zoom, arrows
// move, as dragging does.
FocusScope {
    id: root

    required property Talk talk
    required property var file

    readonly property real factor: tiles.pictureScale
    readonly property string detail: loaded.size.width > 0
        //: About a picture; %1 its width, %2 its height in pixels, %3 how large it is shown in percent
        ? qsTr("%1 × %2 · %3 %").arg(loaded.size.width).arg(loaded.size.height)
            .arg(Math.round(root.factor * 100)) : ""

    function zoomTo(factor: real) {
        tiles.zoom = factor;
        tiles.fit = false;
    }

    function key(event: KeyEvent): bool {
        switch (event.key) {
        case Qt.Key_0: tiles.fit = true; return true;
        case Qt.Key_1: root.zoomTo(1); return true;
        case Qt.Key_Plus: root.zoomTo(root.factor * 1.25); return true;
        case Qt.Key_Minus: root.zoomTo(root.factor / 1.25); return true;
        case Qt.Key_Left: tiles.panBy(-60, 0); return true;
        case Qt.Key_Right: tiles.panBy(60, 0); return true;
        case Qt.Key_Up: tiles.panBy(0, -60); return true;
        case Qt.Key_Down: tiles.panBy(0, 60); return true;
        }
        return false;
    }

    objectName: "pictureView"
    Component.onCompleted: loaded.load()
    Keys.onPressed: event => event.accepted = !(event.modifiers & Qt.ControlModifier)
        && root.key(event)

    FilePicture {
        id: loaded
        objectName: "largePicture"
        client: root.talk.bench.client
        caseId: root.talk.detail.caseId
        file: root.file
    }
    Rectangle {
        anchors.fill: parent
        color: Theme.canvas
    }
    TileView {
        id: tiles
        objectName: "pictureTiles"
        anchors { fill: parent; bottomMargin: foot.height + 2 * Theme.s8 }
        clip: true
        focus: true
        source: loaded

        Accessible.role: Accessible.Graphic
        Accessible.name: root.file?.name ?? ""
        Accessible.description: root.detail

        DragHandler {
            property point from
            target: null
            onActiveChanged: from = tiles.offset
            onTranslationChanged: tiles.offset = Qt.point(from.x - translation.x,
                                                          from.y - translation.y)
        }
        WheelHandler {
            acceptedDevices: PointerDevice.Mouse | PointerDevice.TouchPad
            onWheel: event => {
                if (event.modifiers & Qt.ControlModifier)
                    root.zoomTo(root.factor * (event.angleDelta.y > 0 ? 1.25 : 0.8));
                else
                    tiles.panBy(-event.angleDelta.x / 2, -event.angleDelta.y / 2);
            }
        }
    }
    LoadingState {
        anchors { left: parent.left; right: parent.right; top: parent.top; margins: Theme.s24 }
        visible: loaded.state === FilePicture.State.Loading
        //: While a picture is fetched and decoded
        text: qsTr("Opening the picture")
    }
    ErrorState {
        objectName: "pictureProblem"
        anchors { left: parent.left; right: parent.right; verticalCenter: parent.verticalCenter }
        visible: loaded.state === FilePicture.State.Failed
        title: loaded.problem
    }
    RowLayout {
        id: foot
        anchors { left: parent.left; right: parent.right; bottom: parent.bottom; margins: Theme.s8 }
        spacing: Theme.s8

        Item {
            Layout.fillWidth: true
        }
        WButton {
            objectName: "pictureFit"
            //: Shows a picture as large as there is room
            label: qsTr("Fit")
            size: "small"
            keyHint: "0"
            onClicked: tiles.fit = true
        }
        WButton {
            objectName: "pictureWhole"
            //: Shows a picture pixel by pixel
            label: qsTr("100 %")
            size: "small"
            keyHint: "1"
            onClicked: root.zoomTo(1)
        }
        WButton {
            //: Shows a picture larger
            label: qsTr("Larger")
            size: "small"
            keyHint: "+"
            onClicked: root.zoomTo(root.factor * 1.25)
        }
        WButton {
            //: Shows a picture smaller
            label: qsTr("Smaller")
            size: "small"
            keyHint: "-"
            onClicked: root.zoomTo(root.factor / 1.25)
        }
    }
}
