// SPDX-FileCopyrightText: The Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/SnoozeChoices.h"

#include "models/Wording.h"

#include <QCoreApplication>
#include <QDateTime>

namespace werkbank {

namespace {

constexpr int evening = 18;  // o'clock
constexpr int morning = 8;
constexpr Milliseconds worthWhile = std::chrono::minutes(30);

} // namespace

QList<SnoozeChoice> snoozeChoices(const Wording &wording)
{
    const auto say = [](const char *text) {
        return QCoreApplication::translate("werkbank::SnoozeChoices", text);
    };
    const Instant now = wording.now();
    const QDate today = QDateTime::fromMSecsSinceEpoch(now.ms).date();
    QList<SnoozeChoice> out;
    const auto offer = [&](const QString &text, const QDate &day, int hour) {
        const Instant until{QDateTime(day, QTime(hour, 0)).toMSecsSinceEpoch()};
        if (until - now >= worthWhile && (out.isEmpty() || out.last().until != until))
            out.append({text.arg(day == today ? wording.time(until)
                                 : wording.weekday(day.dayOfWeek()) + u' ' + wording.time(until)),
                        until});
    };
    //: A case is put off; %1 is a time
    offer(say(QT_TRANSLATE_NOOP("werkbank::SnoozeChoices", "This evening, %1")),
          today, evening);
    //: A case is put off; %1 is a day and time
    offer(say(QT_TRANSLATE_NOOP("werkbank::SnoozeChoices", "Tomorrow, %1")),
          today.addDays(1), morning);
    //: A case is put off; %1 is a day and time
    offer(say(QT_TRANSLATE_NOOP("werkbank::SnoozeChoices", "Next week, %1")),
          today.addDays(8 - today.dayOfWeek()), morning);
    return out;
}

} // namespace werkbank
