// SPDX-FileCopyrightText: The Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/wire/Entities.h"
#include "core/wire/RemoteEntities.h"

// What a remote session is called to the expert. Pure, but for the language that is installed;
// GUI thread.
namespace werkbank {

// "see and control"
QString rightsText(const QList<RemoteRight> &rights);
// Why it is over: "T. Brandt stopped it".
QString remoteEndText(const RemoteSessionBody &session, const QString &customer);
// Why this end shows nothing, by RemoteEndState::stopCode.
QString remoteStopText(const QString &code);
// "00:18:42"
QString elapsedText(Milliseconds time);
// "Thomas Brandt" → "T. Brandt"
QString shortPersonName(const QString &name);

} // namespace werkbank
