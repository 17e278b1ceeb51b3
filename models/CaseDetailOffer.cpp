// SPDX-FileCopyrightText: The Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/CaseDetail.h"

#include "core/rules/Tariff.h"

// What an offer says in rows: its files and what it pays.
namespace werkbank {

using namespace Qt::StringLiterals;

QString CaseDetail::filesText() const
{
    if (!m_row.offer || !m_wording)
        return {};
    QStringList parts;
    for (const OfferFile &file : m_row.offer->files) {
        //: A file of an offer, known only by kind and size; %1 is the size
        const QString text = file.file == FileKind::Image      ? tr("picture (%1)")
                             //: A file of an offer
                             : file.file == FileKind::Text     ? tr("text or log (%1)")
                             //: A file of an offer
                             : file.file == FileKind::Document ? tr("document (%1)")
                             //: A file of an offer
                             : file.file == FileKind::Archive  ? tr("archive (%1)")
                                                               //: A file of an offer
                                                               : tr("file (%1)");
        parts.append(text.arg(m_wording->fileSize(file.size)));
    }
    return parts.join(u", "_s);
}

QVariantList CaseDetail::payRows() const
{
    if (!m_row.offer || !m_wording)
        return {};
    const TariffRules &tariff = m_row.offer->tariff;
    // What the case may take is not known; one and three units show the rule at work.
    const auto one = price(tariff, 1);
    const auto three = price(tariff, 3);
    if (!one || !three)
        return {};
    const auto line = [](const QString &label, const QString &value, const QString &look = {}) {
        return QVariantMap{{u"label"_s, label}, {u"value"_s, value}, {u"look"_s, look}};
    };
    const Money &unit = tariff.gross ? one->gross : one->net;
    const QString percent = QString::number(tariff.vatPermille / 10.0);
    const QString share = QString::number(tariff.expertSharePermille / 10.0);
    return {
        //: Row of "What you get": price per unit
        line(tariff.gross ? tr("Customer pays, per started 15 min")
                          //: Row of "What you get": price per unit, net
                          : tr("Customer pays, per started 15 min, net"),
             m_wording->money(unit)),
        //: Row of "What you get"; an example of three units; %1 is the VAT rate
        line(tr("For 45 min, net of %1 % VAT").arg(percent), m_wording->money(three->net),
             u"muted"_s),
        //: Row of "What you get"; %1 is the expert's share
        line(tr("You get %1 % of net, for 15–45 min").arg(share),
             m_wording->moneyRange(one->expertGets, three->expertGets), u"strong"_s),
    };
}

} // namespace werkbank
