// SPDX-FileCopyrightText: The Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "platform/domain/ApplicationItems.h"

#include "core/base/DisplayText.h"
#include "core/wire/Codes.h"
#include "platform/documents/Iban.h"
#include "platform/domain/JsonColumn.h"
#include "platform/domain/Parties.h"
#include "platform/domain/Roster.h"

#include <QCryptographicHash>
#include <QDateTime>
#include <QTimeZone>

#include <algorithm>

namespace werkbank {

using namespace Qt::StringLiterals;
using namespace application;

namespace {

constexpr int youngest = 18;
constexpr qsizetype mostSkills = 30, mostLanguages = 10;

using Found = QList<Missing>;

void need(Found &out, ApplicationItem item, const QString &field, const QString &value)
{
    if (value.isEmpty())
        out.append({item, field, u"empty"_s});
}

void look(Found &out, const Person &person, Instant now)
{
    const auto item = Person::item;
    need(out, item, u"first_name"_s, person.firstName);
    need(out, item, u"last_name"_s, person.lastName);
    need(out, item, u"birth_place"_s, person.birthPlace);
    need(out, item, u"street"_s, person.street);
    need(out, item, u"postcode"_s, person.postcode);
    need(out, item, u"city"_s, person.city);
    const QDate birth = QDate::fromString(person.birthDate, u"yyyy-MM-dd"_s);
    const QDate today = QDateTime::fromMSecsSinceEpoch(now.ms, QTimeZone::UTC).date();
    if (!birth.isValid() || birth.year() < 1900 || birth > today)
        out.append({item, u"birth_date"_s, u"bad_date"_s});
    else if (birth.addYears(youngest) > today)
        out.append({item, u"birth_date"_s, u"too_young"_s});
    const bool isCountry = person.country.size() == 2
        && std::ranges::all_of(person.country, [](QChar c) { return c >= u'A' && c <= u'Z'; });
    if (!isCountry)
        out.append({item, u"country"_s, u"bad_country"_s});
}

void look(Found &out, const Business &business, Instant)
{
    if (business.seller == SellerKind::Unknown)
        out.append({Business::item, u"seller"_s, u"empty"_s});
    else if (business.seller != SellerKind::PrivateHelper)
        need(out, Business::item, u"tax_number"_s, business.taxNumber);
}

void look(Found &out, const Languages &languages, Instant)
{
    if (languages.speaks.isEmpty())
        out.append({Languages::item, u"speaks"_s, u"empty"_s});
}

void look(Found &out, const Skills &claimed, const SkillTree &tree)
{
    const auto item = Skills::item;
    if (claimed.skills.isEmpty())
        out.append({item, u"skills"_s, u"empty"_s});
    if (claimed.skills.size() > mostSkills)
        out.append({item, u"skills"_s, u"too_many"_s});
    for (const Claim &claim : claimed.skills) {
        if (!tree.node(claim.task))
            out.append({item, claim.task, u"bad_task"_s});
        else if (claim.level < 1 || claim.level > 5)
            out.append({item, claim.task, u"bad_level"_s});
    }
}

void look(Found &out, const Bank &bank, Instant)
{
    need(out, Bank::item, u"holder"_s, bank.holder);
    if (plainIban(bank.iban).isEmpty())
        out.append({Bank::item, u"iban"_s, u"bad_iban"_s});
}

void look(Found &out, const AgreedItem &agreed)
{
    for (const Document &document : documents) {
        const QString name = QString::fromLatin1(document.name);
        const auto consent = std::ranges::find(agreed.consents, name, &Consent::document);
        if (consent == agreed.consents.end())
            out.append({ApplicationItem::Consents, name, u"not_agreed"_s});
        else if (consent->version != QLatin1StringView(document.version))
            out.append({ApplicationItem::Consents, name, u"old_version"_s});
    }
}

// ---- as it is kept ---------------------------------------------------------------------------

struct Keep {
    Work &work;
    const ApplicantFile &row;

