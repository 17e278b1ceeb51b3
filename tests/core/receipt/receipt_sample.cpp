// SPDX-FileCopyrightText: The Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/receipt/ReceiptSamples.h"

#include <cstdio>

// Prints the sample receipt without keys and signatures: sign_receipt.mjs adds them in another
// language and with another library.
int main()
{
    const auto file = werkbank::receiptFile(werkbank::sampleReceipt({}), {}, std::nullopt);
    if (!file)
        return 1;
    std::fwrite(file->constData(), 1, size_t(file->size()), stdout);
    return 0;
}
