// SPDX-FileCopyrightText: The Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rules/IdentReading.h"

#include "core/rules/IdentNames.h"

#include <QDate>
#include <QDateTime>
#include <QJsonArray>

#include <algorithm>

namespace werkbank::ident {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype longestId = 64;
constexpr qsizetype mostIdentifications = 20;

// Reads named members of one object and counts those that it was not asked for. The first error
// stays.
class Part {
public:
    Part(const QJsonObject &object, const QString &at) : m_object(object), m_at(at) {}

    // A text as it is, or SCR's {"status": …, "value": text}.
    QString text(const char *name, qsizetype longest)
    {
        const QJsonValue value = take(name);
        const QJsonValue inner = value.isObject() ? value.toObject().value("value"_L1) : value;
        if (inner.isUndefined() || inner.isNull())
            return {};
        if (!inner.isString() && !inner.isDouble())
            return keep(badFile(at(name), u"This must be a text."_s));
        // Numbers are only expected where a kind is numbered.
        const QString said = inner.isString() ? inner.toString()
                                              : QString::number(inner.toInteger());
        return keep(plainText(said, longest, at(name)));
    }
    QString date(const char *name)
    {
        const QString said = text(name, 10);
        return m_error ? QString() : keep(dateText(said, at(name)));
    }
    std::optional<Instant> moment(const char *name)
    {
        const QString said = text(name, 40);
        if (m_error)
            return {};
        const auto read = momentText(said, at(name));
        if (!read)
            m_error = read.error();
        return read ? *read : std::nullopt;
    }
    template <size_t N>
    QString word(const char *name, const char *const (&known)[N])
    {
        QString said = text(name, longestId);
        if (!m_error && std::ranges::none_of(known, [&](const char *one) {
                return said == QLatin1StringView(one);
            }))
            return keep(badFile(at(name), u"SCR-Ident knows no such word here."_s));
        return said;
    }
    Part part(const char *name)
    {
        const QJsonValue value = take(name);
        if (!m_error && !value.isUndefined() && !value.isNull() && !value.isObject())
            m_error = badFile(at(name), u"This must be an object."_s);
        return Part(value.toObject(), at(name));
    }
    QJsonArray list(const char *name)
    {
        const QJsonValue value = take(name);
        if (!m_error && !value.isUndefined() && !value.isNull() && !value.isArray())
            m_error = badFile(at(name), u"This must be a list."_s);
        return value.toArray();
    }
    // Has to stand behind all that is read of this part.
    void end(std::optional<Error> &error, int &dropped) const
    {
        if (!error)
            error = m_error;
        dropped += int(m_object.size() - m_taken);
    }
    QString at(const char *name) const { return m_at + u'.' + QLatin1StringView(name); }

private:
    QJsonValue take(const char *name)
    {
        const QJsonValue value = m_object.value(QLatin1StringView(name));
        m_taken += value.isUndefined() ? 0 : 1;
        return value;
    }
    QString keep(const Result<QString> &said)
    {
        if (!said && !m_error)
            m_error = said.error();
        return said ? *said : QString();
    }

