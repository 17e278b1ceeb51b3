// SPDX-FileCopyrightText: The Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "platform/web/Letters.h"

#include <QDateTime>
#include <QTimeZone>

namespace werkbank {

using namespace Qt::StringLiterals;

QString timeText(Instant at, const QString &zone, Language language)
{
    QTimeZone there(zone.toLatin1());
    if (!there.isValid())
        there = QTimeZone::utc();
    const auto time = QDateTime::fromMSecsSinceEpoch(at.ms, there);
    const QString form = language == Language::De ? u"dd.MM.yyyy, HH:mm:ss"_s
                                                  : u"yyyy-MM-dd, HH:mm:ss"_s;
    return time.toString(form) + u" ("_s + QString::fromLatin1(there.id()) + u')';
}

Mail orderLetter(const OrderLetter &order)
{
    const Language language = languageOf(order.request.language);
    const bool isPrivate = order.request.customer.kind == CustomerKind::Private;
    const QString kind = isPrivate ? u"private"_s : u"business"_s;
    const auto &unit = order.tenant.unit;
    const QString priceLine
        = text(u"mail.price."_s + kind, language,
               {moneyText(unit.gross, language), percentText(order.tenant.tariff.vatPermille, language),
                moneyText(unit.net, language), moneyText(unit.vat, language)});

    QStringList parts{text(u"mail.hello"_s, language, {order.request.customer.name}),
                      text(u"mail.order."_s + kind, language,
                           {order.number, order.tenant.name,
                            timeText(order.at, order.tenant.zone, language)}),
                      order.link,
                      text(u"mail.link_note"_s, language),
                      text(u"mail.what"_s, language) + u'\n' + order.taskName + u'\n'
                          + order.request.description,
                      priceLine};
    if (isPrivate) {
        parts << text(u"mail.consent"_s, language)
              << text(u"mail.withdrawal"_s, language) + u"\n\n"_s + order.withdrawal;
    }
    parts << text(u"mail.terms"_s, language) + u"\n\n"_s + order.terms
          << text(u"mail.never"_s, language) << order.tenant.name;

    Mail mail;
    mail.tenant = order.tenant.id;
    mail.recipient = order.request.customer.email;
    mail.subject = text(u"mail.order.subject"_s, language, {order.number, order.tenant.name});
    mail.body = parts.join(u"\n\n"_s) + u'\n';
    return mail;
}

Mail codeLetter(const MailedCode &code)
{
    const Language language = languageOf(code.language);
    Mail mail;
    mail.tenant = code.tenant;
    mail.recipient = code.email;
    mail.subject = text(u"mail.code.subject"_s, language, {code.number});
    mail.body = QStringList{text(u"mail.code"_s, language, {code.number}),
                            code.code.first(3) + u' ' + code.code.sliced(3),
                            text(u"mail.code_note"_s, language), code.tenantName}
                    .join(u"\n\n"_s)
        + u'\n';
    return mail;
}

Mail withdrawalLetter(const WithdrawalLetter &withdrawal)
{
    const Language language = languageOf(withdrawal.language);
    Mail mail;
    mail.tenant = withdrawal.tenant;
    mail.recipient = withdrawal.email;
    mail.subject = text(u"mail.withdrawn.subject"_s, language, {withdrawal.number});
    mail.body = QStringList{text(u"mail.hello"_s, language, {withdrawal.name}),
                            text(u"mail.withdrawn"_s, language,
                                 {withdrawal.number,
                                  timeText(withdrawal.at, withdrawal.zone, language)}),
                            withdrawal.tenantName}
                    .join(u"\n\n"_s)
        + u'\n';
    return mail;
}

} // namespace werkbank
