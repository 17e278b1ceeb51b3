// SPDX-FileCopyrightText: The Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rules/IdentMachine.h"

#include "core/base/Rng.h"

#include <QDateTime>
#include <QTimeZone>

namespace werkbank {

using namespace Qt::StringLiterals;
using State = IdentificationState;

namespace {

// Crockford's base 32.
constexpr char letters[] = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";
constexpr int base = 32;
constexpr int randomCharacters = 11;

// Luhn's algorithm with 32 letters: finds one wrong letter and nearly all swaps of neighbours.
int luhn(QStringView text, bool withCheck)
{
    int sum = 0;
    bool isDoubled = !withCheck;
    for (qsizetype i = text.size(); i-- > 0; isDoubled = !isDoubled) {
        const int value = int(QLatin1StringView(letters).indexOf(text[i]));
        const int counted = isDoubled ? value * 2 : value;
        sum += counted / base + counted % base;
    }
    return sum % base;
}

} // namespace

QString newIdentReference(Rng &rng)
{
    QString body;
    for (int i = 0; i < randomCharacters; ++i)
        body += QLatin1Char(letters[rng.below(base)]);
    return u"WB"_s + body + QLatin1Char(letters[(base - luhn(body, false)) % base]);
}

bool isIdentReference(QStringView reference)
{
    if (reference.size() != ident::longestReference || !reference.startsWith(u"WB"))
        return false;
    const QStringView body = reference.sliced(2);
    for (const QChar c : body) {
        if (!QLatin1StringView(letters).contains(c))
            return false;
    }
    return luhn(body, true) == 0;
}

Result<Identification> beginIdentification(const QString &reference, const QString &method,
                                           Instant now)
{
    if (!ident::isMethod(method))
        return makeError("bad_command", u"There is no such way to identify a person."_s);
    Identification is;
    is.reference = reference;
    is.method = method;
    is.state = State::Started;
    is.startedAt = now;
    return is;
}

State stateOf(const IdentResult &result, Instant now)
{
    if (result.status == "success"_L1)
        return State::Succeeded;
    if (result.status == "declined"_L1)
        return State::Declined;
    if (result.isClosed)
        return State::Aborted;
    if (result.validUntil && *result.validUntil <= now)
        return State::Expired;
    return State::Started;
}

Result<IdentStep> takeResult(Identification &is, const IdentResult &result, Instant now)
{
    if (result.reference != is.reference)
        return makeError("other_reference", u"This result belongs to another identification."_s);
    if (is.resultAt && result.modifiedAt < *is.resultAt)
        return IdentStep::Older;
    const State state = stateOf(result, now);
    const bool isSame = is.resultAt == result.modifiedAt && is.state == state
        && is.method == result.method && is.document == result.document
        && is.documentUntil == result.documentUntil;
    // Only "declined" takes a success back; a later try that is still open does not.
    const bool wouldUndo = is.state == State::Succeeded && state != State::Succeeded
        && state != State::Declined;
    if (isSame || wouldUndo)
        return isSame ? IdentStep::Same : IdentStep::Older;
    is.state = state;
    is.method = result.method;
    is.resultAt = result.modifiedAt;
    is.document = result.document;
    is.documentUntil = result.documentUntil;
    return IdentStep::Changed;
}

std::optional<Instant> identEnds(const Identification &is)
{
    return is.state == State::Started ? std::optional(is.startedAt + terms::identification)
                                      : std::nullopt;
}

bool expire(Identification &is, Instant now)
{
    const auto end = identEnds(is);
    if (!end || now < *end)
        return false;
    is.state = State::Expired;
    return true;
}

std::optional<QDate> identityUntil(const Identification &is, const QTimeZone &zone)
{
    if (is.state != State::Succeeded || !is.resultAt)
        return {};
    const QDate found = QDateTime::fromMSecsSinceEpoch(is.resultAt->ms, zone).date();
    const QDate term = found.addMonths(terms::identityMonths);
    const QDate document = QDate::fromString(is.documentUntil, Qt::ISODate);
    return document.isValid() ? std::min(term, document) : term;
}

bool isDocumentOver(const Identification &is, QDate today)
{
    const QDate until = QDate::fromString(is.documentUntil, Qt::ISODate);
    return until.isValid() && until < today;
}

} // namespace werkbank
