// SPDX-FileCopyrightText: The Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Dialogs
import QtQuick.Layouts
import Werkbank.Controls
import Werkbank.Models

// After a bad end: a quiet word at the window's foot, and the report, to look at, keep or delete.
WDialog {
    id: dialog

    required property Bench bench
    property CrashReport report: null

    function offer() {
        if (!dialog.report?.fresh || dialog.report.text === "")
            return;
        const toast = dialog.bench.toasts.show(
            //: After a crash
            qsTr("Werkbank did not end in order last time. Nothing that you wrote is lost."),
            //: Opens the report of a crash
            qsTr("Look at the report"), 20, "");
        toast.action.connect(() => dialog.open());
    }

    objectName: "crashDialog"
    //: Title of the report of a crash
    title: qsTr("Report of the last end")
    //: Over the report of a crash
    message: qsTr("Werkbank did not end in order last time. This report stays on this computer; it holds versions and technical lines, no names and no words of yours. Save or copy it if you want to pass it on.")
    //: Throws the report of a crash away
    confirmText: qsTr("Delete")
    confirmKind: "danger"
    //: Leaves the report of a crash
    cancelText: qsTr("Close")
    onAccepted: dialog.report?.discard()
    Component.onCompleted: dialog.offer()

    WTextArea {
        objectName: "crashText"
        Layout.fillWidth: true
        //: Name of a field with the report of a crash
        label: qsTr("Report")
        text: dialog.report?.text ?? ""
        readOnly: true
        monospace: true
        minimumLines: 6
        maximumLines: 14
    }
    RowLayout {
        spacing: Theme.s8

        WButton {
            //: Copies the report of a crash
            label: qsTr("Copy")
            size: "small"
            iconName: "copy"
            onClicked: clipboard.copy(dialog.report?.text ?? "")
        }
        WButton {
            //: Saves the report of a crash to a file
            label: qsTr("Save…")
            size: "small"
            onClicked: saving.open()
        }
    }
    Clipboard {
        id: clipboard
    }
    FileDialog {
        id: saving
        fileMode: FileDialog.SaveFile
        defaultSuffix: "txt"
        onAccepted: {
            if (!dialog.report?.save(saving.selectedFile))
                //: The report of a crash
                dialog.bench.tell(qsTr("The report could not be saved."));
        }
    }
}
