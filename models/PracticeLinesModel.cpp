// SPDX-FileCopyrightText: The Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/PracticeLinesModel.h"

namespace werkbank {

void PracticeLinesModel::show(const Id &talk, const QList<PracticeLine> &lines)
{
    if (talk == m_talk && lines.size() >= m_lines.size()) {
        if (lines.size() == m_lines.size())
            return;
        beginInsertRows({}, int(m_lines.size()), int(lines.size()) - 1);
        m_lines = lines;
        endInsertRows();
        return;
    }
    beginResetModel();
    m_talk = talk;
    m_lines = lines;
    endResetModel();
}

int PracticeLinesModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_lines.size());
}

QVariant PracticeLinesModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const PracticeLine &line = m_lines[index.row()];
    switch (role) {
    case Mine:
        return line.side == Side::Expert;
    case Said:
        return line.text;
    case At:
        return double(line.at.ms);
    default:
        return {};
    }
}

QHash<int, QByteArray> PracticeLinesModel::roleNames() const
{
    return {{Mine, "mine"}, {Said, "said"}, {At, "at"}};
}

} // namespace werkbank
