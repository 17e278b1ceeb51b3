// SPDX-FileCopyrightText: The Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/DeskExpertsModel.h"

namespace werkbank {

using namespace Qt::StringLiterals;

void DeskExpertsModel::watch()
{
    watchQuery(DeskExpertsQuery{});
}

QHash<int, QByteArray> DeskExpertsModel::roleNames() const
{
    return {{KeyRole, "key"}, {NameRole, "name"}, {StateTextRole, "stateText"},
            {StateToneRole, "stateTone"}, {SpeaksRole, "speaks"}, {LoadRole, "load"},
            {FreeRole, "free"}};
}

QVariant DeskExpertsModel::data(const QModelIndex &index, int role) const
{
    const auto *row = rowOf<DeskExpertRow>(index);
    if (!row || !wording())
        return {};
    const DeskExpertBody &expert = row->expert;
    switch (role) {
    case KeyRole: return row->key;
    case NameRole: return expert.name;
    case StateTextRole: return stateText(expert.state);
    case StateToneRole:
        return expert.state == MembershipState::Verified    ? u"good"_s
             : expert.state == MembershipState::Suspended   ? u"bad"_s
                                                            : u"attention"_s;
    case SpeaksRole: return expert.speaks.join(u", "_s);
    case LoadRole:
        //: Load of an expert; %1 open cases, %2 his limit
        return tr("%1 of %2 cases").arg(expert.openCases).arg(expert.capacity);
    case FreeRole:
        return expert.state == MembershipState::Verified && expert.openCases < expert.capacity;
    default: return {};
    }
}

QString DeskExpertsModel::stateText(MembershipState state) const
{
    switch (state) {
    case MembershipState::Applied:
        //: State of a supporter
        return tr("waits for verification");
    case MembershipState::Verified:
        //: State of a supporter
        return tr("verified");
    case MembershipState::Suspended:
        //: State of a supporter
        return tr("suspended");
    case MembershipState::Unknown:
        break;
    }
    //: A state that only a newer version of the app knows
    return tr("update needed");
}

} // namespace werkbank
