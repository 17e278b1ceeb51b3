// SPDX-FileCopyrightText: The Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import QtQuick.Templates as T
import Werkbank.Controls
import Werkbank.Models

// The list of snippets that a slash opens at the start of a line or after a space, over the text
// field; what is typed behind the slash narrows it. Says which variables have no value.
T.Popup {
    id: root

    required property Bench bench
    required property CaseDetail detail
    required property WTextArea area

    readonly property var values: ({
        customer: root.detail.customerShort, case: root.detail.number, me: root.bench.profile.name
    })
    // What has to be filled in by hand before the text can go.
    readonly property string unfilled: own.inserted.filter(v => root.area.text.includes(v))
        .join(", ")
    readonly property var found: root.typed === null ? [] : snippets.matching(root.typed)
    // Behind the slash; null: there is none.
    readonly property var typed: {
        if (!root.area.editor.activeFocus)
            return null;
        const before = root.area.text.slice(0, root.area.cursorPosition);
        const match = before.match(/(?:^|\s)\/([^\s\/]{0,40})$/);
        return match && before !== own.dismissed ? match[1] : null;
    }

    // True: it was a key of the list's.
    function key(event: KeyEvent): bool {
        if (!root.opened)
            return false;
        switch (event.key) {
        case Qt.Key_Up: list.decrementCurrentIndex(); return true;
        case Qt.Key_Down: list.incrementCurrentIndex(); return true;
        case Qt.Key_Escape:
            own.dismissed = root.area.text.slice(0, root.area.cursorPosition);
            return true;
        case Qt.Key_Return:
        case Qt.Key_Enter:
        case Qt.Key_Tab:
            if (root.found.length === 0)
                return false;
            root.insert(root.found[Math.max(0, list.currentIndex)].text);
            return true;
        }
        return false;
    }

    // True: something has to be filled in by hand before the text can go; says what.
    function stops(): bool {
        if (root.unfilled !== "")
            //: A text with variables from a snippet that nothing is known of; %1 names them
            root.bench.tell(qsTr("Fill in %1 before you send this.").arg(root.unfilled));
        return root.unfilled !== "";
    }

    function insert(text: string) {
        const end = root.area.cursorPosition;
        const start = end - root.typed.length - 1;
        own.inserted = own.inserted.concat(snippets.unknown(text, root.values));
        root.area.editor.remove(start, end);
        root.area.editor.insert(start, snippets.filled(text, root.values));
    }

    objectName: "snippetMenu"
    visible: root.typed !== null && (root.found.length > 0 || root.typed === "")
    y: -height - 6
    width: Math.min(Theme.px(420), parent?.width ?? 0)
    implicitHeight: Math.min(list.contentHeight, Theme.px(264)) + hint.height + 9 + 2 * padding
    padding: 6
    focus: false
    closePolicy: T.Popup.NoAutoClose

    QtObject {
        id: own
        property string dismissed: "\n/"  // as no text is
        property list<string> inserted
    }
    SnippetsModel {
        id: snippets
        objectName: "composerSnippets"
        client: root.bench.client
        wording: root.bench.wording
    }
    background: FloatEdge {}
    contentItem: ColumnLayout {
        spacing: 0

        ListView {
            id: list
            objectName: "snippetList"
            Layout.fillWidth: true
            Layout.fillHeight: true
            clip: true
            boundsBehavior: Flickable.StopAtBounds
            currentIndex: 0
            model: root.found

            Accessible.role: Accessible.List
            //: Name of the list of snippets
            Accessible.name: qsTr("Snippets")

            delegate: Rectangle {
                id: row
                required property var modelData
                required property int index
                width: ListView.view.width
                implicitHeight: words.implicitHeight + 2 * Theme.s4
                radius: Theme.radius
                color: row.ListView.isCurrentItem ? Theme.selected : "transparent"

                Accessible.role: Accessible.ListItem
                Accessible.name: row.modelData.name + ", " + preview.text

                ColumnLayout {
                    id: words
                    x: Theme.s8
                    y: Theme.s4
                    width: row.width - 2 * Theme.s8
                    spacing: 0

                    WText {
                        Layout.fillWidth: true
                        text: "/" + row.modelData.name
                        weight: 600
                        elide: Text.ElideRight
                        decorative: true
                    }
                    WText {
                        id: preview
                        Layout.fillWidth: true
                        text: snippets.filled(row.modelData.text, root.values).replace(/\s+/g, " ")
                        variant: "meta"
                        maximumLineCount: 2
                        wrapMode: Text.Wrap
                        elide: Text.ElideRight
                        decorative: true
                    }
                }
                TapHandler {
                    onTapped: root.insert(row.modelData.text)
                }
            }
        }
        Hairline {
            Layout.fillWidth: true
            visible: list.count > 0
        }
        WText {
            id: hint
            Layout.fillWidth: true
            Layout.leftMargin: Theme.s8
            Layout.rightMargin: Theme.s8
            Layout.topMargin: 6
            Layout.bottomMargin: 2
            variant: "meta"
            wrapMode: Text.Wrap
            text: root.found.length > 0
                //: Under the list of snippets: what the keys do
                ? qsTr("Enter inserts · Esc leaves the slash")
                //: In the empty list of snippets
                : qsTr("No snippets yet. Settings › Snippets is the place for them.")
        }
    }
}
