// SPDX-FileCopyrightText: The Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QGuiApplication;

// The window of `werkbank --gallery`: every control in every state. It knows no account, no
// platform and no settings. Main thread; returns what the program ends with, 1 when the gallery is
// broken.
namespace werkbank {

int showGallery(QGuiApplication &app);

} // namespace werkbank
