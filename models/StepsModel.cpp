// SPDX-FileCopyrightText: The Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/StepsModel.h"

#include "models/ErrorText.h"

namespace werkbank {

using namespace Qt::StringLiterals;

StepsModel::StepsModel(QObject *parent) : RowModel(parent)
{
    connect(this, &QAbstractItemModel::dataChanged, this, &StepsModel::doneCountChanged);
    connect(this, &QAbstractItemModel::rowsInserted, this, &StepsModel::doneCountChanged);
    connect(this, &QAbstractItemModel::rowsRemoved, this, &StepsModel::doneCountChanged);
    connect(this, &QAbstractItemModel::modelReset, this, &StepsModel::doneCountChanged);
}

void StepsModel::setCaseId(const QString &text)
{
    const Id id = Id::fromString(text);
    if (m_caseId == id)
        return;
    m_caseId = id;
    Q_EMIT caseIdChanged();
    watchAgain();
}

void StepsModel::watch()
{
    if (!m_caseId.isNull())
        watchQuery(StepsQuery{m_caseId});
}

QHash<int, QByteArray> StepsModel::roleNames() const
{
    return {{KeyRole, "key"}, {TextRole, "text"}, {DoneRole, "done"}};
}

QVariant StepsModel::data(const QModelIndex &index, int role) const
{
    const auto *row = rowOf<StepRow>(index);
    if (!row)
        return {};
    switch (role) {
    case KeyRole: return row->key;
    case TextRole: return row->body.text;
    case DoneRole: return row->body.doneAt.has_value();
    default: return {};
    }
}

int StepsModel::doneCount() const
{
    int done = 0;
    for (int i = 0; i < count(); ++i)
        done += rowAt<StepRow>(i).body.doneAt ? 1 : 0;
    return done;
}

template <class C>
void StepsModel::submit(const C &command)
{
    if (!client())
        return;
    client()->submit(command).then(this, [this](const Result<Id> &kept) {
        if (!kept)
            Q_EMIT failed(ErrorText::of(kept.error()));
    });
}

void StepsModel::add(const QString &text)
{
    if (client() && !text.trimmed().isEmpty())
        submit(commands::SetStep{client()->makeId(), m_caseId, text.trimmed(), false});
}

void StepsModel::setDone(const QString &key, bool done)
{
    const int index = indexOfKey(key);
    if (index >= 0)
        submit(commands::SetStep{Id::fromString(key), m_caseId, rowAt<StepRow>(index).body.text,
                                 done});
}

void StepsModel::remove(const QString &key)
{
    submit(commands::RemoveStep{Id::fromString(key), m_caseId});
}

QString StepsModel::asText() const
{
    QStringList done, open;
    for (int i = 0; i < count(); ++i) {
        const StepBody &step = rowAt<StepRow>(i).body;
        (step.doneAt ? done : open).append((step.doneAt ? u"✓ "_s : u"○ "_s) + step.text);
    }
    return (done + open).join(u'\n');
}

} // namespace werkbank
