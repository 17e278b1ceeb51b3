// SPDX-FileCopyrightText: The Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import QtQuick.Templates as T
import Werkbank.Controls
import Werkbank.Models

// The list of keys, as they are set: what has a key, by where it holds.
WDialog {
    id: sheet

    required property ActionRegistry registry
    required property list<var> places  // of the rail

    // Keys of a page that this person does not have help nobody.
    function concerns(id: string): bool {
        const page = id.split(".")[0];
        return !["review", "onboarding", "skills"].includes(page)
            || sheet.places.some(place => place.key === page);
    }

    // Twins for other keyboards say nothing new.
    function shown(chords: list<string>): var {
        return chords.filter(chord => !/(Enter|=)$/.test(chord));
    }

    property bool wanted: false  // its rows are made when it is first looked at

    objectName: "keySheet"
    //: Title of the list of keys
    title: qsTr("Keys")
    enterConfirms: true
    //: Closes the list of keys
    cancelText: qsTr("Close")
    confirmText: ""
    onAboutToShow: sheet.wanted = true
    onOpened: view.forceActiveFocus()

    Flickable {
        id: view
        objectName: "keyList"
        Layout.fillWidth: true
        implicitHeight: Math.min(rows.implicitHeight, Math.max(Theme.px(420),
            (T.Overlay.overlay?.height ?? 0) - Theme.px(300)))
        clip: true
        boundsBehavior: Flickable.StopAtBounds
        contentHeight: rows.implicitHeight
        activeFocusOnTab: true
        Accessible.role: Accessible.List
        Accessible.name: sheet.title
        Accessible.focusable: true
        Keys.onPressed: event => {
            const steps = { [Qt.Key_Down]: 40, [Qt.Key_Up]: -40,
                [Qt.Key_PageDown]: view.height - 40, [Qt.Key_PageUp]: 40 - view.height,
                [Qt.Key_End]: view.contentHeight, [Qt.Key_Home]: -view.contentHeight };
            const step = steps[event.key] ?? 0;
            const most = Math.max(0, view.contentHeight - view.height);
            view.contentY = Math.min(most, Math.max(0, view.contentY + step));
            event.accepted = step !== 0;
        }
        contentWidth: width
        T.ScrollBar.vertical: WScrollBar {}

        ColumnLayout {
            id: rows
            width: parent.width - 12
            spacing: 0

            Repeater {
                model: sheet.wanted ? sheet.registry : null

                ColumnLayout {
                    id: line
                    required property string key
                    required property string head
                    required property string text
                    required property list<string> chords
                    required property bool offered
                    required property bool dynamic
                    visible: sheet.concerns(line.key)
                    spacing: 0

                    WText {
                        Layout.topMargin: Theme.s8
                        visible: text !== ""
                        text: line.head
                        variant: "meta"
                        weight: 600
                        Accessible.role: Accessible.Heading
                    }
                    RowLayout {
                        Layout.minimumHeight: Theme.px(28)
                        visible: line.chords.length > 0 && (line.offered || !line.dynamic)

                        WText {
                            Layout.fillWidth: true
                            text: line.text
                        }
                        Repeater {
                            model: sheet.shown(line.chords)

                            KeyHint {
                                required property string modelData
                                keys: modelData
                            }
                        }
                    }
                }
            }
        }
    }
}