    std::optional<Error> operator()(Person p) const
    {
        for (QString *text : {&p.firstName, &p.lastName, &p.birthDate, &p.birthPlace, &p.street,
                              &p.postcode, &p.city, &p.country, &p.phone})
            *text = DisplayText::line(*text).trimmed();
        p.country = p.country.toUpper();
        return put(Person::item, toJson(p));
    }
    std::optional<Error> operator()(Business b) const
    {
        b.legalName = DisplayText::line(b.legalName).trimmed();
        b.taxNumber = DisplayText::line(b.taxNumber).trimmed();
        return put(Business::item, toJson(b));
    }
    std::optional<Error> operator()(Languages l) const
    {
        if (l.speaks.size() > mostLanguages)
            return bad(u"speaks"_s);
        for (QString &language : l.speaks)
            language = DisplayText::line(language).trimmed();
        l.area = DisplayText::line(l.area).trimmed();
        return put(Languages::item, toJson(l));
    }
    std::optional<Error> operator()(const Skills &s) const
    {
        if (s.skills.size() > 2 * mostSkills)
            return bad(u"skills"_s);
        return put(Skills::item, toJson(s));
    }
    std::optional<Error> operator()(Bank b) const
    {
        b.holder = DisplayText::line(b.holder).trimmed();
        // As he was shown it: he has not touched it.
        if (b.iban.startsWith(u'…'))
            b.iban = loadItem<Bank>(work.sql, row).iban;
        const QString plain = plainIban(b.iban);
        b.iban = plain.isEmpty() ? DisplayText::line(b.iban).trimmed() : plain;
        return put(Bank::item, toJson(b));
    }
    std::optional<Error> operator()(const Consents &c) const
    {
        const auto before = fromJson<AgreedItem>(loadItem(work.sql, row, Consents::item),
                                                 Strictness::Lenient)
                                .valueOr(AgreedItem());
        AgreedItem agreed;
        for (const Agreed &one : c.consents) {
            const bool isKnown = std::ranges::any_of(documents, [&](const Document &d) {
                return one.document == QLatin1StringView(d.name)
                       && one.version == QLatin1StringView(d.version);
            });
            if (!isKnown)
                return bad(one.document);
            Consent consent{one.document, one.version, work.now};
            for (const Consent &old : before.consents) {
                if (old.document == one.document && old.version == one.version)
                    consent.at = old.at;
            }
            agreed.consents.append(consent);
        }
        return put(Consents::item, toJson(agreed));
    }
    std::optional<Error> operator()(const Identity &i) const
    {
        return put(Identity::item, toJson(i));
    }

