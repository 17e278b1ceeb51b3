// SPDX-FileCopyrightText: The Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "platform/web/ApiAnswer.h"

#include "core/wire/Codec.h"
#include "core/wire/Codes.h"

namespace werkbank {

using namespace Qt::StringLiterals;

namespace {

int statusOf(const Error &error)
{
    if (error.code == QLatin1StringView(codes::notAllowed))
        return 403;
    if (error.code == QLatin1StringView(codes::tooManyRequests))
        return 429;
    for (const char *code : {codes::reusedUuid, "price_changed", codes::wrongState, codes::tooLate,
                             codes::quotaExceeded}) {
        if (error.code == QLatin1StringView(code))
            return 409;
    }
    for (const char *code : {codes::badCommand, codes::badFrame, "no_mail", "weak_password"}) {
        if (error.code == QLatin1StringView(code))
            return 400;
    }
    return 503;
}

} // namespace

HttpAnswer errorAnswer(const Error &error)
{
    const int status = statusOf(error);
    if (status == 503)
        return jsonError(makeError(codes::unavailable, u"This does not work at the moment."_s),
                         status);
    HttpAnswer answer = jsonError(error, status);
    if (const QJsonValue after = error.detail["after_ms"_L1]; status == 429 && after.isDouble())
        answer.headers.append({"Retry-After", QByteArray::number((after.toInteger() + 999) / 1000)});
    return answer;
}

HttpAnswer waitAnswer(Milliseconds wait)
{
    return errorAnswer(makeError(codes::tooManyRequests, u"Please wait a moment."_s,
                                 {{u"after_ms"_s, qint64(wait.count())}}));
}

Result<QStringList> textsOf(const QByteArray &body, const QStringList &names)
{
    auto object = parseFrame(body);
    if (!object)
        return object.error();
    QStringList out;
    for (const QString &name : names) {
        const QJsonValue value = object->take(name);
        if (!value.isString())
            return makeError(codes::badFrame, u"%1 is missing or no text."_s.arg(name));
        out.append(value.toString());
    }
    if (!object->isEmpty())
        return makeError(codes::badFrame, u"There is a member that is not known here."_s);
    return out;
}

} // namespace werkbank
