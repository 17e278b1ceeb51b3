// SPDX-FileCopyrightText: The Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Gives up what decoding does not need. After it this process can read and write what is open,
// have memory up to a limit and end: nothing is opened, connected, started or sent anywhere.
// Linux; false where that cannot be had, and then nothing may be decoded.
namespace werkbank {

bool enterSandbox();

} // namespace werkbank
