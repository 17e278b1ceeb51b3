// SPDX-FileCopyrightText: The Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/wire/Commands.h"

#include <QJsonObject>

#include <optional>

// Effects of commands about thanks, steps and hand-overs (see Effects.h): the object's body behind
// the command, given the one before. Pure, any thread; a body that does not fit is given back as it
// was.
namespace werkbank {

QJsonObject afterThanks(const commands::ThankForMessage &command, QJsonObject message, Instant at);
QJsonObject afterStep(const commands::SetStep &command, std::optional<QJsonObject> step,
                      Instant at);
// Waits from now on; when it ends is the platform's to say.
QJsonObject afterAsking(const commands::HandOver &command, const QString &who, Instant at);
QJsonObject afterWithdrawal(QJsonObject handover, Instant at);

} // namespace werkbank
