// SPDX-FileCopyrightText: The Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/FirstSteps.h"

#include <algorithm>

namespace werkbank {

using namespace Qt::StringLiterals;

namespace {

constexpr auto keptUnder = "first/"_L1;

const QStringList &keys()
{
    static const QStringList all{u"look"_s, u"skills"_s, u"hours"_s, u"practice"_s};
    return all;
}

} // namespace

void FirstSteps::setClient(Client *client)
{
    if (m_client == client)
        return;
    m_client = client;
    Q_EMIT clientChanged();
    watch();
}

void FirstSteps::setSettings(Settings *settings)
{
    if (m_settings == settings)
        return;
    if (m_settings)
        disconnect(m_settings, nullptr, this, nullptr);
    m_settings = settings;
    if (settings) {
        connect(settings, &Settings::keptAnew, this, [this](const QString &key) {
            if (key.startsWith(keptUnder))
                Q_EMIT changed();
        });
    }
    Q_EMIT settingsChanged();
    Q_EMIT changed();
    watch();
}

void FirstSteps::watch()
{
    m_skills = {};
    m_hours = {};
    if (!m_client || !m_settings)
        return;
    if (stateOf(u"skills"_s) == "open"_L1) {
        m_skills = m_client->watch(SkillsQuery{}, this,
                                   [this](const Delta<SkillRow> &delta) { applySkills(delta); });
    }
    if (stateOf(u"hours"_s) == "open"_L1) {
        m_hours = m_client->watch(HoursQuery{}, this,
                                  [this](const Delta<HoursRow> &delta) { applyHours(delta); });
    }
}

void FirstSteps::applySkills(const Delta<SkillRow> &delta)
{
    if (std::ranges::any_of(delta.upserts, [](const SkillRow &row) { return row.claimed > 0; })
        && stateOf(u"skills"_s) == "open"_L1)
        finish(u"skills"_s);
}

void FirstSteps::applyHours(const Delta<HoursRow> &delta)
{
    const auto isOpen = [](const HoursRow &row) {
        return row.hours && std::ranges::any_of(row.hours->week, [](const DayHours &day) {
                   return !day.spans.isEmpty();
               });
    };
    if (std::ranges::any_of(delta.upserts, isOpen) && stateOf(u"hours"_s) == "open"_L1)
        finish(u"hours"_s);
}

QString FirstSteps::stateOf(const QString &step) const
{
    const QString state = m_settings
        ? m_settings->remembered(keptUnder + step, u"open"_s).toString() : u"open"_s;
    return state == "done"_L1 || state == "skipped"_L1 ? state : u"open"_s;
}

void FirstSteps::setState(const QString &step, const QString &state)
{
    if (!m_settings || !keys().contains(step))
        return;
    m_settings->remember(keptUnder + step, state);
}

QVariantList FirstSteps::steps() const
{
    QVariantList out;
    for (const QString &key : keys())
        out.append(QVariantMap{{u"key"_s, key}, {u"state"_s, stateOf(key)}});
    return out;
}

int FirstSteps::openCount() const
{
    return int(std::ranges::count_if(keys(), [this](const QString &key) {
        return stateOf(key) == "open"_L1;
    }));
}

void FirstSteps::finish(const QString &step)
{
    setState(step, u"done"_s);
}

void FirstSteps::skip(const QString &step)
{
    setState(step, u"skipped"_s);
}

void FirstSteps::skipAll()
{
    for (const QString &key : keys()) {
        if (stateOf(key) == "open"_L1)
            skip(key);
    }
}

void FirstSteps::takeUp(const QString &step)
{
    setState(step, u"open"_s);
    watch();
}

void FirstSteps::takeUpAll()
{
    for (const QString &key : keys()) {
        if (stateOf(key) == "skipped"_L1)
            setState(key, u"open"_s);
    }
    watch();
}

} // namespace werkbank
