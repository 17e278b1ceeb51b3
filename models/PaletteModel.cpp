// SPDX-FileCopyrightText: The Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/PaletteModel.h"

#include <KFuzzyMatcher>

#include <algorithm>
#include <climits>
#include <functional>
#include <optional>
#include <tuple>

namespace werkbank {

using namespace Qt::StringLiterals;

namespace {

constexpr int mostCases = 20;
constexpr int mostRecent = 5;

// Each word must fit somewhere; the sum says how well.
std::optional<int> fit(const QStringList &words, std::initializer_list<QString> texts)
{
    int sum = 0;
    for (const QString &word : words) {
        std::optional<int> best;
        for (const QString &text : texts) {
            const KFuzzyMatcher::Result result = KFuzzyMatcher::match(word, text);
            if (!result.matched)
                continue;
            // Letters that stand together weigh more than scattered ones.
            const int whole = text.contains(word, Qt::CaseInsensitive) ? 100 : 0;
            best = std::max(best.value_or(INT_MIN), result.score + whole);
        }
        if (!best)
            return {};
        sum += *best;
    }
    return sum;
}

QString viewWord()
{
    //: In the palette, beside the name of a saved view of the case list
    return PaletteModel::tr("Saved view");
}

} // namespace

PaletteModel::PaletteModel(QObject *parent) : QAbstractListModel(parent) {}

void PaletteModel::setQuery(const QString &query)
{
    if (m_query == query)
        return;
    m_query = query;
    refresh();
    Q_EMIT queryChanged();
}

QStringList PaletteModel::recent() const
{
    return m_actions && m_actions->settings()
        ? m_actions->settings()->remembered(u"palette/recent"_s).toStringList()
        : QStringList();
}

void PaletteModel::refresh()
{
    const QStringList words = m_query.split(u' ', Qt::SkipEmptyParts);
    QList<Row> rows;
    addActions(rows, words);
    addViews(rows, words);
    if (!words.isEmpty())
        addCases(rows, words);
    std::ranges::stable_sort(rows, {}, [](const Row &row) {
        return std::tuple(row.off, -row.score, row.order);
    });
    beginResetModel();
    m_rows = std::move(rows);
    endResetModel();
    Q_EMIT countChanged();
}

void PaletteModel::addActions(QList<Row> &rows, const QStringList &words) const
{
    if (!m_actions)
        return;
    const QStringList used = recent();
    for (int i = 0; i < m_actions->rowCount(); ++i) {
        const QModelIndex index = m_actions->index(i);
        const bool there = index.data(ActionRegistry::OfferedRole).toBool()
            || !index.data(ActionRegistry::DynamicRole).toBool();
        const QString id = index.data(ActionRegistry::KeyRole).toString();
        if (!index.data(ActionRegistry::ListedRole).toBool() || !there || id == "palette.open"_L1)
            continue;
        const std::optional<int> score
            = fit(words, {index.data(ActionRegistry::TextRole).toString()});
        if (!score)
            continue;
        const auto place = used.indexOf(id);
        const int lately = place < 0 ? 0 : int(mostRecent - place);
        // Without words the open case comes first of what was not used lately.
        const bool ofCase = m_actions->scopeOf(i) == ActionRow::Scope::Case;
        const int weight = words.isEmpty() ? lately * 10 + (ofCase ? 5 : 0) : *score + lately;
        rows.append({id, i, false, false, !index.data(ActionRegistry::WhyOffRole).toString().isEmpty(),
                     weight, i});
    }
}

void PaletteModel::addCases(QList<Row> &rows, const QStringList &words) const
{
    if (!m_cases)
        return;
    QList<Row> fitting;
    for (int i = 0; i < m_cases->rowCount(); ++i) {
        const QModelIndex index = m_cases->index(i);
        const std::optional<int> score
            = fit(words, {index.data(CasesModel::TitleRole).toString(),
                          index.data(CasesModel::CustomerRole).toString(),
                          index.data(CasesModel::NumberRole).toString()});
        // Scattered letters of a long title are not what somebody meant.
        if (score && *score >= 100 * words.size())
            fitting.append({m_cases->keyAt(i), i, true, false, false, *score, 1000 + i});
    }
    std::ranges::stable_sort(fitting, std::greater{}, &Row::score);
    rows += fitting.first(std::min<qsizetype>(fitting.size(), mostCases));
}

void PaletteModel::addViews(QList<Row> &rows, const QStringList &words) const
{
    for (int i = 0; m_views && i < m_views->rowCount(); ++i) {
        const QString name = m_views->index(i).data(SavedViewsModel::NameRole).toString();
        // Also found by what they are.
        if (const auto score = fit(words, {name, viewWord()}))
            rows.append({m_views->keyAt(i), i, false, true, false, words.isEmpty() ? 0 : *score,
                         500 + i});
    }
}

int PaletteModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : count();
}

