// SPDX-FileCopyrightText: The Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rules/DeskEffects.h"

#include "core/wire/Json.h"

#include <QJsonArray>

namespace werkbank {

using namespace Qt::StringLiterals;

QJsonObject afterCheck(const commands::CheckField &command, QJsonObject applicant)
{
    QJsonArray fields = applicant["identity"_L1].toArray();
    for (QJsonValueRef place : fields) {
        QJsonObject field = place.toObject();
        if (field["field"_L1] != command.field || field["found"_L1].toString() != command.found)
            continue;
        if (command.check == FieldCheck::Unknown)
            field.remove("check"_L1);
        else
            field.insert("check"_L1, enumName(command.check));
        place = field;
    }
    applicant.insert("identity"_L1, fields);
    return applicant;
}

} // namespace werkbank
