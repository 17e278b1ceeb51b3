// SPDX-FileCopyrightText: The Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick.Dialogs
import Werkbank.Models

// Asks where a file of a case is to be saved, unencrypted.
FileDialog {
    id: dialog

    property FileFetch file: null

    function ask(file: FileFetch, name: string) {
        dialog.file = file;
        dialog.selectedFile = dialog.currentFolder + "/" + encodeURIComponent(name);
        dialog.open();
    }

    fileMode: FileDialog.SaveFile
    onAccepted: dialog.file?.saveTo(dialog.selectedFile)
}
