// SPDX-FileCopyrightText: The Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/NoticeSettings.h"

#include <algorithm>

namespace werkbank {

using namespace Qt::StringLiterals;

void NoticeSettings::setSettings(Settings *settings)
{
    if (m_settings)
        m_settings->disconnect(this);
    m_settings = settings;
    if (settings) {
        // Several watch one file: the program and its cards.
        connect(settings, &Settings::keptAnew, this, [this](const QString &key) {
            if (key.startsWith("notify/"_L1))
                Q_EMIT changed();
        });
    }
    Q_EMIT changed();
}

bool NoticeSettings::is(QStringView key, bool otherwise) const
{
    return m_settings ? m_settings->remembered(u"notify/%1"_s.arg(key), otherwise).toBool() : otherwise;
}

int NoticeSettings::minute(QStringView key, int otherwise) const
{
    bool isNumber = false;
    const int value = m_settings
        ? m_settings->remembered(u"notify/%1"_s.arg(key), otherwise).toInt(&isNumber) : otherwise;
    return isNumber ? std::clamp(value, 0, 24 * 60 - 1) : otherwise;
}

void NoticeSettings::set(QStringView key, const QVariant &value)
{
    if (m_settings)
        m_settings->remember(u"notify/%1"_s.arg(key), value);
}

bool NoticeSettings::isQuietAt(int minuteOfDay) const
{
    if (!quiet())
        return false;
    const int from = quietFrom(), until = quietUntil();
    return from <= until ? minuteOfDay >= from && minuteOfDay < until
                         : minuteOfDay >= from || minuteOfDay < until;
}

} // namespace werkbank
