// SPDX-FileCopyrightText: The Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Werkbank.Controls

// The name of a saved view of the case list.
WDialog {
    id: dialog

    required property Bench bench
    property string key

    readonly property string same: dialog.bench.views.keyOf(word.text)

    // Empty: of the filters that hold now.
    function ask(key: string) {
        word.first = "";  // as it is now, also if it was looked at before
        dialog.key = key;
        word.first = dialog.bench.views.view(key).name ?? "";
        dialog.open();
    }

    objectName: "savedViewDialog"
    title: dialog.key === ""
        //: Title of the dialog in which the filters of the case list get a name
        ? qsTr("Save the filters as a view")
        //: Title of the dialog in which a saved view of the case list gets another name
        : qsTr("Rename the view")
    //: Keeps a saved view
    confirmText: qsTr("Save")
    confirmDisabledReason: word.text.trim() !== "" ? ""
        //: Why a saved view cannot be kept
        : qsTr("Give it a name first")
    onAboutToShow: word.forceActiveFocus()
    onAccepted: {
        const view = dialog.bench.views.view(dialog.key);
        dialog.bench.views.save(dialog.key, word.text, view.filter ?? dialog.bench.filter.text);
        word.forget();
    }

    Field {
        Layout.fillWidth: true
        //: Field for the name of a saved view
        label: qsTr("Name")
        hint: dialog.same !== "" && dialog.same !== dialog.key
            //: A saved view has this name already
            ? qsTr("The view of this name is replaced.")
            //: Where saved views are
            : qsTr("It stands in the menu of filters and in the list of all commands.")

        DraftField {
            id: word
            bench: dialog.bench
            mode: "view_name " + dialog.key
            objectName: "savedViewName"
            Layout.fillWidth: true
            focus: true
            maximumLength: 40
            //: Field for the name of a saved view
            label: qsTr("Name")
            //: Example of the name of a saved view
            placeholderText: qsTr("Routers, unread")
        }
    }
}
