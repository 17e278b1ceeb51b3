// SPDX-FileCopyrightText: The Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Instant.h"
#include "core/wire/ApplicantCommands.h"

#include <QJsonObject>

#include <optional>

// Effects of a desk's commands (see Effects.h): the object's body behind the command, given the one
// before. Pure, any thread; a body that does not fit is given back as it was.
namespace werkbank {

// The clerk's word on one field, as long as he looked at what is there now.
QJsonObject afterCheck(const commands::CheckField &command, QJsonObject applicant);

} // namespace werkbank
