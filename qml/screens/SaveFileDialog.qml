// SPDX-FileCopyrightText: The Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick.Dialogs
import Werkbank.Models

// Asks where a file of a case is to be saved, unencrypted.
FileDialog {
    id: dialog

    property FileFetch file: null

    // Others have named the file: what is proposed leads nowhere else and is not hidden.
    function safe(name: string): string {
        return name.replace(/[\/\\:\u0000-\u001f]/g, "_").replace(/^\.+/, "_").slice(-200) || "_";
    }

    function ask(file: FileFetch, name: string) {
        dialog.file = file;
        dialog.selectedFile = dialog.currentFolder + "/" + encodeURIComponent(dialog.safe(name));
        dialog.open();
    }

    fileMode: FileDialog.SaveFile
    onAccepted: dialog.file?.saveTo(dialog.selectedFile)
}
