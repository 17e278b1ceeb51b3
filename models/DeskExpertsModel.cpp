// SPDX-FileCopyrightText: The Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/DeskExpertsModel.h"

#include "models/ApplicantWording.h"

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
            {FreeRole, "free"}, {GroupRole, "group"}};
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
    case SpeaksRole: return speaks(expert.speaks);
    case LoadRole:
        //: Load of an expert; %1 open cases, %2 his limit
        return tr("%1 of %2 cases").arg(expert.openCases).arg(expert.capacity);
    case FreeRole:
        return expert.state == MembershipState::Verified && expert.openCases < expert.capacity;
    case GroupRole: return groupText(expert);
    default: return {};
    }
}

QString DeskExpertsModel::groupText(const DeskExpertBody &expert) const
{
    if (expert.state != MembershipState::Verified) {
        //: Group of the list of experts: not verified
        return tr("Cannot take a case");
    }
    //: Group of the list of experts
    return expert.openCases < expert.capacity ? tr("Can take a case")
                                              //: Group of the list of experts: no more at a time
                                              : tr("Have as many cases as they take");
}

QString DeskExpertsModel::speaks(const QStringList &languages) const
{
    QStringList out;
    for (const QString &language : languages)
        out.append(ApplicantWording::language(language));
    return out.join(u", "_s);
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
