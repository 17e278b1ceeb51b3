// SPDX-FileCopyrightText: The Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/ReviewLinesModel.h"

#include "models/EventText.h"

namespace werkbank {

using namespace Qt::StringLiterals;

void ReviewLinesModel::setReview(const QString &review)
{
    const Id id = Id::fromString(review);
    if (id == m_review)
        return;
    m_review = id;
    Q_EMIT reviewChanged();
    watchAgain();
}

void ReviewLinesModel::watch()
{
    watchQuery(ReviewLinesQuery{m_review});
}

QHash<int, QByteArray> ReviewLinesModel::roleNames() const
{
    return {{KeyRole, "key"},   {LineKindRole, "lineKind"}, {WhoRole, "who"},  {TextRole, "text"},
            {TimeRole, "time"}, {DayRole, "day"},           {FilesRole, "files"}};
}

QVariant ReviewLinesModel::data(const QModelIndex &index, int role) const
{
    const auto *row = rowOf<ReviewLineRow>(index);
    if (!row || !wording())
        return {};
    const ReviewLineBody &line = row->line;
    const bool isExpert = line.side == Side::Expert || line.note;
    switch (role) {
    case KeyRole: return row->key;
    case LineKindRole:
        return line.event  ? u"event"_s
            : line.note    ? u"note"_s
            : isExpert     ? u"expert"_s
                           : u"customer"_s;
    case WhoRole:
        //: Stands for the expert's name in a spot check
        return isExpert ? tr("Expert")
                        //: Stands for the customer's name in a spot check
                        : tr("Customer");
    case TextRole:
        if (line.event) {
            EventBody event;
            event.what = *line.event;
            event.at = line.at;
            event.who = line.side == Side::Customer ? tr("Customer") : tr("Expert");
            return caseEventText(event, *wording());
        }
        return line.text;
    case TimeRole: return wording()->time(line.at);
    case DayRole: return wording()->day(line.at);
    case FilesRole: {
        QStringList files;
        for (const FileRef &file : line.files)
            files.append(file.name + u" · "_s + wording()->fileSize(file.size));
        return files;
    }
    default: return {};
    }
}

} // namespace werkbank
