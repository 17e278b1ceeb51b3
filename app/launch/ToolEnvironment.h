// SPDX-FileCopyrightText: The Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QProcessEnvironment>

// What a tool may see of our surroundings: display, language, home and the person's session, and
// nothing that changes how programs are loaded or that we use ourselves. Pure.
namespace werkbank {

// `also`: names that this tool needs beside those.
QProcessEnvironment cleanEnvironment(const QProcessEnvironment &ours, const QStringList &also);

} // namespace werkbank
