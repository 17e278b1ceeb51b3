// SPDX-FileCopyrightText: The Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import QtQuick.Templates as T
import Werkbank.Controls
import Werkbank.Models

// What waits on this computer and what was refused: kind, case, time, state; open, copy, remove.
Popover {
    id: sheet

    required property Bench bench

    function show(over: Item) {
        sheet.parent = over;
        sheet.x = Math.round((over.width - sheet.width) / 2);
        sheet.y = Theme.headerHeight;
        sheet.open();
    }

    objectName: "waitingSheet"
    //: Title of the list of changes that are not sent yet
    title: qsTr("What waits on this computer")
    modal: true
    T.Overlay.modal: Rectangle {
        color: Theme.scrim
    }
    width: Math.min(Theme.px(640), (parent?.width ?? 640) - 32)
    implicitHeight: Math.min(Theme.px(520), Theme.px(120) + list.contentHeight)

    WaitingModel {
        id: waiting
        objectName: "waitingModel"
        client: sheet.visible ? sheet.bench.client : null
        wording: sheet.bench.wording
        onFailed: problem => sheet.bench.tell(problem)
    }
    Clipboard {
        id: clipboard
    }
    Connections {
        target: sheet.bench.drafts

        function onTakenBack() {
            sheet.close();
        }
    }
    WText {
        Layout.fillWidth: true
        text: sheet.bench.link.text
        variant: "meta"
    }
    RowList {
        id: list
        objectName: "waitingList"
        Layout.fillWidth: true
        Layout.fillHeight: true
        Layout.minimumHeight: Theme.px(72)
        focus: true
        letters: false
        name: sheet.title
        model: waiting
        delegate: WaitingRow {
            bench: sheet.bench
            onCopyAsked: text => clipboard.copy(text)
            onDropAsked: key => waiting.drop(key)
            onEditAsked: (key, caseId, mode, text) => sheet.bench.drafts.takeBack(key, caseId,
                mode, text)
            onOpenAsked: caseId => {
                sheet.close();
                sheet.bench.caseAsked(caseId);
            }
        }

        EmptyState {
            anchors {
                left: parent.left; right: parent.right; verticalCenter: parent.verticalCenter
            }
            visible: waiting.count === 0
            //: The list of unsent changes is empty
            title: qsTr("Nothing waits. Everything is sent.")
        }
    }
    RowLayout {
        Layout.alignment: Qt.AlignRight

        WButton {
            //: Closes the list
            label: qsTr("Close")
            keyHint: "Escape"
            onClicked: sheet.close()
        }
    }
}
