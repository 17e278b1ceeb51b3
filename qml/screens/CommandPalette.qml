// SPDX-FileCopyrightText: The Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import QtQuick.Templates as T
import Werkbank.Controls
import Werkbank.Models

// Everything that can be done, by its words: type, choose with the arrows, Enter does it.
T.Popup {
    id: palette

    required property Bench bench
    property string caseText  // of the open case: "T. Brandt · Router"

    property string pending  // done once the keyboard is back where it was
    readonly property FocusReturn back: FocusReturn {
        id: back
    }

    signal caseAsked(string caseId)

    function choose(row: int) {
        found.choose(row);
    }

    function step(by: int) {
        if (list.count > 0)
            list.currentIndex = (list.currentIndex + by + list.count) % list.count;
    }

    readonly property KeyHint caps: KeyHint { id: caps }

    objectName: "palette"
    parent: T.Overlay.overlay
    x: Math.round(((parent?.width ?? 0) - width) / 2)
    y: Math.round(Math.min(Theme.px(130), ((parent?.height ?? 0) - height) / 3))
    width: Math.min(Theme.px(600), (parent?.width ?? Theme.px(600)) - 2 * Theme.s24)
    implicitHeight: contentItem.implicitHeight
    padding: 0
    modal: true
    focus: true
    closePolicy: T.Popup.CloseOnEscape | T.Popup.CloseOnPressOutside

    T.Overlay.modal: Rectangle {
        color: Theme.scrim
    }

    onAboutToShow: {
        back.keep(palette.parent);
        palette.pending = "";
        field.clear();
        found.refresh();
        list.currentIndex = 0;
    }
    onOpened: field.forceActiveFocus(Qt.PopupFocusReason)
    onClosed: {
        back.giveBack();
        if (palette.pending !== "")
            palette.bench.actions.trigger(palette.pending);
        palette.pending = "";
    }

    PaletteModel {
        id: found
        objectName: "paletteModel"
        actions: palette.bench.actions
        cases: palette.bench.cases
        views: palette.bench.views
        query: field.text
        onModelReset: list.currentIndex = 0
        onActionChosen: id => {
            palette.pending = id;
            palette.close();
        }
        onViewChosen: filter => {
            palette.close();
            palette.bench.filter.text = filter;
            palette.bench.placeAsked("cases");
        }
        onCaseChosen: caseId => {
            palette.close();
            palette.caseAsked(caseId);
        }
    }

    contentItem: FocusScope {
        focus: true
        implicitHeight: column.implicitHeight

        Accessible.role: Accessible.Dialog
        //: Title of the palette: everything that can be done
        Accessible.name: qsTr("All commands")

        ColumnLayout {
            id: column
            width: parent.width
            spacing: 0

            RowLayout {
                Layout.leftMargin: Theme.s16
                Layout.rightMargin: Theme.s16
                Layout.preferredHeight: Theme.px(48)
                spacing: Theme.s8

                Pill {
                    objectName: "paletteCase"
                    Layout.maximumWidth: Theme.px(330)
                    visible: palette.caseText !== ""
                    text: palette.caseText
                    tone: "accent"
                }
                PaletteField {
                    id: field
                    objectName: "paletteField"
                    Layout.fillWidth: true
                    focus: true
                    spoken: list.currentItem ? (list.currentItem as PaletteRow).name : ""
                    onStepped: by => palette.step(by)
                    onAccepted: palette.choose(list.currentIndex)
                    onCloseAsked: palette.close()
                    closingKeys: palette.bench.actions.keys["palette.open"]
                    actions: palette.bench.actions
                }
            }
            Hairline {
                Layout.fillWidth: true
            }
            ListView {
                id: list
                objectName: "paletteList"
                Layout.fillWidth: true
                Layout.preferredHeight: Math.min(contentHeight, Theme.px(36 * 9))
                clip: true
                model: found
                boundsBehavior: Flickable.StopAtBounds
                highlightMoveDuration: 0
                highlightResizeDuration: 0
                cacheBuffer: 0
                T.ScrollBar.vertical: WScrollBar {}
                Accessible.role: Accessible.List
                //: Name of the list under the palette's field
                Accessible.name: qsTr("What fits")

                delegate: PaletteRow {
                    onClicked: palette.choose(index)
                }
            }
            WText {
                Layout.margins: Theme.s16
                visible: list.count === 0
                readonly property string key: caps.shown(
                    palette.bench.actions.keys["search.all"] ?? "")
                objectName: "paletteNothing"
                text: key === ""
                    //: The palette finds nothing
                    ? qsTr("Nothing is called that.")
                    //: The palette finds nothing; %1 is a key, as "Ctrl Shift F"
                    : qsTr("Nothing is called that. %1 searches what was written.").arg(key)
                color: Theme.text2
            }
            Hairline {
                Layout.fillWidth: true
            }
            PaletteFoot {
                Layout.fillWidth: true
                Layout.leftMargin: Theme.s16
                Layout.rightMargin: Theme.s16
                Layout.preferredHeight: Theme.px(38)
            }
        }
    }
    background: FloatEdge {
        radius: 12
    }
}