    const QJsonObject m_object;
    const QString m_at;
    qsizetype m_taken = 0;
    std::optional<Error> m_error;
};

struct Reading {
    std::optional<Error> error;
    int &dropped;
};

void readDocument(Part document, IdentResult &result, Reading &reading)
{
    Part address = document.part("address");
    for (const FieldName &name : fieldNames) {
        Part &from = name.isInAddress ? address : document;
        const bool isDate = QLatin1StringView(name.ours) == "birth_date"_L1;
        const QString value = isDate ? from.date(name.scr) : from.text(name.scr, name.longest);
        if (!value.isEmpty())
            result.found.append({QString::fromLatin1(name.ours), value});
    }
    const QString kind = document.text("type", 2);
    const int number = kind.toInt();
    if (number >= 1 && size_t(number) <= std::size(documents))
        result.document = QString::fromLatin1(documents[number - 1]);
    else if (!kind.isEmpty() && !reading.error)
        reading.error = badFile(document.at("type"),
                                u"There is no document of this kind."_s);
    result.documentUntil = document.date("dateOfExpiry");
    address.end(reading.error, reading.dropped);
    document.end(reading.error, reading.dropped);
}

IdentResult readIdentification(const QJsonObject &object, const QString &at, Reading &reading)
{
    IdentResult result;
    Part part(object, at);
    result.method = part.word("identificationMethod", methods);
    Part status = part.part("identificationStatus");
    result.status = status.word("status", states);
    result.at = status.moment("identificationTime");
    const auto modified = status.moment("modified");
    const auto created = status.moment("created");
    Part why = status.part("subStatus");
    why.text("code", longestId);
    result.reason = why.text("description", longestReason);
    result.modifiedAt = modified.value_or(result.at.value_or(created.value_or(Instant())));
    why.end(reading.error, reading.dropped);
    status.end(reading.error, reading.dropped);
    readDocument(part.part("identificationDocument"), result, reading);
    part.end(reading.error, reading.dropped);
    if (!reading.error && !result.modifiedAt.isSet())
        reading.error = badFile(at, u"It does not say when it was changed last."_s);
    return result;
}

// Of several tries the one that was changed last.
IdentResult readIdentifications(const QJsonArray &list, const QString &at, Reading &reading)
{
    std::optional<IdentResult> latest;
    for (qsizetype i = 0; i < list.size(); ++i) {
        const QString here = u"%1.identifications[%2]"_s.arg(at).arg(i);
        if (!list[i].isObject() && !reading.error)
            reading.error = badFile(here, u"This must be an object."_s);
        IdentResult one = readIdentification(list[i].toObject(), here, reading);
        if (!latest || latest->modifiedAt <= one.modifiedAt)
            latest = std::move(one);
    }
    if (!latest && !reading.error)
        reading.error = badFile(at, u"There is no identification in it."_s);
    return latest.value_or(IdentResult());
}

} // namespace

Error badFile(const QString &at, const QString &why)
{
    return makeError("bad_ident_file", at + u": "_s + why, {{u"at"_s, at}});
}

Result<QString> plainText(const QString &value, qsizetype longest, const QString &at)
{
    const QString text = value.trimmed().normalized(QString::NormalizationForm_C);
    if (text.size() > longest)
        return badFile(at, u"This is longer than %1 characters."_s.arg(longest));
    const bool isBad = std::ranges::any_of(text, [](QChar c) {
        return c.category() == QChar::Other_Control || c.category() == QChar::Other_Format
            || c.category() == QChar::Other_Surrogate;
    });
    if (isBad)
        return badFile(at, u"There are characters in it that nobody can see."_s);
    return text;
}

Result<QString> dateText(const QString &value, const QString &at)
{
    if (value.isEmpty())
        return value;
    const QDate date = QDate::fromString(value, Qt::ISODate);
    if (!date.isValid() || date.toString(Qt::ISODate) != value)
        return badFile(at, u"This is no date like 1985-01-31."_s);
    return value;
}

Result<std::optional<Instant>> momentText(const QString &value, const QString &at)
{
    if (value.isEmpty())
        return std::optional<Instant>();
    const QDateTime moment = QDateTime::fromString(value, Qt::ISODateWithMs);
    if (!moment.isValid() || moment.timeSpec() == Qt::LocalTime)
        return badFile(at, u"This is no moment like 2026-01-28T23:59:59+01:00."_s);
    return std::optional(Instant{moment.toMSecsSinceEpoch()});
}

Result<IdentResult> readCase(const QJsonObject &object, const QString &at, int &dropped)
{
    Reading reading{{}, dropped};
    Part part(object, at);
    const QString caseId = part.text("caseId", longestId);
    Part ofCase = part.part("caseStatus");
    const QString status = ofCase.word("status", caseStates);
    const auto validUntil = ofCase.moment("validUntil");
    Part order = part.part("orderData");
    Part process = order.part("processData");
    const QString reference = process.text("referenceId", longestReference);
    const QJsonArray list = part.list("identifications");
    process.end(reading.error, dropped);
    order.end(reading.error, dropped);
    ofCase.end(reading.error, dropped);
    part.end(reading.error, dropped);
    if (!reading.error && caseId.isEmpty())
        reading.error = badFile(at, u"It has no caseId."_s);
    if (!reading.error && list.size() > mostIdentifications)
        reading.error = badFile(at, u"It has more than 20 identifications."_s);
    if (reading.error)
        return *reading.error;
    IdentResult result = readIdentifications(list, at, reading);
    if (reading.error)
        return *reading.error;
    result.caseId = caseId;
    result.reference = reference.isEmpty() ? caseId : reference;
    result.isClosed = status == "closed"_L1;
    result.validUntil = validUntil;
    return result;
}

} // namespace werkbank::ident
