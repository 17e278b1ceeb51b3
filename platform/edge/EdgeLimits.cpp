// SPDX-FileCopyrightText: The Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "platform/edge/EdgeLimits.h"

#include "core/wire/Json.h"

#include <QFile>
#include <QJsonDocument>

namespace werkbank {

using namespace Qt::StringLiterals;

Result<EdgeLimits> EdgeLimits::read(const QString &file)
{
    const auto bad = [&file](const QString &why) {
        return makeError("bad_limits", u"The limits in %1 cannot be used: %2"_s.arg(file, why));
    };
    QFile in(file);
    if (!in.open(QIODevice::ReadOnly))
        return bad(in.errorString());
    const auto document = QJsonDocument::fromJson(in.readAll());
    if (!document.isObject())
        return bad(u"it is not a JSON object."_s);

    QJsonObject all = toJson(EdgeLimits{});
    const QJsonObject said = document.object();
    for (auto it = said.begin(); it != said.end(); ++it) {
        if (!all.contains(it.key()))
            return bad(u"there is no limit \"%1\"."_s.arg(it.key()));
        if (it->isDouble() && it->toDouble() < 1)
            return bad(u"\"%1\" is below 1."_s.arg(it.key()));
        all.insert(it.key(), *it);
    }
    auto limits = fromJson<EdgeLimits>(all, Strictness::Strict);
    if (!limits)
        return bad(limits.error().text);
    if (limits->readBufferBytes < limits->headerBytes + limits->bodyBytes)
        return bad(u"\"read_buffer_bytes\" must hold a header and a body."_s);
    return limits;
}

} // namespace werkbank
