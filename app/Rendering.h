// SPDX-FileCopyrightText: The Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Chooses how windows are drawn, once, before the first one. Where there is no graphics card, Qt's
// own software renderer is both faster and calmer than OpenGL computed on the processor: it draws
// only what changed. QT_QUICK_BACKEND and QSG_RHI_BACKEND have the last word. GUI thread.
namespace werkbank {

void chooseRenderer();

} // namespace werkbank
