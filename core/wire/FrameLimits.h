// SPDX-FileCopyrightText: The Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtTypes>

// Numbers of werkbank.sync.v1 that both ends keep to (PROTOCOL.md).
namespace werkbank::frames {

inline constexpr char subprotocol[] = "werkbank.sync.v1";
inline constexpr int protocolVersion = 1;
inline constexpr qsizetype maxHelloBytes = 4 * 1024;
inline constexpr qsizetype maxFrameBytes = 256 * 1024;
inline constexpr qsizetype maxBatchBytes = 128 * 1024;
inline constexpr int maxBatchEntities = 200;
inline constexpr qsizetype maxEntityBytes = 64 * 1024;
inline constexpr qsizetype chunkBytes = 32 * 1024;
inline constexpr qsizetype windowBytes = 256 * 1024;

} // namespace werkbank::frames
