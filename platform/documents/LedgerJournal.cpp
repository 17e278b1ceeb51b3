// SPDX-FileCopyrightText: The Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "platform/documents/LedgerJournal.h"

#include "core/base/DisplayText.h"
#include "platform/documents/DecimalText.h"

#include <QMap>
#include <QRegularExpression>
#include <QSet>

namespace werkbank {

using namespace Qt::StringLiterals;

namespace {

Error badJournal(const char *code, const QString &why, const JournalTransaction &of)
{
    return makeError(code, why, {{u"transaction"_s, of.id}});
}

bool matches(const QString &pattern, const QString &text)
{
    return QRegularExpression(QRegularExpression::anchoredPattern(pattern)).match(text).hasMatch();
}

Result<void> checked(const JournalTransaction &of)
{
    if (!of.date.isValid() || of.date.year() < 1 || of.date.year() > 9999
        || !matches(u"[A-Za-z0-9-]{1,64}"_s, of.id))
        return badJournal("bad_journal", u"A transaction has no right id or date."_s, of);
    QMap<QString, qint64> sums;
    for (const JournalPosting &posting : of.postings) {
        if (!matches(u"[A-Za-z0-9_.-]+(:[A-Za-z0-9_.-]+)*"_s, posting.account)
            || !matches(u"[A-Z]{3,12}"_s, posting.amount.currency))
            return badJournal("bad_journal", u"A posting has no right account or currency."_s, of);
        qint64 &sum = sums[posting.amount.currency];
        if (__builtin_add_overflow(sum, posting.amount.minor, &sum))
            return badJournal("bad_journal", u"The amounts are too large."_s, of);
    }
    const bool balanced = std::all_of(sums.begin(), sums.end(), [](qint64 sum) { return !sum; });
    if (of.postings.size() < 2 || !balanced)
        return badJournal("unbalanced", u"A transaction's debits and credits differ."_s, of);
    return {};
}

// A description ends at ";" (a comment), and "|" divides it; a line break would begin a new entry.
QString harmless(const QString &text)
{
    QString line = DisplayText::line(text);
    for (QChar &c : line)
        if (c == u';' || c == u'|')
            c = u',';
    return line;
}

} // namespace

Result<QByteArray> hledgerJournal(const QList<JournalTransaction> &transactions)
{
    QSet<QString> accounts;
    QSet<QString> currencies;
    QString entries;
    for (const JournalTransaction &each : transactions) {
        if (auto right = checked(each); !right)
            return right.error();
        entries += u"\n%1 (%2)"_s.arg(each.date.toString(Qt::ISODate), each.id);
        if (const QString words = harmless(each.description); !words.isEmpty())
            entries += u' ' + words;
        entries += u'\n';
        for (const JournalPosting &posting : each.postings) {
            accounts.insert(posting.account);
            currencies.insert(posting.amount.currency);
            entries += u"    %1  %2 %3\n"_s.arg(posting.account,
                                                decimalText(posting.amount.minor, 2),
                                                posting.amount.currency);
        }
    }
    QString head = u"decimal-mark .\n"_s;
    QStringList names(currencies.begin(), currencies.end());
    names.sort();
    for (const QString &currency : std::as_const(names))
        head += u"commodity 1000.00 %1\n"_s.arg(currency);
    names = QStringList(accounts.begin(), accounts.end());
    names.sort();
    for (const QString &account : std::as_const(names))
        head += u"account %1\n"_s.arg(account);
    return (head + entries).toUtf8();
}

} // namespace werkbank
