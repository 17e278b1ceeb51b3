// SPDX-FileCopyrightText: The Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Werkbank.Controls
import Werkbank.Models

// The manual: its pages with the search through all of them, and the page that was chosen. Escape
// goes back to where the person was.
FocusScope {
    id: page

    required property Settings settings
    required property ActionRegistry actions
    property bool atWork: true  // there is a shell to go back to

    readonly property bool narrow: page.width < Theme.px(720)
    property bool deep: true  // narrow: the page is shown, not the list

    signal backAsked()
    signal keysAsked()

    // seen: what of the app is seen.
    function show(seen: string) {
        list.clear();
        page.open(manual.pageFor(seen));
        reading.forceActiveFocus();
    }

    function open(name: string) {
        manual.page = name;
        page.deep = true;
        reading.reveal();
    }

    function find() {
        page.deep = false;
        list.find();
    }

    Keys.onEscapePressed: page.backAsked()

    ManualModel {
        id: manual
        objectName: "manualModel"
        language: page.settings.spokenLanguage
    }
    Rectangle {
        anchors.fill: parent
        color: Theme.canvas
    }
    ColumnLayout {
        anchors.fill: parent
        spacing: 0

        PaneHeader {
            Layout.fillWidth: true
            //: Title of the manual
            title: qsTr("Manual")

            WButton {
                visible: page.narrow
                size: "small"
                //: Shows the list of the manual's pages
                label: qsTr("Contents")
                onClicked: page.deep = !page.deep
            }
            WButton {
                objectName: "manualPractice"
                visible: page.atWork && !page.narrow
                size: "small"
                //: Opens the case in which nothing counts
                label: qsTr("Practice case")
                onClicked: {
                    page.backAsked();
                    page.actions.trigger("practice.open");
                }
            }
            WButton {
                objectName: "manualKeys"
                visible: page.atWork
                size: "small"
                //: Opens the list of keys
                label: qsTr("All keys")
                keyHint: page.actions.keys["keys.open"] ?? ""
                onClicked: page.keysAsked()
            }
            WButton {
                objectName: "manualBack"
                size: "small"
                //: Leaves the manual
                label: page.atWork ? qsTr("Back to work")
                                   //: Leaves the manual before one is signed in
                                   : qsTr("Back")
                keyHint: "Esc"
                onClicked: page.backAsked()
            }
        }
        RowLayout {
            spacing: 0

            ManualList {
                id: list
                Layout.preferredWidth: page.narrow ? page.width : Theme.px(280)
                Layout.fillHeight: true
                visible: !page.narrow || !page.deep
                manual: manual
                findKey: page.actions.keys["find.here"] ?? ""
                onPageAsked: name => page.open(name)
            }
            Scroll {
                id: reading

                property int wanted: -1  // the piece to be seen, until one scrolls

                function reveal() {
                    reading.contentY = 0;
                    reading.wanted = manual.firstHit;
                    Qt.callLater(reading.place);
                }

                // Pieces get their place with the next frame.
                function place() {
                    const piece = pieces.itemAt(reading.wanted);
                    const most = Math.max(0, reading.contentHeight - reading.height);
                    if (piece)
                        reading.contentY = Math.min(most, Math.max(0, piece.y - reading.height / 3));
                }

                onContentHeightChanged: reading.place()
                onMovementStarted: reading.wanted = -1

                objectName: "manualText"
                Layout.fillWidth: true
                Layout.fillHeight: true
                visible: !page.narrow || page.deep
                focus: true
                activeFocusOnTab: true
                sideMargin: 32
                topGap: 24
                maximumWidth: Theme.px(680)
                spacing: Theme.s8
                Accessible.role: Accessible.Document
                Accessible.name: manual.title
                Accessible.focusable: true
                Keys.onDownPressed: reading.flick(0, -600)
                Keys.onUpPressed: reading.flick(0, 600)

                WText {
                    objectName: "manualTitle"
                    Layout.fillWidth: true
                    text: manual.title
                    variant: "figure"
                    wrapMode: Text.Wrap
                    Accessible.role: Accessible.Heading
                }
                Repeater {
                    id: pieces
                    model: manual

                    ManualPiece {
                        actions: page.actions
                        onPageAsked: name => page.open(name)
                    }
                }
            }
        }
    }
}
