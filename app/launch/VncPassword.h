// SPDX-FileCopyrightText: The Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/SecretBytes.h"

// What a VNC viewer reads as a password file: the first eight bytes, encrypted with DES (FIPS 46-3)
// under a key that everybody knows (RFC 6143, 7.2.2 has the order of its bits). It hides nothing:
// it goes through a pipe and into no file. Pure, any thread.
// The DES is our own, for this room uses no OpenSSL (ARCHITECTURE.md), whose DES lies in a module that
// need not be installed and whose triple DES is forbidden where only FIPS 140-3 counts.
namespace werkbank {

SecretBytes vncPasswordFile(const SecretBytes &password);

} // namespace werkbank
