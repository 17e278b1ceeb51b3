// SPDX-FileCopyrightText: The Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/SkillsModel.h"

#include "models/ErrorText.h"

#include <algorithm>

namespace werkbank {

using namespace Qt::StringLiterals;

SkillsModel::SkillsModel(QObject *parent) : QAbstractListModel(parent) {}

void SkillsModel::setClient(Client *client)
{
    if (m_client == client)
        return;
    m_client = client;
    Q_EMIT clientChanged();
    watch();
}

void SkillsModel::setWording(Wording *wording)
{
    if (m_wording == wording)
        return;
    m_wording = wording;
    if (wording)
        connect(wording, &Wording::changed, this, &SkillsModel::rebuild);
    Q_EMIT wordingChanged();
    rebuild();
}

void SkillsModel::setFilter(const QString &filter)
{
    if (m_filter == filter)
        return;
    m_filter = filter;
    Q_EMIT filterChanged();
    rebuild();
}

void SkillsModel::setOnlyMine(bool only)
{
    if (m_onlyMine == only)
        return;
    m_onlyMine = only;
    Q_EMIT onlyMineChanged();
    rebuild();
}

void SkillsModel::watch()
{
    m_subscription = {};
    if (m_client) {
        m_subscription = m_client->watch(SkillsQuery{}, this,
                                         [this](const Delta<SkillRow> &delta) { apply(delta); });
    }
}

void SkillsModel::apply(const Delta<SkillRow> &delta)
{
    if (delta.initial)
        m_rows.clear();
    for (const QString &key : delta.removed)
        m_rows.remove(key);
    for (const SkillRow &row : delta.upserts)
        m_rows.insert(row.key, row);
    if (!m_loaded) {
        m_loaded = true;
        Q_EMIT loadedChanged();
    }
    // What is claimed decides which lines there are only in "mine".
    if (m_onlyMine)
        rebuild();
    else if (count() > 0)
        Q_EMIT dataChanged(index(0), index(count() - 1));
    Q_EMIT claimedCountChanged();
}

int SkillsModel::claimedCount() const
{
    return int(std::count_if(m_rows.cbegin(), m_rows.cend(),
                             [](const SkillRow &row) { return row.claimed > 0; }));
}

int SkillsModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : count();
}

QHash<int, QByteArray> SkillsModel::roleNames() const
{
    return {{IdRole, "nodeId"}, {NameRole, "title"}, {DepthRole, "depth"},
            {ExpandedRole, "expanded"}, {ExpandableRole, "expandable"}, {LevelRole, "level"},
            {VerifiedLevelRole, "verifiedLevel"}, {StateTextRole, "stateText"},
            {MineBelowRole, "mineBelow"}, {ProblemRole, "problem"}};
}

QVariant SkillsModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid) || !m_wording)
        return {};
    const Line &line = m_lines[index.row()];
    const SkillRow row = m_rows.value(line.id);
    const bool expandable = !m_wording->skills().isTask(line.id);
    switch (role) {
    case IdRole: return line.id;
    case NameRole: return m_wording->taskName(line.id);
    case DepthRole: return line.depth;
    case ExpandableRole: return expandable;
    case ExpandedRole: return expandable && (m_open.contains(line.id) || !m_filter.isEmpty() || m_onlyMine);
    case LevelRole: return row.claimed;
    case VerifiedLevelRole: return row.skill.state == SkillState::Verified ? row.skill.level : 0;
    case StateTextRole: return stateText(row);
    case MineBelowRole: return expandable ? mineBelow(line.id) : 0;
    case ProblemRole: return ErrorText::refused(row.code, row.problem);
    default: return {};
    }
}

QString SkillsModel::stateText(const SkillRow &row) const
{
    if (row.claimed == 0)
        return {};
    if (row.pending) {
        //: State of a skill: the change waits on this computer
        return tr("waits to send");
    }
    if (row.skill.state == SkillState::Verified) {
        //: State of a skill
        return row.skill.provenAt ? tr("verified, proven %1").arg(m_wording->age(*row.skill.provenAt))
                                  //: State of a skill
                                  : tr("verified");
    }
    //: State of a skill: part of the claim is checked
    return row.skill.provenLevel > 0
        //: %1 is a level from 1 to 5
        ? tr("level %1 verified, more waits for verification").arg(row.skill.provenLevel)
        //: State of a skill: nobody has checked it yet, it brings no offers
        : tr("waits for verification");
}

int SkillsModel::mineBelow(const QString &id) const
{
    const QString prefix = id + u'.';
    return int(std::count_if(m_rows.cbegin(), m_rows.cend(), [&](const SkillRow &row) {
        return row.claimed > 0 && row.key.startsWith(prefix);
    }));
}

bool SkillsModel::matches(const QString &id) const
{
    if (m_onlyMine && m_rows.value(id).claimed == 0)
        return false;
    return m_filter.isEmpty() || m_wording->taskName(id).contains(m_filter, Qt::CaseInsensitive)
        || m_wording->taskPath(id).contains(m_filter, Qt::CaseInsensitive);
}

bool SkillsModel::append(const QString &id, int depth, QList<Line> &lines) const
{
    const SkillNode *node = m_wording->skills().node(id);
    const bool narrowed = m_onlyMine || !m_filter.isEmpty();
    const qsizetype start = lines.size();
    lines.append({id, depth});
    bool hit = !narrowed || (node->children.isEmpty() && matches(id));
    if (narrowed || m_open.contains(id)) {
        for (const QString &child : node->children)
            hit = append(child, depth + 1, lines) || hit;
    }
    if (!hit)
        lines.resize(start);
    return hit;
}

void SkillsModel::rebuild()
{
    QList<Line> lines;
    if (m_wording) {
        for (const QString &area : m_wording->skills().areas())
            append(area, 0, lines);
    }
    beginResetModel();
    m_lines = std::move(lines);
    endResetModel();
    Q_EMIT countChanged();
}

void SkillsModel::toggle(int line)
{
    if (line < 0 || line >= count() || m_wording->skills().isTask(m_lines[line].id))
        return;
    const QString id = m_lines[line].id;
    const int depth = m_lines[line].depth;
    if (m_open.remove(id)) {
        int end = line + 1;
        while (end < count() && m_lines[end].depth > depth)
            ++end;
        if (end > line + 1) {
            beginRemoveRows({}, line + 1, end - 1);
            m_lines.remove(line + 1, end - line - 1);
            endRemoveRows();
        }
    } else {
        m_open.insert(id);
        QList<Line> below;
        for (const QString &child : m_wording->skills().node(id)->children)
            append(child, depth + 1, below);
        beginInsertRows({}, line + 1, line + int(below.size()));
        for (qsizetype i = 0; i < below.size(); ++i)
            m_lines.insert(line + 1 + i, below[i]);
        endInsertRows();
    }
    Q_EMIT dataChanged(index(line), index(line));
    Q_EMIT countChanged();
}

void SkillsModel::claim(int line, int level)
{
    if (!m_client || line < 0 || line >= count() || level < 0 || level > 5)
        return;
    const QString &task = m_lines[line].id;
    const int current = m_rows.value(task).claimed;
    if (!m_wording->skills().isTask(task) || level == current)
        return;
    m_client->submit(commands::ClaimSkill{task, level, current})
        .then(this, [this](const Result<Id> &kept) {
            if (!kept)
                Q_EMIT failed(ErrorText::of(kept.error()));
        });
}

} // namespace werkbank
