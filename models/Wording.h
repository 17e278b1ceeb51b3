// SPDX-FileCopyrightText: The Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Clock.h"
#include "core/base/Money.h"
#include "core/rules/SkillTree.h"

#include <QLocale>
#include <QObject>
#include <QVariant>
#include <QtQmlIntegration/qqmlintegration.h>

// How values are said to a person: money, times, ages, sizes, names of tasks, in the language of
// the surface. Handed by main to every model and screen; `changed` means: read everything again.
// GUI thread. Wall time is used for display only.
namespace werkbank {

class Wording : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Handed on by main")
    Q_PROPERTY(QString language READ language WRITE setLanguage NOTIFY changed FINAL)
public:
    Wording(const SkillTree &skills, const Clock &clock, QObject *parent = nullptr);

    QString language() const { return m_locale.bcp47Name(); }
    // "de", "en"; anything else reads English.
    void setLanguage(const QString &language);
    // `form`: "points" 24.11.2026, "slashes" 24/11/2026, "monthFirst" 11/24/2026, "iso" 2026-11-24;
    // `firstDay`: "1" Monday to "7" Sunday. Anything else: as the region has it.
    void setDates(const QString &form, const QString &firstDay);
    const QLocale &locale() const { return m_locale; }
    const SkillTree &skills() const { return m_skills; }
    Instant now() const { return m_clock.wall(); }

    QString money(const Money &amount) const;                 // "24.70 €" / "24,70 €"
    QString moneyRange(const Money &from, const Money &to) const;  // "8.23–24.70 €"
    // Today: "12:11"; this week: "Mon"; else the short date.
    QString age(Instant at) const;
    QString dayAndTime(Instant at) const;                      // "Thu 11:02", or with the date
    QString day(Instant at) const;                             // "Today", "Yesterday", "Mon, 16 November"
    QString date(const QDate &date) const;                     // "Mon, 16 November"
    QString shortDate(const QDate &date) const;                // "16/11/2026"
    QString longDate(const QDate &date) const;                 // "16 November 2026"
    QString dayOfMonth(const QDate &date) const;               // "16 Nov"
    QList<int> weekdays() const;                               // ISO numbers, the first day first
    QString time(Instant at) const;                            // "12:11"

    Q_INVOKABLE double nowMs() const { return double(now().ms); }
    Q_INVOKABLE QString timeOf(double ms) const;               // "12:10"; "" for 0
    Q_INVOKABLE QString dayAndTimeOf(double ms) const;
    Q_INVOKABLE QString fileSize(qint64 bytes) const;          // "12 kB"
    Q_INVOKABLE QString countdown(int seconds) const;          // "0:24", "24:10", "1 h"
    Q_INVOKABLE QString taskName(const QString &task) const;   // "VoIP"
    QString taskTitle(const QString &task) const;              // "FRITZ!Box · Parental control"
    Q_INVOKABLE QString taskPath(const QString &task) const;   // "Router › VoIP"
    Q_INVOKABLE QString weekday(int iso) const;                // 1 = Monday, in full
    Q_INVOKABLE QString dateOf(const QString &iso) const;      // "Mon, 16 November"
    Q_INVOKABLE QString fullDateOf(const QString &iso) const;  // "Monday, 16 November 2026"
    // Today as each form writes it, for choosing one: {key, text}; the first is the region's.
    Q_INVOKABLE QVariantList dateForms() const;
    Q_INVOKABLE int firstDayOfRegion() const { return m_locale.firstDayOfWeek(); }
    Q_INVOKABLE QString minuteOfDay(int minute) const;         // 540 → "09:00"; 1560 → "02:00"

Q_SIGNALS:
    void changed();

private:
    const SkillTree &m_skills;
    const Clock &m_clock;
    QString written(const QDate &date, const QString &weekday, const QString &month,
                    bool year) const;

    QLocale m_locale;
    QString m_form;      // empty: as the region has it
    int m_firstDay = 0;  // ISO; 0: as the region has it
};

} // namespace werkbank
