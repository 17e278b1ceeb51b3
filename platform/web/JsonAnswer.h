// SPDX-FileCopyrightText: The Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Error.h"
#include "platform/web/Http.h"

#include <QJsonDocument>
#include <QJsonObject>

// Answers of the API. An error is {"code", "text"} and what its detail holds. Any thread.
namespace werkbank {

inline HttpAnswer jsonAnswer(const QJsonObject &object, int status = 200)
{
    return {status, "application/json", QJsonDocument(object).toJson(QJsonDocument::Compact), {}};
}

inline HttpAnswer jsonError(const Error &error, int status)
{
    QJsonObject object = error.detail;
    object.insert(QStringLiteral("code"), error.code);
    object.insert(QStringLiteral("text"), error.text);
    return jsonAnswer(object, status);
}

} // namespace werkbank