QVariant PaletteModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Row &row = m_rows[index.row()];
    switch (role) {
    case KeyRole: return row.key;
    case IsCaseRole: return row.isCase;
    }
    return row.isCase ? caseData(row, role)
        : row.isView  ? viewData(row, role) : actionData(row, role);
}

QVariant PaletteModel::actionData(const Row &row, int role) const
{
    if (!m_actions)
        return {};
    const QModelIndex index = m_actions->index(row.source);
    switch (role) {
    case TextRole: return index.data(ActionRegistry::TextRole);
    case ChordRole: return index.data(ActionRegistry::ChordRole);
    case IconRole: return index.data(ActionRegistry::IconRole);
    case WhyOffRole: return index.data(ActionRegistry::WhyOffRole);
    }
    return QString();
}

QVariant PaletteModel::viewData(const Row &row, int role) const
{
    switch (role) {
    case TextRole: return m_views ? m_views->view(row.key).value(u"name"_s) : QVariant();
    case DetailRole: return viewWord();
    case IconRole: return u"star"_s;
    }
    return QString();
}

QVariant PaletteModel::caseData(const Row &row, int role) const
{
    const int at = m_cases ? m_cases->indexOfKey(row.key) : -1;
    if (at < 0)
        return QString();
    const QModelIndex index = m_cases->index(at);
    const QString customer = index.data(CasesModel::CustomerRole).toString();
    const QString number = index.data(CasesModel::NumberRole).toString();
    switch (role) {
    case TextRole: return index.data(CasesModel::TitleRole);
    case DetailRole:
        return customer.isEmpty() || number.isEmpty() ? customer + number
                                                      : customer + u" · "_s + number;
    case IconRole: return u"message-square"_s;
    }
    return QString();
}

QHash<int, QByteArray> PaletteModel::roleNames() const
{
    return {{KeyRole, "key"},     {IsCaseRole, "isCase"}, {TextRole, "text_"},
            {DetailRole, "detail"}, {ChordRole, "chord"}, {IconRole, "sign"},
            {WhyOffRole, "whyOff"}};
}

bool PaletteModel::choose(int row)
{
    if (row < 0 || row >= count() || m_rows[row].off)
        return false;
    const Row chosen = m_rows[row];
    if (chosen.isCase) {
        Q_EMIT caseChosen(chosen.key);
        return true;
    }
    if (chosen.isView) {
        if (m_views)
            Q_EMIT viewChosen(m_views->view(chosen.key).value(u"filter"_s).toString());
        return true;
    }
    QStringList used = recent();
    used.removeAll(chosen.key);
    used.prepend(chosen.key);
    if (m_actions && m_actions->settings())
        m_actions->settings()->remember(u"palette/recent"_s, used.first(std::min<qsizetype>(
                                                                 used.size(), mostRecent)));
    Q_EMIT actionChosen(chosen.key);
    return true;
}

} // namespace werkbank
