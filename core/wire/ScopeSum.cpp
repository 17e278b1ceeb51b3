// SPDX-FileCopyrightText: The Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/wire/ScopeSum.h"

#include <QCryptographicHash>

#include <algorithm>
#include <tuple>

namespace werkbank {

QString scopeSum(QList<EntityRev> entities)
{
    std::ranges::sort(entities, {}, [](const EntityRev &e) { return std::tie(e.kind, e.id); });
    QCryptographicHash hash(QCryptographicHash::Sha256);
    for (const EntityRev &entity : std::as_const(entities)) {
        hash.addData(entity.kind.toUtf8() + ' ' + entity.id.toString().toLatin1() + ' '
                     + QByteArray::number(entity.rev) + '\n');
    }
    return QString::fromLatin1(hash.resultView().first(8).toByteArray().toHex());
}

} // namespace werkbank
