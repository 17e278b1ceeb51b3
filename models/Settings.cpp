// SPDX-FileCopyrightText: The Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/Settings.h"

#include <QLocale>
#include <QSettings>
#include <QVariant>

#include <algorithm>

namespace werkbank {

using namespace Qt::StringLiterals;

Settings::Settings(const QString &file, QObject *parent) : QObject(parent), m_file(file) {}

QVariant Settings::remembered(const QString &key, const QVariant &otherwise) const
{
    return QSettings(m_file, QSettings::IniFormat).value(key, otherwise);
}

void Settings::remember(const QString &key, const QVariant &value)
{
    store(key, value);
}

bool Settings::store(const QString &key, const QVariant &value)
{
    QSettings settings(m_file, QSettings::IniFormat);
    if (settings.value(key) == value)
        return false;
    settings.setValue(key, value);
    Q_EMIT keptAnew(key);
    return true;
}

QString Settings::language() const
{
    return remembered(u"language"_s, u"system"_s).toString();
}

void Settings::setLanguage(const QString &language)
{
    if (store(u"language"_s, language))
        Q_EMIT languageChanged();
}

QString Settings::spokenLanguage() const
{
    QString chosen = language();
    if (chosen != "system"_L1)
        return chosen;
    return QLocale::system().language() == QLocale::German ? u"de"_s : u"en"_s;
}

QString Settings::dateForm() const
{
    return remembered(u"dateForm"_s, u"system"_s).toString();
}

void Settings::setDateForm(const QString &form)
{
    if (store(u"dateForm"_s, form))
        Q_EMIT datesChanged();
}

QString Settings::firstDay() const
{
    return remembered(u"firstDay"_s, u"system"_s).toString();
}

void Settings::setFirstDay(const QString &day)
{
    if (store(u"firstDay"_s, day))
        Q_EMIT datesChanged();
}

QString Settings::scheme() const
{
    return remembered(u"scheme"_s, u"system"_s).toString();
}

void Settings::setScheme(const QString &scheme)
{
    if (store(u"scheme"_s, scheme))
        Q_EMIT schemeChanged();
}

double Settings::textScale() const
{
    return std::clamp(remembered(u"textScale"_s, 1.0).toDouble(), 0.9, 1.5);
}

void Settings::setTextScale(double scale)
{
    if (store(u"textScale"_s, std::clamp(scale, 0.9, 1.5)))
        Q_EMIT textScaleChanged();
}

bool Settings::comfortable() const
{
    return remembered(u"comfortable"_s, false).toBool();
}

void Settings::setComfortable(bool on)
{
    if (store(u"comfortable"_s, on))
        Q_EMIT comfortableChanged();
}

bool Settings::reducedMotion() const
{
    return remembered(u"reducedMotion"_s, false).toBool();
}

void Settings::setReducedMotion(bool on)
{
    if (store(u"reducedMotion"_s, on))
        Q_EMIT reducedMotionChanged();
}

bool Settings::enterSends() const
{
    return remembered(u"enterSends"_s, true).toBool();
}

void Settings::setEnterSends(bool on)
{
    if (store(u"enterSends"_s, on))
        Q_EMIT enterSendsChanged();
}

} // namespace werkbank
