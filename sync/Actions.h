// SPDX-FileCopyrightText: The Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Id.h"
#include "core/wire/Codec.h"

#include <variant>

// What the engine wants done by whoever drives it. Value types, sync thread.
namespace werkbank {

namespace actions {
struct RequestToken { bool refused = false; };  // answer: tokenReady() or tokenFailed()
struct OpenLink {};                             // answer: linkUp() or linkDown()
struct SendText { QByteArray frame; };
struct SendBinary { QByteArray frame; };
struct CloseLink {};                            // answer: linkDown()
struct LinkChanged {};                          // look at link()
struct TypingSeen { Id caseId; };
struct DeviceRevoked {};
struct SignedOut {};
} // namespace actions
using Action = std::variant<actions::RequestToken, actions::OpenLink, actions::SendText,
                            actions::SendBinary, actions::CloseLink, actions::LinkChanged,
                            actions::TypingSeen, actions::DeviceRevoked, actions::SignedOut>;

} // namespace werkbank
