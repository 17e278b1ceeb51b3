// SPDX-FileCopyrightText: The Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import QtQuick.Templates as T
import Werkbank.Controls
import Werkbank.Models

// Search in all that is on this computer, as one types: cases, messages, notes, names of files and
// what waits to be sent. Enter opens the case where it stands. The words stay for the next time.
T.Popup {
    id: search

    required property Bench bench

    readonly property FocusReturn back: FocusReturn {
        id: back
    }

    function choose(row: SearchFound) {
        if (!row)
            return;
        search.close();
        search.bench.foundWords = row.pieces.filter(piece => piece.hit).map(piece => piece.text);
        if (row.place !== "")
            search.bench.settingAsked(row.title);
        else if (row.entity !== "")
            search.bench.messageAsked(row.caseId, row.entity);
        else
            search.bench.caseAsked(row.caseId);
    }

    function step(by: int) {
        list.currentIndex = Math.min(list.count - 1, Math.max(0, list.currentIndex + by));
    }

    objectName: "searchEverything"
    parent: T.Overlay.overlay
    x: Math.round(((parent?.width ?? 0) - width) / 2)
    y: Math.round(Math.min(Theme.px(90), ((parent?.height ?? 0) - height) / 3))
    width: Math.min(Theme.px(720), (parent?.width ?? Theme.px(720)) - 2 * Theme.s24)
    implicitHeight: contentItem.implicitHeight
    padding: 0
    modal: true
    focus: true
    closePolicy: T.Popup.CloseOnEscape | T.Popup.CloseOnPressOutside

    T.Overlay.modal: Rectangle {
        color: Theme.scrim
    }

    onAboutToShow: back.keep(search.parent)
    onOpened: {
        field.selectAll();
        field.forceActiveFocus(Qt.PopupFocusReason);
    }
    onClosed: back.giveBack()

    SettingsNames { id: names }
    SearchModel {
        id: found
        objectName: "searchModel"
        client: search.visible ? search.bench.client : null
        wording: search.bench.wording
        text: field.text
        places: names.all
        onLoadedChanged: list.currentIndex = 0
    }

    contentItem: FocusScope {
        focus: true
        implicitHeight: column.implicitHeight

        Accessible.role: Accessible.Dialog
        //: Title of the search in everything
        Accessible.name: qsTr("Search everything")

        ColumnLayout {
            id: column
            width: parent.width
            spacing: 0

            RowLayout {
                Layout.leftMargin: Theme.s16
                Layout.rightMargin: Theme.s16
                Layout.preferredHeight: Theme.px(48)
                spacing: Theme.s8

                Icon {
                    name: "search"
                    size: Theme.px(16)
                    color: Theme.text2
                }
                PaletteField {
                    id: field
                    objectName: "searchField"
                    Layout.fillWidth: true
                    focus: true
                    //: Name of the field that searches in everything
                    label: qsTr("Words to look for")
                    //: Stands in the empty field that searches in everything
                    placeholderText: qsTr("Cases, people, messages, notes, files, settings")
                    spoken: (list.currentItem as SearchFound)?.name ?? ""
                    onStepped: by => search.step(by)
                    onAccepted: search.choose(list.currentItem as SearchFound)
                    onCloseAsked: search.close()
                    closingKeys: search.bench.actions.keys["search.all"]
                    actions: search.bench.actions
                }
            }
            Hairline {
                Layout.fillWidth: true
            }
            ListView {
                id: list
                objectName: "searchList"
                Layout.fillWidth: true
                Layout.preferredHeight: Math.min(contentHeight, Theme.px(56 * 7))
                clip: true
                model: found
                boundsBehavior: Flickable.StopAtBounds
                highlightMoveDuration: 0
                highlightResizeDuration: 0
                cacheBuffer: 0
                T.ScrollBar.vertical: WScrollBar {}
                Accessible.role: Accessible.List
                //: Name of the list of what a search found
                Accessible.name: qsTr("What was found")

                delegate: SearchFound {
                    id: row
                    onClicked: search.choose(row)
                }
            }
            WText {
                objectName: "searchState"
                Layout.margins: Theme.s16
                Layout.fillWidth: true
                visible: list.count === 0 && (found.loaded || !found.asks)
                wrapMode: Text.Wrap
                color: Theme.text2
                text: found.asks
                    //: A search found nothing
                    ? qsTr("Nothing on this computer holds that. Cases that ended more than a year ago are not here.")
                    //: Below the empty field of a search. The words with a colon are typed as they stand
                    : qsTr("Type the beginnings of words. To narrow: from: case: since: before: has:file")
            }
            WText {
                objectName: "searchProblem"
                Layout.margins: Theme.s16
                Layout.topMargin: 0
                Layout.fillWidth: true
                visible: found.notUnderstood !== ""
                wrapMode: Text.Wrap
                color: Theme.text1
                //: Below a search; %1 is what was typed, as "before:tomorow"
                text: qsTr("“%1” says nothing that is known, so it narrows nothing. Days are written as 2026-11-23.")
                    .arg(found.notUnderstood)
            }
            Hairline {
                Layout.fillWidth: true
            }
            PaletteFoot {
                //: Foot of the search: what Enter does
                does: qsTr("open")
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
