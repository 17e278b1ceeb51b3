// SPDX-FileCopyrightText: The Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

// All JSON Schemas (draft 2020-12) of werkbank.sync.v1 as one document: {"client": {frame: schema},
// "platform": {…}, "commands": {name: schema of args}, "entities": {kind: schema of body},
// "requests": {…}}. Any thread.
namespace werkbank {

QByteArray schemaText();

} // namespace werkbank
