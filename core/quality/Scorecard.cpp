// SPDX-FileCopyrightText: The Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/quality/Scorecard.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>

#include <algorithm>

namespace werkbank {

using namespace Qt::StringLiterals;

namespace {

constexpr int marks = 5;
constexpr int mostWeight = 10;
constexpr int reasonUpTo = 2;

bool isGerman(QStringView language)
{
    return language.startsWith("de"_L1, Qt::CaseInsensitive);
}

Error badCard(const QString &id, const QString &why)
{
    return makeError("bad_scorecard", u"\"%1\": %2"_s.arg(id, why));
}

Error badMark(const QString &criterion, const QString &why)
{
    return makeError("bad_marks", why, {{u"criterion"_s, criterion}});
}

Result<Criterion> readCriterion(const QJsonObject &json)
{
    Criterion out;
    out.id = json["id"_L1].toString();
    out.critical = json["critical"_L1].toBool();
    out.weight = json["weight"_L1].toInt();
    out.de = json["de"_L1].toString();
    out.en = json["en"_L1].toString();
    out.aboutDe = json["about_de"_L1].toString();
    out.aboutEn = json["about_en"_L1].toString();
    if (out.id.isEmpty() || out.de.isEmpty() || out.en.isEmpty() || out.aboutDe.isEmpty()
        || out.aboutEn.isEmpty())
        return badCard(out.id, u"a name or an explanation is missing."_s);
    const QJsonArray anchors = json["anchors"_L1].toArray();
    if (out.critical)
        return anchors.isEmpty() && out.weight == 0
            ? Result<Criterion>(out)
            : badCard(out.id, u"a critical one has no weight and no anchors."_s);
    if (out.weight < 1 || out.weight > mostWeight || anchors.size() != marks)
        return badCard(out.id, u"it needs a weight from 1 to 10 and five anchors."_s);
    for (int mark = 0; mark < marks; ++mark) {
        out.anchorsDe[size_t(mark)] = anchors[mark]["de"_L1].toString();
        out.anchorsEn[size_t(mark)] = anchors[mark]["en"_L1].toString();
        if (out.anchorsDe[size_t(mark)].isEmpty() || out.anchorsEn[size_t(mark)].isEmpty())
            return badCard(out.id, u"an anchor is empty."_s);
    }
    return out;
}

Result<void> checkAnswer(const Criterion &criterion, const ScoreAnswer &answer)
{
    const bool fits = criterion.critical
        ? answer.mark == 0 && answer.breach.has_value()
        : answer.mark >= 0 && answer.mark <= marks && !answer.breach;
    if (!fits)
        return badMark(criterion.id,
                       criterion.critical
                           ? u"\"%1\" is answered by yes or no."_s.arg(criterion.en)
                           : u"\"%1\" needs a mark from 1 to 5."_s.arg(criterion.en));
    const bool isLow = answer.mark > 0 && answer.mark <= reasonUpTo;
    if ((isLow || answer.breach.value_or(false)) && answer.reason.trimmed().isEmpty())
        return badMark(criterion.id, u"\"%1\" needs a reason."_s.arg(criterion.en));
    return {};
}

} // namespace

QString Criterion::name(QStringView language) const
{
    return isGerman(language) ? de : en;
}

QString Criterion::about(QStringView language) const
{
    return isGerman(language) ? aboutDe : aboutEn;
}

QString Criterion::anchor(int mark, QStringView language) const
{
    if (mark < 1 || mark > marks)
        return {};
    return (isGerman(language) ? anchorsDe : anchorsEn)[size_t(mark - 1)];
}

Result<Scorecard> Scorecard::load(const QJsonObject &json)
{
    Scorecard out;
    out.m_id = json["id"_L1].toString();
    out.m_version = json["version"_L1].toInt();
    out.m_de = json["de"_L1].toString();
    out.m_en = json["en"_L1].toString();
    if (out.m_id.isEmpty() || out.m_version < 1 || out.m_de.isEmpty() || out.m_en.isEmpty())
        return badCard(out.m_id, u"id, version or a name is missing."_s);
    for (const auto &value : json["criteria"_L1].toArray()) {
        const auto criterion = readCriterion(value.toObject());
        if (!criterion)
            return criterion.error();
        if (out.criterion(criterion->id))
            return badCard(criterion->id, u"it is there twice."_s);
        out.m_criteria.append(*criterion);
    }
    if (std::ranges::all_of(out.m_criteria, &Criterion::critical))
        return badCard(out.m_id, u"it has no criterion with a mark."_s);
    return out;
}

QString Scorecard::key() const
{
    return m_id + u'-' + QString::number(m_version);
}

QString Scorecard::name(QStringView language) const
{
    return isGerman(language) ? m_de : m_en;
}

const Criterion *Scorecard::criterion(QStringView id) const
{
    const auto it = std::ranges::find(m_criteria, id, &Criterion::id);
    return it == m_criteria.end() ? nullptr : &*it;
}

Result<Scorecards> Scorecards::builtIn()
{
    QFile file(u":/werkbank/quality/scorecards.json"_s);
    if (!file.open(QIODevice::ReadOnly))
        return badCard({}, u"the scorecards are not part of this program."_s);
    return load(file.readAll());
}

Result<Scorecards> Scorecards::load(const QByteArray &json)
{
    QJsonParseError problem;
    const auto document = QJsonDocument::fromJson(json, &problem);
    if (problem.error != QJsonParseError::NoError)
        return badCard({}, problem.errorString());
    Scorecards out;
    for (const auto &value : document["scorecards"_L1].toArray()) {
        const auto card = Scorecard::load(value.toObject());
        if (!card)
            return card.error();
        if (out.byKey(card->key()))
            return badCard(card->key(), u"it is there twice."_s);
        out.m_cards.append(*card);
    }
    return out;
}

const Scorecard *Scorecards::byKey(QStringView key) const
{
    const auto it = std::ranges::find(m_cards, key, &Scorecard::key);
    return it == m_cards.end() ? nullptr : &*it;
}

const Scorecard *Scorecards::newest(QStringView id) const
{
    const Scorecard *out = nullptr;
    for (const Scorecard &card : m_cards) {
        if (card.id() == id && (!out || card.version() > out->version()))
            out = &card;
    }
    return out;
}

Result<Score> scoreOf(const Scorecard &card, const QList<ScoreAnswer> &answers)
{
    Score out;
    double sum = 0;
    int weights = 0;
    QStringList seen;
    for (const ScoreAnswer &answer : answers) {
        const Criterion *criterion = card.criterion(answer.criterion);
        if (!criterion || seen.contains(answer.criterion))
            return badMark(answer.criterion,
                           criterion ? u"A criterion is answered twice."_s
                                     : u"The scorecard has no such criterion."_s);
        seen.append(answer.criterion);
        if (auto fine = checkAnswer(*criterion, answer); !fine)
            return fine.error();
        if (answer.breach.value_or(false))
            out.breaches.append(criterion->id);
        if (answer.mark == 0)
            continue;
        ++out.marked;
        weights += criterion->weight;
        sum += criterion->weight * answer.mark;
    }
    for (const Criterion &criterion : card.criteria()) {
        if (!seen.contains(criterion.id))
            return badMark(criterion.id, u"\"%1\" is not answered."_s.arg(criterion.en));
    }
    if (weights > 0)
        out.mean = sum / weights;
    return out;
}

} // namespace werkbank
