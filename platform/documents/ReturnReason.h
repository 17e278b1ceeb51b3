// SPDX-FileCopyrightText: The Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "platform/documents/DocumentLanguage.h"

#include <QString>

// Why a bank sent a payment back (ISO 20022 external code set ExternalReturnReason1Code), in plain
// words for the person whose money it is. Pure, any thread. A code that is not listed is named.
namespace werkbank {

QString returnReasonText(const QString &code, DocumentLanguage language);

// True where paying again to the same account would come back again.
bool needsOtherAccount(const QString &code);

} // namespace werkbank
