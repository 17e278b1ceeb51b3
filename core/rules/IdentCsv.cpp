// SPDX-FileCopyrightText: The Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rules/IdentNames.h"
#include "core/rules/IdentReading.h"

#include <QHash>

#include <algorithm>
#include <functional>

namespace werkbank::ident {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype longestLine = 8 * 1024;

// RFC 4180 with semicolons: quotes around a cell, doubled inside. Nothing: the quotes do not close.
std::optional<QStringList> cellsOf(const QString &line)
{
    QStringList cells;
    QString cell;
    bool quoted = false;
    for (qsizetype i = 0; i < line.size(); ++i) {
        const QChar c = line[i];
        if (quoted && c == u'"' && i + 1 < line.size() && line[i + 1] == u'"') {
            cell += c;
            ++i;
        } else if (c == u'"') {
            quoted = !quoted;
        } else if (c == u';' && !quoted) {
            cells.append(std::exchange(cell, {}));
        } else {
            cell += c;
        }
    }
    cells.append(cell);
    return quoted ? std::nullopt : std::optional(cells);
}

// One line behind the header, by the names of its columns.
class Line {
public:
    Line(const QStringList &header, const QStringList &cells, const QString &at) : m_at(at)
    {
        for (qsizetype i = 0; i < header.size(); ++i)
            m_cells.insert(header[i], cells[i]);
    }
    QString text(const char *name, qsizetype longest)
    {
        return keep(plainText(m_cells.value(QLatin1StringView(name)), longest, at(name)));
    }
    QString date(const char *name)
    {
        const QString said = text(name, 10);
        return m_error ? QString() : keep(dateText(said, at(name)));
    }
    std::optional<Instant> moment(const char *name)
    {
        const auto read = momentText(text(name, 40), at(name));
        if (!read)
            fail(read.error());
        return read ? *read : std::nullopt;
    }
    void fail(const Error &error)
    {
        if (!m_error)
            m_error = error;
    }
    QString at(const char *name) const { return m_at + u", "_s + QLatin1StringView(name); }
    const std::optional<Error> &error() const { return m_error; }

private:
    QString keep(const Result<QString> &said)
    {
        if (!said)
            fail(said.error());
        return said ? *said : QString();
    }
    QHash<QString, QString> m_cells;
    const QString m_at;
    std::optional<Error> m_error;
};

template <size_t N>
bool isOneOf(const QString &word, const char *const (&known)[N])
{
    return std::ranges::any_of(known,
                               [&](const char *one) { return word == QLatin1StringView(one); });
}

Result<IdentResult> readLine(Line line)
{
    IdentResult result;
    result.reference = line.text("referenceId", longestReference);
    result.caseId = result.reference;
    result.method = line.text("identificationMethod", 20);
    result.status = line.text("status", 20);
    result.reason = line.text("reason", longestReason);
    result.at = line.moment("identificationTime");
    const auto modified = line.moment("modified");
    result.modifiedAt = modified.value_or(result.at.value_or(Instant()));
    const QString kind = line.text("type", 40);
    result.documentUntil = line.date("dateOfExpiry");
    for (const FieldName &name : fieldNames) {
        const bool isDate = QLatin1StringView(name.ours) == "birth_date"_L1;
        const QString value = isDate ? line.date(name.scr) : line.text(name.scr, name.longest);
        if (!value.isEmpty())
            result.found.append({QString::fromLatin1(name.ours), value});
    }
    if (result.reference.isEmpty())
        line.fail(badFile(line.at("referenceId"), u"This is missing."_s));
    if (!isMethod(result.method))
        line.fail(badFile(line.at("identificationMethod"), u"This is no method."_s));
    if (!isOneOf(result.status, states))
        line.fail(badFile(line.at("status"), u"This is no state."_s));
    if (!kind.isEmpty() && !isOneOf(kind, documents))
        line.fail(badFile(line.at("type"), u"There is no document of this kind."_s));
    if (!result.modifiedAt.isSet())
        line.fail(badFile(line.at("modified"), u"This is missing."_s));
    if (line.error())
        return *line.error();
    result.document = kind;
    result.isClosed = result.status == "success"_L1 || result.status == "declined"_L1;
    return result;
}

bool isKnown(const QString &column)
{
    static const QStringList others{u"referenceId"_s, u"identificationMethod"_s, u"status"_s,
                                    u"reason"_s,      u"identificationTime"_s,   u"modified"_s,
                                    u"type"_s,        u"dateOfExpiry"_s};
    return others.contains(column) || std::ranges::any_of(fieldNames, [&](const FieldName &name) {
               return column == QLatin1StringView(name.scr);
           });
}

} // namespace

Result<QList<IdentResult>> readCsv(const QByteArray &content, int &dropped)
{
    QList<IdentResult> out;
    QStringList header;
    int number = 0;
    for (const QByteArray &bytes : content.split('\n')) {
        const QString at = u"line %1"_s.arg(++number);
        if (bytes.trimmed().isEmpty())
            continue;
        if (bytes.size() > longestLine)
            return badFile(at, u"The line is too long."_s);
        const auto cells = cellsOf(QString::fromUtf8(bytes).trimmed());
        if (!cells)
            return badFile(at, u"A quotation mark does not close."_s);
        if (header.isEmpty()) {
            header = *cells;
            if (!header.contains("referenceId"_L1))
                return badFile(at, u"There is no column referenceId; separate with semicolons."_s);
            dropped += int(std::ranges::count_if(header, std::not_fn(isKnown)));
            continue;
        }
        if (cells->size() != header.size())
            return badFile(at, u"There are %1 cells under %2 columns."_s.arg(
                                   QString::number(cells->size()), QString::number(header.size())));
        if (out.size() == mostCases)
            return badFile(at, u"One file holds at most %1."_s.arg(mostCases));
        auto result = readLine(Line(header, *cells, at));
        if (!result)
            return result.error();
        out.append(std::move(*result));
    }
    return out;
}

} // namespace werkbank::ident
