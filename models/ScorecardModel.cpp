// SPDX-FileCopyrightText: The Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/ScorecardModel.h"

#include "core/wire/Json.h"

#include <QJsonArray>
#include <QJsonDocument>

#include <algorithm>

namespace werkbank {

using namespace Qt::StringLiterals;

ScorecardModel::ScorecardModel(QObject *parent) : QAbstractListModel(parent)
{
    auto cards = Scorecards::builtIn();
    Q_ASSERT_X(cards, "ScorecardModel", "the built-in scorecards are broken");
    m_cards = *cards;
    connect(this, &ScorecardModel::scorecardChanged, this, &ScorecardModel::changed);
}

void ScorecardModel::setWording(Wording *wording)
{
    if (m_wording == wording)
        return;
    if (m_wording)
        disconnect(m_wording, nullptr, this, nullptr);
    m_wording = wording;
    const auto again = [this] {
        if (count() > 0)
            Q_EMIT dataChanged(index(0), index(count() - 1));
        Q_EMIT changed();
    };
    if (wording)
        connect(wording, &Wording::changed, this, again);
    Q_EMIT wordingChanged();
    again();
}

void ScorecardModel::setScorecard(const QString &scorecard)
{
    if (m_wanted == scorecard)
        return;
    beginResetModel();
    m_wanted = scorecard;
    const Scorecard *exact = m_cards.byKey(scorecard);
    m_card = exact ? exact : m_cards.newest(scorecard);
    m_marks.clear();
    m_marks.resize(count());
    endResetModel();
    Q_EMIT scorecardChanged();
}

QString ScorecardModel::name() const
{
    return m_card && m_wording ? m_card->name(m_wording->language()) : QString();
}

int ScorecardModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : count();
}

QHash<int, QByteArray> ScorecardModel::roleNames() const
{
    return {{CriterionRole, "criterion"}, {TitleRole, "title"},   {AboutRole, "about"},
            {AnchorsRole, "meanings"},     {CriticalRole, "critical"}, {MarkRole, "mark"},
            {BreachRole, "breach"},       {ReasonRole, "reason"},
            {NeedsReasonRole, "needsReason"}, {EvidenceRole, "evidence"}};
}

QVariant ScorecardModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid) || !m_wording)
        return {};
    const Criterion &criterion = m_card->criteria()[index.row()];
    const auto &said = m_marks[index.row()];
    const QString language = m_wording->language();
    switch (role) {
    case CriterionRole: return criterion.id;
    case Qt::DisplayRole:
    case TitleRole: return criterion.name(language);
    case AboutRole: return criterion.about(language);
    case CriticalRole: return criterion.critical;
    case MarkRole: return said && !criterion.critical ? said->mark : -1;
    case BreachRole: return said && said->breach ? int(*said->breach) : -1;
    case ReasonRole: return said ? said->reason : QString();
    case NeedsReasonRole: return lacksReason(index.row());
    case EvidenceRole: return said ? int(said->evidence.size()) : 0;
    case AnchorsRole: {
        QStringList anchors;
        for (int mark = 1; mark <= 5 && !criterion.critical; ++mark)
            anchors.append(criterion.anchor(mark, language));
        return anchors;
    }
    default: return {};
    }
}

bool ScorecardModel::isSaid(int row) const
{
    const auto &said = m_marks[row];
    return said && (!m_card->criteria()[row].critical || said->breach);
}

bool ScorecardModel::lacksReason(int row) const
{
    if (!isSaid(row) || !m_marks[row]->reason.trimmed().isEmpty())
        return false;
    const ScoreMark &said = *m_marks[row];
    return said.breach.value_or(false) || (said.mark >= 1 && said.mark <= 2);
}

bool ScorecardModel::touched() const
{
    return std::ranges::any_of(m_marks, [](const auto &mark) { return mark.has_value(); });
}

