// SPDX-FileCopyrightText: The Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Templates as T

// Text of several lines that grows from minimumLines to maximumLines and then scrolls. Plain text
// only. editor is the TextArea within, for Keys and a highlighter. framed false: the frame around
// it (ComposerFrame) draws the edge. Tab leaves it.
FocusScope {
    id: root

    property alias text: area.text
    property alias editor: area
    property alias readOnly: area.readOnly
    property alias cursorPosition: area.cursorPosition
    readonly property alias preeditText: area.preeditText
    property string placeholderText
    property string label
    property int minimumLines: 3
    property int maximumLines: 10
    property string pose
    property bool framed: true
    property bool invalid: false
    property bool monospace: false
    property color color: Theme.text1

    signal textEdited()
    // Before the editor takes it; accept it to keep it from the editor.
    signal keyPressed(event: KeyEvent)

    readonly property real lineHeight: metrics.lineSpacing * 1.18
    readonly property int padding: root.framed ? 8 : 0

    implicitWidth: Theme.px(240)
    implicitHeight: Math.ceil(Math.min(root.maximumLines * root.lineHeight,
        Math.max(root.minimumLines * root.lineHeight, area.contentHeight))) + 2 * root.padding

    FontMetrics {
        id: metrics
        font: area.font
    }
    FieldEdge {
        anchors.fill: parent
        visible: root.framed
        active: area.activeFocus || root.pose === "focus"
        invalid: root.invalid
        hovered: area.hovered || root.pose === "hover"
        ring: root.pose === "focus" || area.activeFocus
            && (area.focusReason === Qt.TabFocusReason
                || area.focusReason === Qt.BacktabFocusReason)
    }
    Flickable {
        id: view
        anchors { fill: parent; margins: root.padding; leftMargin: root.framed ? 10 : 0 }
        clip: true
        boundsBehavior: Flickable.StopAtBounds
        contentWidth: width
        contentHeight: area.height
        T.ScrollBar.vertical: WScrollBar {}

        function follow(line: rect) {
            if (line.y < contentY)
                contentY = line.y;
            else if (line.y + line.height > contentY + height)
                contentY = line.y + line.height - height;
        }

        T.TextArea {
            id: area
            objectName: root.objectName
            width: view.width
            height: Math.max(view.height, contentHeight)
            focus: true
            activeFocusOnTab: true
            textFormat: TextEdit.PlainText
            wrapMode: TextEdit.Wrap
            color: root.color
            selectionColor: Theme.selection
            selectedTextColor: Theme.selectionText
            selectByMouse: true
            KeyNavigation.priority: KeyNavigation.BeforeItem
            font {
                family: root.monospace ? Theme.monoFamily : Theme.fontFamily
                pixelSize: root.monospace ? Theme.meta : Theme.body
                features: Theme.features
            }

            LineSpacing {
                document: area.textDocument
            }

            Accessible.role: Accessible.EditableText
            Accessible.name: root.label !== "" ? root.label : root.placeholderText
            Accessible.multiLine: true

            onTextChanged: if (activeFocus) root.textEdited()
            onCursorRectangleChanged: view.follow(cursorRectangle)
            Keys.priority: Keys.BeforeItem
            Keys.onPressed: event => root.keyPressed(event)
            Keys.onTabPressed: leave(true, Qt.TabFocusReason)
            Keys.onBacktabPressed: leave(false, Qt.BacktabFocusReason)

            function leave(forward: bool, reason: int) {
                nextItemInFocusChain(forward).forceActiveFocus(reason);
            }
        }
    }
    WText {
        anchors { left: view.left; right: view.right; top: view.top }
        visible: area.text === "" && area.preeditText === ""
        text: root.placeholderText
        color: Theme.text3
        decorative: true
    }
}
