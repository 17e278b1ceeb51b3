// SPDX-FileCopyrightText: The Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick

// The place of toasts at the window's foot, newest below; at most three. show() gives the Toast
// back, so that the caller can connect to its action. The same words again take the place of the
// former ones, where these have nothing to press.
Column {
    id: root

    property list<Toast> toasts
    // What they take, with the gap over them; 0: there is none.
    readonly property real room: root.visible && root.toasts.length > 0 ? root.height + Theme.s16 : 0

    function show(text: string, actionText: string, seconds: int, keyHint: string): Toast {
        const twin = root.toasts.find(other => other.text === text && other.actionText === "");
        if (twin && actionText === "")
            root.close(twin);
        const toast = maker.createObject(root, {
            text: text, actionText: actionText, seconds: seconds, keyHint: keyHint
        }) as Toast;
        root.toasts.push(toast);
        if (root.toasts.length > 3)
            root.close(root.toasts[0]);
        return toast;
    }

    function close(toast: Toast) {
        root.toasts = root.toasts.filter(other => other !== toast);
        toast.destroy();
    }

    spacing: Theme.s8

    Component {
        id: maker

        Toast {
            id: toast
            anchors.right: parent?.right
            onAction: root.close(toast)
            onExpired: root.close(toast)
        }
    }
}
