// SPDX-FileCopyrightText: The Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/Wording.h"

#include <QDateTime>

namespace werkbank {

using namespace Qt::StringLiterals;

namespace {

QDateTime local(Instant at)
{
    return QDateTime::fromMSecsSinceEpoch(at.ms);
}

} // namespace

Wording::Wording(const SkillTree &skills, const Clock &clock, QObject *parent)
    : QObject(parent), m_skills(skills), m_clock(clock), m_locale(QLocale::English)
{}

void Wording::setLanguage(const QString &language)
{
    const bool german = language.startsWith("de"_L1);
    // The territory decides about separators and dates, so take the person's own where the
    // language is the system's; else those of Germany and Great Britain (24 hours, day first).
    const QLocale system = QLocale::system();
    const QLocale wanted = german ? QLocale(QLocale::German)
                                  : QLocale(QLocale::English, QLocale::UnitedKingdom);
    // "C" calls itself English, too, but is nobody's: it tells the time with its seconds.
    const bool isOwn = system.language() == wanted.language() && system.name() != "C"_L1;
    const QLocale locale = isOwn ? system : wanted;
    if (locale == m_locale)
        return;
    m_locale = locale;
    Q_EMIT changed();
}

QString Wording::money(const Money &amount) const
{
    const qint64 whole = amount.minor / 100;
    const int cents = int(std::abs(amount.minor % 100));
    const QString sign = amount.minor < 0 && whole == 0 ? m_locale.negativeSign() : QString();
    const QString symbol = amount.currency == "EUR"_L1 ? u"€"_s : amount.currency;
    return u"%1%2%3%4 %5"_s.arg(sign, m_locale.toString(whole), m_locale.decimalPoint(),
                                QString::number(cents).rightJustified(2, u'0'), symbol);
}

QString Wording::moneyRange(const Money &from, const Money &to) const
{
    const QString whole = money(from);
    return whole.left(whole.lastIndexOf(u' ')) + u'–' + money(to);
}

QString Wording::age(Instant at) const
{
    if (!at.isSet())
        return {};
    const QDate date = local(at).date();
    const qint64 days = date.daysTo(local(now()).date());
    if (days == 0)
        return time(at);
    if (days > 0 && days < 7)
        return m_locale.dayName(date.dayOfWeek(), QLocale::ShortFormat);
    return m_locale.toString(date, QLocale::ShortFormat);
}

QString Wording::dayAndTime(Instant at) const
{
    const QDate date = local(at).date();
    const qint64 days = std::abs(local(now()).date().daysTo(date));
    if (days == 0)
        return time(at);
    const QString day = days < 7 ? m_locale.dayName(date.dayOfWeek(), QLocale::ShortFormat)
                                 : m_locale.toString(date, QLocale::ShortFormat);
    return day + u' ' + time(at);
}

QString Wording::day(Instant at) const
{
    const QDate date = local(at).date();
    switch (date.daysTo(local(now()).date())) {
    case 0:
        //: Heading above the messages of this day
        return tr("Today");
    case 1:
        //: Heading above the messages of the day before
        return tr("Yesterday");
    default:
        return this->date(date);
    }
}

QString Wording::date(const QDate &date) const
{
    return m_locale.toString(date, m_locale.language() == QLocale::German ? u"ddd, d. MMMM"_s
                                                                          : u"ddd, d MMMM"_s);
}

QString Wording::time(Instant at) const
{
    // The C locale, which is that of many a machine, names seconds even in its short form.
    return m_locale.toString(local(at).time(),
                             m_locale.timeFormat(QLocale::ShortFormat).remove(u":ss"_s));
}

QString Wording::timeOf(double ms) const
{
    return ms > 0 ? time({qint64(ms)}) : QString();
}

QString Wording::dayAndTimeOf(double ms) const
{
    return ms > 0 ? dayAndTime({qint64(ms)}) : QString();
}

QString Wording::fileSize(qint64 bytes) const
{
    return m_locale.formattedDataSize(bytes, bytes < 1'000'000 ? 0 : 1, QLocale::DataSizeSIFormat);
}

QString Wording::countdown(int seconds) const
{
    if (seconds >= 3600) {
        //: A time left in whole hours, as short as possible
        return tr("%n h", nullptr, (seconds + 1799) / 3600);
    }
    seconds = std::max(seconds, 0);
    return u"%1:%2"_s.arg(seconds / 60).arg(seconds % 60, 2, 10, QChar(u'0'));
}

QString Wording::taskName(const QString &task) const
{
    return m_skills.name(task, language());
}

QString Wording::taskPath(const QString &task) const
{
    return m_skills.pathName(task, language());
}

QString Wording::taskTitle(const QString &task) const
{
    const SkillNode *node = m_skills.node(task);
    const bool inProduct = node && m_skills.node(node->parent) && !m_skills.node(node->parent)->parent.isEmpty();
    return inProduct ? taskName(node->parent) + u" · "_s + taskName(task) : taskName(task);
}

QString Wording::weekday(int iso) const
{
    return m_locale.dayName(iso, QLocale::LongFormat);
}

QString Wording::minuteOfDay(int minute) const
{
    // No QTime is the end of a day; only where noon divides it nobody says 24:00.
    if (minute == 1440 && !m_locale.timeFormat(QLocale::ShortFormat).contains(u"AP"_s))
        return u"24:00"_s;
    const QTime time = QTime(0, 0).addSecs((minute % 1440) * 60);
    return m_locale.toString(time, QLocale::ShortFormat);
}

} // namespace werkbank
