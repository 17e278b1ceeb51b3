// SPDX-FileCopyrightText: The Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/ReputationsModel.h"

namespace werkbank {

using namespace Qt::StringLiterals;

namespace {

constexpr double whole = 10'000;

int percent(int tenThousandths)
{
    return (tenThousandths + 50) / 100;
}

} // namespace

void ReputationsModel::watch()
{
    watchQuery(ReputationsQuery{});
}

QHash<int, QByteArray> ReputationsModel::roleNames() const
{
    return {{KeyRole, "key"}, {FigureRole, "figure"}, {ReasonsRole, "reasons"}};
}

QVariant ReputationsModel::data(const QModelIndex &index, int role) const
{
    const auto *row = rowOf<ReputationRow>(index);
    if (!row || !wording())
        return {};
    const ReputationBody &body = row->body;
    switch (role) {
    case KeyRole: return row->key;
    case FigureRole: {
        //: How an expert does; %1 and %2 are the interval in percent
        const QString text = tr("between %1 and %2 % went well (%n case(s))", nullptr, body.outcomes)
                                 .arg(percent(body.low)).arg(percent(body.high));
        return QVariantMap{{u"title"_s, wording()->taskName(body.group)}, {u"text"_s, text},
                           {u"value"_s, body.value / whole}, {u"low"_s, body.low / whole},
                           {u"high"_s, body.high / whole}};
    }
    case ReasonsRole: return reasons(body);
    default: return {};
    }
}

QString ReputationsModel::reasons(const ReputationBody &body) const
{
    QStringList out;
    for (const QString &reason : body.reasons) {
        if (reason == "confirmed"_L1) {
            //: What weighs most in how an expert does
            out.append(tr("confirmed cases"));
        } else if (reason == "reopened"_L1) {
            //: What weighs most in how an expert does
            out.append(tr("reopened cases"));
        } else if (reason == "rating"_L1) {
            //: What weighs most in how an expert does
            out.append(tr("customers' stars"));
        } else if (reason == "spot_check"_L1) {
            //: What weighs most in how an expert does
            out.append(tr("spot checks"));
        }
    }
    //: What weighs most in how an expert does; %1 is a list
    return out.isEmpty() ? QString() : tr("Weighs most: %1").arg(out.join(u", "_s));
}

} // namespace werkbank
