// SPDX-FileCopyrightText: The Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/RemoteLauncher.h"

// What may stand in the fields of a tool, character by character: ASCII only, nothing that a tool
// could take for an option, a path, an address of another kind or a second argument. Pure.
namespace werkbank {

// RFC 1123 names, IPv4 with four plain numbers, IPv6 without a zone and without brackets.
bool isHost(QStringView text);
// 1 to 65535, no sign, no zero in front.
bool isPort(QStringView text);
// Letters, digits and _ . - @ behind a letter, digit or _.
bool isUser(QStringView text);

bool suits(const RemoteField &field, QStringView text);
// At most 256 bytes of UTF-8 and no control characters: it is one line.
bool isSecret(QByteArrayView utf8);

} // namespace werkbank
