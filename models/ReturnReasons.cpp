// SPDX-FileCopyrightText: The Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/ReturnReasons.h"

#include "core/base/DisplayText.h"

#include <QCoreApplication>

#include <algorithm>

namespace werkbank {

namespace {

struct Reason {
    const char *code;
    const char *text;
};

constexpr Reason reasons[] = {
    {"AC01", QT_TRANSLATE_NOOP("ReturnReasons", "There is no such account (IBAN).")},
    {"AC03", QT_TRANSLATE_NOOP("ReturnReasons", "The recipient's IBAN is wrong.")},
    {"AC04", QT_TRANSLATE_NOOP("ReturnReasons", "The account has been closed.")},
    {"AC06", QT_TRANSLATE_NOOP("ReturnReasons", "The account is blocked.")},
    {"AC13", QT_TRANSLATE_NOOP("ReturnReasons",
                               "This kind of account cannot receive the payment.")},
    {"AG01", QT_TRANSLATE_NOOP("ReturnReasons", "This account does not allow transfers.")},
    {"CNOR", QT_TRANSLATE_NOOP("ReturnReasons",
                               "The recipient's bank does not take part in SEPA.")},
    {"FOCR", QT_TRANSLATE_NOOP("ReturnReasons",
                               "The payment was given back after a request to recall it.")},
    {"MD07", QT_TRANSLATE_NOOP("ReturnReasons", "The account holder has died.")},
    {"MS02", QT_TRANSLATE_NOOP("ReturnReasons", "The recipient refused the payment.")},
    {"MS03", QT_TRANSLATE_NOOP("ReturnReasons",
                               "The bank gave the payment back and names no reason.")},
    {"RC01", QT_TRANSLATE_NOOP("ReturnReasons", "There is no bank with this BIC.")},
    {"RR04", QT_TRANSLATE_NOOP("ReturnReasons",
                               "The bank gave the payment back for legal reasons.")},
};

} // namespace

QString returnReasonWords(const QString &code)
{
    const auto *found = std::ranges::find_if(reasons, [&](const Reason &reason) {
        return code == QLatin1StringView(reason.code);
    });
    if (found != std::end(reasons))
        return QCoreApplication::translate("ReturnReasons", found->text);
    return QCoreApplication::translate("ReturnReasons",
                                       "The bank gave the payment back with the code %1.")
        .arg(DisplayText::line(code));
}

} // namespace werkbank
