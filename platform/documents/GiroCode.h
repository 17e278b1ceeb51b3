// SPDX-FileCopyrightText: The Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Money.h"
#include "core/base/Result.h"

#include <QByteArray>
#include <QList>

// The QR code from which banking apps fill in a transfer (EPC069-12, version 002, UTF-8, error
// correction M, at most 331 bytes and QR version 13). Pure, any thread. Error `bad_giro_code`: an
// amount outside 0.01 … 999,999,999.99 EUR, a wrong IBAN or BIC, a name or text that is too long.
namespace werkbank {

struct GiroTransfer {
    QString holder;     // 1 to 70 characters
    QString iban;
    QString bic;        // may be empty within the EEA
    Money amount;
    QString reference;  // a right creditor reference is sent as one, else as text of ≤ 140
};

Result<QByteArray> giroText(const GiroTransfer &transfer);

// Dark modules, one text of '0' and '1' per row, without the quiet zone.
Result<QList<QByteArray>> giroCode(const GiroTransfer &transfer);

} // namespace werkbank
