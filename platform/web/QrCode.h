// SPDX-FileCopyrightText: The Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QJsonObject>
#include <QString>

// A QR code (ISO/IEC 18004, error correction M) as {"size": n, "rows": ["0110…", …]}, 1 is dark;
// the quiet zone is the painter's. Empty where the text is too long. Any thread.
namespace werkbank {

QJsonObject qrCode(const QString &text);

} // namespace werkbank
