// SPDX-FileCopyrightText: The Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/Wording.h"

#include <QDateTime>

#include <array>

namespace werkbank {

using namespace Qt::StringLiterals;

namespace {

// In the order in which they are offered.
constexpr std::array<std::pair<QLatin1StringView, QLatin1StringView>, 4> shortForms{
    {{"points"_L1, "dd.MM.yyyy"_L1},
     {"slashes"_L1, "dd/MM/yyyy"_L1},
     {"monthFirst"_L1, "MM/dd/yyyy"_L1},
     {"iso"_L1, "yyyy-MM-dd"_L1}}};

QString shortForm(const QString &key)
{
    for (const auto &[name, form] : shortForms) {
        if (name == key)
            return form;
    }
    return {};
}

QDateTime localTime(Instant at)
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
    const QDate date = localTime(at).date();
    const qint64 days = date.daysTo(localTime(now()).date());
    if (days == 0)
        return time(at);
    if (days > 0 && days < 7)
        return m_locale.dayName(date.dayOfWeek(), QLocale::ShortFormat);
    return shortDate(date);
}

QString Wording::dayAndTime(Instant at) const
{
    const QDate date = localTime(at).date();
    const qint64 days = std::abs(localTime(now()).date().daysTo(date));
    if (days == 0)
        return time(at);
    const QString day = days < 7 ? m_locale.dayName(date.dayOfWeek(), QLocale::ShortFormat)
                                 : shortDate(date);
    return day + u' ' + time(at);
}

QString Wording::day(Instant at) const
{
    const QDate date = localTime(at).date();
    switch (date.daysTo(localTime(now()).date())) {
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

QString Wording::time(Instant at) const
{
    // The C locale, which is that of many a machine, names seconds even in its short form.
    return m_locale.toString(localTime(at).time(),
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

void Wording::setDates(const QString &form, const QString &firstDay)
{
    const int day = firstDay.toInt();
    const QString known = shortForm(form).isEmpty() ? QString() : form;
    const int first = day >= 1 && day <= 7 ? day : 0;
    if (m_form == known && m_firstDay == first)
        return;
    m_form = known;
    m_firstDay = first;
    Q_EMIT changed();
}

QString Wording::shortDate(const QDate &date) const
{
    return m_form.isEmpty() ? m_locale.toString(date, QLocale::ShortFormat)
                            : m_locale.toString(date, shortForm(m_form));
}

// A date with words: its order is that of the short one, its point that of the language.
QString Wording::written(const QDate &date, const QString &weekday, const QString &month,
                         bool year) const
{
    const QString before = weekday.isEmpty() ? QString() : weekday + u", "_s;
    if (m_form == "iso"_L1)
        return m_locale.toString(date, before + shortForm(m_form));
    if (m_form == "monthFirst"_L1)
        return m_locale.toString(date, before + month + u" d"_s + (year ? u", yyyy"_s : u""_s));
    const QString day = m_locale.language() == QLocale::German ? u"d. "_s : u"d "_s;
    return m_locale.toString(date, before + day + month + (year ? u" yyyy"_s : u""_s));
}

QString Wording::date(const QDate &date) const
{
    return written(date, u"ddd"_s, u"MMMM"_s, false);
}

QString Wording::longDate(const QDate &date) const
{
    return written(date, {}, u"MMMM"_s, true);
}

QString Wording::dayOfMonth(const QDate &date) const
{
    return written(date, {}, u"MMM"_s, false);
}

QString Wording::dateOf(const QString &iso) const
{
    return date(QDate::fromString(iso, Qt::ISODate));
}

QString Wording::fullDateOf(const QString &iso) const
{
    return written(QDate::fromString(iso, Qt::ISODate), u"dddd"_s, u"MMMM"_s, true);
}

QVariantList Wording::dateForms() const
{
    const QDate today = QDateTime::fromMSecsSinceEpoch(now().ms).date();
    QVariantList out{QVariantMap{{u"key"_s, u"system"_s},
                                 {u"text"_s, m_locale.toString(today, QLocale::ShortFormat)}}};
    for (const auto &[name, form] : shortForms)
        out.append(QVariantMap{{u"key"_s, QString(name)},
                               {u"text"_s, m_locale.toString(today, QString(form))}});
    return out;
}

QList<int> Wording::weekdays() const
{
    const int first = m_firstDay > 0 ? m_firstDay : m_locale.firstDayOfWeek();
    QList<int> days;
    for (int i = 0; i < 7; ++i)
        days.append((first - 1 + i) % 7 + 1);
    return days;
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