    std::optional<Error> put(ApplicationItem item, const QJsonObject &body) const
    {
        storeItem(work, row, item, body);
        return {};
    }
    static Error bad(const QString &field)
    {
        return makeError(codes::badCommand, u"This cannot be right."_s, {{u"field"_s, field}});
    }
};

void payProfile(Work &work, const ApplicantFile &row, const Person &person)
{
    const auto business = loadItem<Business>(work.sql, row);
    const auto bank = loadItem<Bank>(work.sql, row);
    const auto before = work.sql.row("SELECT iban, holder, held_until FROM pay_profile"
                                     " WHERE account = $1",
                                     {*row.account});
    const bool isNew = !before || before->text(0) != bank.iban || before->text(1) != bank.holder;
    const Value held = isNew ? Value(work.now + holdNewAccount)
        : before->isNull(2) ? Value()
                            : Value(before->instant(2));
    const QString name = business.legalName.isEmpty()
        ? person.firstName + u' ' + person.lastName
        : business.legalName;
    work.sql.run("INSERT INTO pay_profile (account, seller, name, street, postcode, city, country,"
                 " tax_number, holder, iban, held_until) VALUES ($1, $2, $3, $4, $5, $6, $7, $8,"
                 " $9, $10, $11) ON CONFLICT (account) DO UPDATE SET seller = excluded.seller,"
                 " name = excluded.name, street = excluded.street, postcode = excluded.postcode,"
                 " city = excluded.city, country = excluded.country,"
                 " tax_number = excluded.tax_number, holder = excluded.holder,"
                 " iban = excluded.iban, held_until = excluded.held_until,"
                 " rev = pay_profile.rev + 1",
                 {*row.account, enumName(business.seller), name, person.street, person.postcode,
                  person.city, person.country, business.taxNumber, bank.holder, bank.iban, held});
    work.effect.touch(Scope::ofAccount(*row.account), PayProfileBody::kind, *row.account);
}

} // namespace

QList<ApplicationItem> openItems(const ApplicantFile &row)
{
    using enum ApplicationItem;
    if (row.state == ApplicantState::Unknown)
        return {ApplicationItem::Person, ApplicationItem::Business, ApplicationItem::Languages,
                ApplicationItem::Skills, ApplicationItem::Bank, ApplicationItem::Consents};
    return row.state == ApplicantState::Resubmit ? row.reopened : QList<ApplicationItem>();
}

Found missingOf(Sql &sql, const ApplicantFile &row, const SkillTree &skills, Instant now)
{
    Found out;
    for (const ApplicationItem item : openItems(row)) {
        switch (item) {
        case ApplicationItem::Person:
            look(out, loadItem<Person>(sql, row), now);
            break;
        case ApplicationItem::Business:
            look(out, loadItem<Business>(sql, row), now);
            break;
        case ApplicationItem::Languages:
            look(out, loadItem<Languages>(sql, row), now);
            break;
        case ApplicationItem::Skills:
            look(out, loadItem<Skills>(sql, row), skills);
            break;
        case ApplicationItem::Bank:
            look(out, loadItem<Bank>(sql, row), now);
            break;
        case ApplicationItem::Consents:
            look(out, fromJson<AgreedItem>(loadItem(sql, row, item), Strictness::Lenient)
                          .valueOr(AgreedItem()));
            break;
        case ApplicationItem::Identity:
            if (!loadItem<Identity>(sql, row).ready)
                out.append({item, u"ready"_s, u"not_ready"_s});
            break;
        case ApplicationItem::Unknown:
            break;
        }
    }
    return out;
}

ApplicationItem itemOf(const application::Values &values)
{
    return std::visit([]<class T>(const T &) { return T::item; }, values);
}

std::optional<Error> storeValues(Work &work, const ApplicantFile &row,
                                 const application::Values &values)
{
    return std::visit(Keep{work, row}, values);
}

QString personKey(const Person &person)
{
    const auto plain = [](const QString &text) {
        return text.normalized(QString::NormalizationForm_KC).simplified().toCaseFolded();
    };
    const QString whole = plain(person.firstName) + u'\n' + plain(person.lastName) + u'\n'
        + person.birthDate;
    return QString::fromLatin1(
        QCryptographicHash::hash(whole.toUtf8(), QCryptographicHash::Sha256).toHex());
}

void applyItems(Work &work, ApplicantFile &row, bool setsPay)
{
    const auto person = loadItem<Person>(work.sql, row);
    row.person = personKey(person);
    work.sql.run("UPDATE account SET name = $2, speaks = $3, rev = rev + 1 WHERE id = $1",
                 {*row.account, nameOf(work.sql, row),
                  toColumn(loadItem<Languages>(work.sql, row).speaks)});
    work.effect.touch(Scope::ofAccount(*row.account), ProfileBody::kind, *row.account);
    tellDesks(work, *row.account);
    if (setsPay)
        payProfile(work, row, person);
}

void restateIdentity(Work &work, const ApplicantFile &row)
{
    const QJsonObject person = loadItem(work.sql, row, ApplicationItem::Person);
    for (const IdentityField &field : loadIdentity(work.sql, row)) {
        const QString stated = person.value(field.field).toString();
        if (stated != field.stated)
            work.sql.run("UPDATE identity_field SET stated = $4, said = '', said_by = NULL,"
                         " said_at = NULL WHERE tenant = $1 AND applicant = $2 AND field = $3",
                         {row.tenant, row.id, field.field, stated});
    }
}

} // namespace werkbank
