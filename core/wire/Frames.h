// SPDX-FileCopyrightText: The Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/wire/ClientFrames.h"
#include "core/wire/Commands.h"
#include "core/wire/FileFrames.h"
#include "core/wire/PlatformFrames.h"
#include "core/wire/RemoteFrames.h"

#include <tuple>

// The frames of werkbank.sync.v1 (PROTOCOL.md). A text frame is one JSON object whose "t" names
// the frame; the rest are the fields below. `c2p` = client to platform. Value types, any thread.
namespace werkbank::frames {

using FromClient = std::tuple<Hello, SendCommand, Ack, Fetch, Auth, Ping, Typing, Put, Get, Got,
                              StopFile, RemoteJoin, RemoteGot, RemoteBeat, RemoteStop>;
using FromPlatform = std::tuple<Welcome, Refuse, Batch, Page, Check, Verdict, Authed, Pong, Typing,
                                PutAt, StopFile, RemotePeer, RemoteGot, RemoteBeat, RemoteStop>;

} // namespace werkbank::frames
