// SPDX-FileCopyrightText: The Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/PayProfile.h"

#include "core/wire/Codes.h"
#include "models/ErrorText.h"
#include "sync/queries/Local.h"

namespace werkbank {

using namespace Qt::StringLiterals;

namespace {

QString compactIban(const QString &text)
{
    QString out;
    for (const QChar c : text) {
        if (!c.isSpace())
            out += c.toUpper();
    }
    return out;
}

} // namespace

bool isIban(const QString &text)
{
    const QString iban = compactIban(text);
    if (iban.size() < 15 || iban.size() > 34)
        return false;
    int rest = 0;
    const QString turned = iban.sliced(4) + iban.first(4);
    for (const QChar c : turned) {
        const char16_t u = c.unicode();
        if (u >= u'0' && u <= u'9')
            rest = (rest * 10 + (u - u'0')) % 97;
        else if (u >= u'A' && u <= u'Z')
            rest = (rest * 100 + (u - u'A' + 10)) % 97;
        else
            return false;
    }
    return iban[0].isLetter() && iban[1].isLetter() && rest == 1;
}

void PayProfile::setClient(Client *client)
{
    if (m_client == client)
        return;
    m_client = client;
    Q_EMIT clientChanged();
    watch();
}

void PayProfile::setWording(Wording *wording)
{
    if (m_wording == wording)
        return;
    m_wording = wording;
    if (wording)
        connect(wording, &Wording::changed, this, &PayProfile::changed);
    Q_EMIT wordingChanged();
    Q_EMIT changed();
}

void PayProfile::componentComplete()
{
    m_complete = true;
    watch();
}

void PayProfile::watch()
{
    m_subscription = {};
    if (!m_complete || !m_client)
        return;
    m_subscription = m_client->watch(PayProfileQuery{}, this,
                                     [this](const Delta<PayProfileRow> &delta) {
        if (!delta.upserts.isEmpty())
            show(delta.upserts.constLast());
    });
}

void PayProfile::show(const PayProfileRow &row)
{
    if (row.viewRev < m_row.viewRev)
        return;
    m_row = row;
    m_loaded = true;
    Q_EMIT changed();
    if (row.problem.isEmpty() || !std::exchange(m_pressed, false))
        return;
    if (stepUp())
        Q_EMIT stepUpNeeded();
}

bool PayProfile::stepUp() const
{
    return !m_row.problem.isEmpty() && m_row.code == QLatin1StringView(codes::stepUp);
}

QString PayProfile::kindText() const
{
    switch (m_row.body ? m_row.body->seller : SellerKind::Unknown) {
    case SellerKind::Regular:
        //: How an expert is taxed
        return tr("Business, shows VAT");
    case SellerKind::SmallBusiness:
        //: How an expert is taxed
        return tr("Small business without VAT (§ 19 UStG)");
    case SellerKind::PrivateHelper:
        //: How an expert is taxed
        return tr("Private helper");
    case SellerKind::Unknown:
        break;
    }
    //: No pay profile yet
    return tr("Not entered yet: nothing can be paid out");
}

QString PayProfile::heldText() const
{
    if (!m_wording || !m_row.body || !m_row.body->heldUntil)
        return {};
    const Instant now = m_client ? m_client->now() : m_wording->now();
    if (*m_row.body->heldUntil <= now)
        return {};
    //: A new bank account is not paid at once; %1 is a day and time
    return tr("The bank account is new: payouts wait until %1.")
        .arg(m_wording->dayAndTime(*m_row.body->heldUntil));
}

QVariantMap PayProfile::values() const
{
    const PayProfileBody body = m_row.body.value_or(PayProfileBody{});
    return {{u"seller"_s, enumName(body.seller)}, {u"name"_s, body.name},
            {u"street"_s, body.street},           {u"postcode"_s, body.postcode},
            {u"city"_s, body.city},               {u"country"_s, body.country},
            {u"taxNumber"_s, body.taxNumber},     {u"holder"_s, body.holder},
            {u"ibanEnd"_s, body.ibanEnd}};
}

QVariantMap PayProfile::typed() const
{
    if (!m_row.said)
        return {};
    const commands::SetPayProfile &said = *m_row.said;
    return {{u"seller"_s, enumName(said.seller)}, {u"name"_s, said.legalName},
            {u"street"_s, said.street},           {u"postcode"_s, said.postcode},
            {u"city"_s, said.city},               {u"country"_s, said.country},
            {u"taxNumber"_s, said.taxNumber},     {u"holder"_s, said.holder},
            {u"iban"_s, said.iban}};
}

void PayProfile::save(const QVariantMap &values, const QString &iban)
{
    if (!m_client)
        return;
    const auto text = [&](const QString &name) { return values.value(name).toString().trimmed(); };
    dismissProblem();
    const commands::SetPayProfile command{
        enumFromName<SellerKind>(text(u"seller"_s)), text(u"name"_s), text(u"street"_s),
        text(u"postcode"_s), text(u"city"_s), text(u"country"_s).toUpper(), text(u"taxNumber"_s),
        text(u"holder"_s), compactIban(iban)};
    m_pressed = true;
    submit(command);
}

void PayProfile::submit(const commands::SetPayProfile &command)
{
    m_client->submit(command).then(this, [this](const Result<Id> &kept) {
        if (!kept)
            Q_EMIT failed(ErrorText::of(kept.error()));
    });
}

void PayProfile::again()
{
    if (!m_client || !stepUp() || !m_row.said)
        return;
    const commands::SetPayProfile said = *m_row.said;
    dismissProblem();
    submit(said);
}

QString PayProfile::ibanProblem(const QString &iban) const
{
    if (iban.trimmed().isEmpty() || isIban(iban))
        return {};
    //: About a bank account number
    return tr("This IBAN has a typing error.");
}

void PayProfile::dismissProblem()
{
    if (m_client && !m_row.problem.isEmpty())
        m_client->keep(local::DropCommand{m_row.command});
}

} // namespace werkbank