QString ScorecardModel::missing() const
{
    if (!m_card) {
        //: A scorecard that only a newer version of the app knows
        return tr("This version of the app does not know the scorecard.");
    }
    int open = 0;
    for (int row = 0; row < count(); ++row)
        open += isSaid(row) ? 0 : 1;
    if (open > 0) {
        //: Why a scorecard cannot be sent yet; %n criteria
        return tr("%n criteria without an answer", nullptr, open);
    }
    for (int row = 0; row < count(); ++row) {
        if (lacksReason(row)) {
            //: Why a scorecard cannot be sent yet; %1 is a criterion
            return tr("Say why: %1").arg(index(row).data(TitleRole).toString());
        }
    }
    return {};
}

QString ScorecardModel::meanText() const
{
    if (!m_card || !m_wording || !complete())
        return {};
    QList<ScoreAnswer> answers;
    for (const ScoreMark &mark : marks())
        answers.append({mark.criterion, mark.mark, mark.breach, mark.reason});
    const auto score = scoreOf(*m_card, answers);
    return score && score->mean ? m_wording->locale().toString(*score->mean, 'f', 1) : QString();
}

QList<ScoreMark> ScorecardModel::marks() const
{
    QList<ScoreMark> out;
    for (int row = 0; row < count(); ++row) {
        if (isSaid(row))
            out.append(*m_marks[row]);
    }
    return out;
}

void ScorecardModel::setMarks(const QList<ScoreMark> &marks)
{
    for (int row = 0; row < count(); ++row) {
        const auto found = std::ranges::find(marks, m_card->criteria()[row].id,
                                             &ScoreMark::criterion);
        m_marks[row] = found == marks.end() ? std::nullopt : std::optional(*found);
    }
    if (count() > 0)
        Q_EMIT dataChanged(index(0), index(count() - 1));
    Q_EMIT changed();
}

void ScorecardModel::tell(int row)
{
    Q_EMIT dataChanged(index(row), index(row));
    Q_EMIT changed();
    Q_EMIT edited();
}

void ScorecardModel::give(int row, int value)
{
    if (row < 0 || row >= count() || value < 0 || value > 5)
        return;
    const Criterion &criterion = m_card->criteria()[row];
    ScoreMark said = m_marks[row].value_or(ScoreMark{});
    said.criterion = criterion.id;
    if (criterion.critical)
        said.breach = value == 1;
    else
        said.mark = value;
    m_marks[row] = said;
    tell(row);
}

void ScorecardModel::setReason(int row, const QString &reason)
{
    if (row < 0 || row >= count() || !m_marks[row] || m_marks[row]->reason == reason)
        return;
    m_marks[row]->reason = reason;
    tell(row);
}

void ScorecardModel::addEvidence(int row, const QString &line)
{
    const Id id = Id::fromString(line);
    if (row < 0 || row >= count() || id.isNull())
        return;
    if (!m_marks[row]) {
        if (!m_card->criteria()[row].critical)
            return;  // a mark first
        m_marks[row] = ScoreMark{m_card->criteria()[row].id, 0, {}, {}, {}};
    }
    if (m_marks[row]->evidence.contains(id))
        return;
    m_marks[row]->evidence.append(id);
    tell(row);
}

void ScorecardModel::removeEvidence(int row, const QString &line)
{
    if (row < 0 || row >= count() || !m_marks[row])
        return;
    if (m_marks[row]->evidence.removeAll(Id::fromString(line)) > 0)
        tell(row);
}

QStringList ScorecardModel::evidenceOf(int row) const
{
    QStringList out;
    if (row >= 0 && row < count() && m_marks[row]) {
        for (const Id &id : m_marks[row]->evidence)
            out.append(id.toString());
    }
    return out;
}

void ScorecardModel::clear()
{
    setMarks({});
}

QString ScorecardModel::draft() const
{
    QJsonArray array;
    for (const auto &mark : m_marks) {
        if (mark)
            array.append(toJson(*mark));
    }
    return QString::fromUtf8(QJsonDocument(array).toJson(QJsonDocument::Compact));
}

void ScorecardModel::restore(const QString &draft)
{
    QList<ScoreMark> marks;
    for (const auto &value : QJsonDocument::fromJson(draft.toUtf8()).array()) {
        if (auto mark = fromJson<ScoreMark>(value.toObject(), Strictness::Lenient))
            marks.append(*mark);
    }
    setMarks(marks);
}

} // namespace werkbank
