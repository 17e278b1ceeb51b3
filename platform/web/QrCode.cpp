// SPDX-FileCopyrightText: The Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "platform/web/QrCode.h"

#include <QJsonArray>

#include <qrencode.h>

#include <memory>

namespace werkbank {

using namespace Qt::StringLiterals;

QJsonObject qrCode(const QString &text)
{
    const std::unique_ptr<QRcode, decltype(&QRcode_free)> made(
        QRcode_encodeString8bit(text.toUtf8().constData(), 0, QR_ECLEVEL_M), &QRcode_free);
    if (!made)
        return {};
    QJsonArray rows;
    for (int y = 0; y < made->width; ++y) {
        QString row;
        for (int x = 0; x < made->width; ++x)
            row += made->data[y * made->width + x] & 1 ? u'1' : u'0';
        rows.append(row);
    }
    return {{u"size"_s, made->width}, {u"rows"_s, rows}};
}

} // namespace werkbank
