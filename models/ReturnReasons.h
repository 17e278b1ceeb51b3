// SPDX-FileCopyrightText: The Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

// Why a bank sent a transfer back (ISO 20022, ExternalReturnReason1Code), in plain words of the
// app's language. A code that is not listed is named. GUI thread.
namespace werkbank {

QString returnReasonWords(const QString &code);

} // namespace werkbank
