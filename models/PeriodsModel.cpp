// SPDX-FileCopyrightText: The Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/PeriodsModel.h"

#include <QDateTime>
#include <QLocale>

#include <algorithm>

namespace werkbank {

using namespace Qt::StringLiterals;

namespace {

constexpr double unit = 10'000;

const QualityFigure *ofTenant(const QList<QualityFigure> &figures)
{
    const auto found = std::ranges::find_if(figures, [](const auto &f) { return f.group.isEmpty(); });
    return found == figures.end() || found->reviewed == 0 ? nullptr : &*found;
}

QVariantMap bar(const QString &title, const QString &text, int value, int low, int high)
{
    return {{u"title"_s, title}, {u"text"_s, text}, {u"value"_s, value / unit},
            {u"low"_s, low / unit}, {u"high"_s, high / unit}};
}

} // namespace

PeriodsModel::PeriodsModel(QObject *parent)
    : RowModel(parent), m_cards(Scorecards::builtIn().valueOr(Scorecards{}))
{
    for (const auto signal : {&RowModel::countChanged, &RowModel::loadedChanged})
        connect(this, signal, this, &PeriodsModel::seriesChanged);
    connect(this, &QAbstractItemModel::dataChanged, this, &PeriodsModel::seriesChanged);
}

void PeriodsModel::watch()
{
    watchQuery(PeriodsQuery{});
}

QHash<int, QByteArray> PeriodsModel::roleNames() const
{
    return {{KeyRole, "key"},       {TitleRole, "title"},   {StateTextRole, "stateText"},
            {MarkRole, "mark"},     {BreachRole, "breach"}, {GroupsRole, "groups"},
            {CriteriaRole, "criteria"}, {PublishedRole, "published"}};
}

QVariant PeriodsModel::data(const QModelIndex &index, int role) const
{
    const auto *row = rowOf<PeriodRow>(index);
    if (!row || !wording())
        return {};
    const DeskPeriodBody &body = row->body;
    switch (role) {
    case KeyRole: return row->key;
    case TitleRole: return title(body);
    case StateTextRole: return stateText(body);
    case MarkRole: {
        const QualityFigure *figure = ofTenant(body.marks);
        return figure ? range(*figure) : QString();
    }
    case BreachRole: {
        const QualityFigure *figure = ofTenant(body.breaches);
        if (!figure)
            return QString();
        //: Share of cases with a critical fault; %1 the estimate, %2 and %3 its interval
        return tr("%1 %, between %2 and %3 %")
            .arg(number(figure->value * 100, 1), number(figure->low * 100, 1),
                 number(figure->high * 100, 1));
    }
    case GroupsRole: return groups(body);
    case CriteriaRole: return criteria(body);
    case PublishedRole: return published(body);
    default: return {};
    }
}

QString PeriodsModel::number(int tenThousandths, int decimals) const
{
    return QLocale(wording()->language()).toString(tenThousandths / unit, 'f', decimals);
}

QString PeriodsModel::range(const QualityFigure &figure) const
{
    //: An estimated mark and its interval
    return tr("%1, between %2 and %3")
        .arg(number(figure.value, 1), number(figure.low, 1), number(figure.high, 1));
}

QString PeriodsModel::title(const DeskPeriodBody &body) const
{
    const QDate month = QDate::fromString(body.period + u"-01"_s, Qt::ISODate);
    return month.isValid() ? QLocale(wording()->language()).toString(month, u"MMMM yyyy"_s)
                           : body.period;
}

QString PeriodsModel::stateText(const DeskPeriodBody &body) const
{
    switch (body.state) {
    case PeriodState::Running:
        if (const QDate first = QDate::fromString(body.period + u"-01"_s, Qt::ISODate);
            first > QDateTime::fromMSecsSinceEpoch(qint64(wording()->nowMs())).date()) {
            //: A month of spot checks that lies ahead; %1 is its first day
            return tr("begins on %1").arg(wording()->date(first));
        }
        //: A month of spot checks that still runs; %1 counts closed cases
        return tr("runs, %1 cases closed so far").arg(body.cases);
    case PeriodState::Committed:
        //: A month of spot checks that has ended; %1 counts closed cases
        return tr("ended with %1 cases; the draw waits for the public value").arg(body.cases);
    case PeriodState::Drawn:
        //: A month whose spot checks are drawn; %1 drawn cases of %2, %3 of them reviewed
        return tr("%1 of %2 cases drawn, %3 reviewed").arg(body.drawn).arg(body.cases).arg(body.reviewed);
    case PeriodState::Unknown:
        break;
    }
    //: A state that only a newer version of the app knows
    return tr("update needed");
}

QVariantList PeriodsModel::groups(const DeskPeriodBody &body) const
{
    QVariantList out;
    for (const QualityFigure &figure : body.marks) {
        if (figure.group.isEmpty() || figure.reviewed == 0)
            continue;
        //: Estimate of a group of tasks; %1 is "4.2, between 3.9 and 4.5", %2 counts reviews
        const QString text = tr("%1 (%2 reviewed)").arg(range(figure)).arg(figure.reviewed);
        out.append(bar(wording()->taskName(figure.group), text, figure.value, figure.low, figure.high));
    }
    return out;
}

QVariantList PeriodsModel::criteria(const DeskPeriodBody &body) const
{
    const Scorecard *card = m_cards.newest(u"spot-check");
    QVariantList out;
    for (const CriterionFigure &figure : body.criteria) {
        const Criterion *criterion = card ? card->criterion(figure.criterion) : nullptr;
        const QString title = criterion ? criterion->name(wording()->language()) : figure.criterion;
        const bool known = figure.alpha && figure.low && figure.high;
        QString text;
        if (!known) {
            //: Agreement of reviewers on a criterion; %1 counts cases with two reviews
            text = tr("too few double reviews (%1)").arg(figure.pairs);
        } else {
            //: Agreement of reviewers on a criterion (Krippendorff's alpha) and its interval
            text = tr("alpha %1, between %2 and %3")
                       .arg(number(*figure.alpha, 2), number(*figure.low, 2), number(*figure.high, 2));
        }
        if (known && !figure.dependable) {
            //: A criterion on which reviewers agree too little; %1 is the agreement
            text = tr("%1 – not dependable, does not count").arg(text);
        }
        QVariantMap row = bar(title, text, figure.alpha.value_or(0), figure.low.value_or(0),
                              figure.high.value_or(0));
        row.insert(u"dependable"_s, figure.dependable);
        row.insert(u"known"_s, known);
        out.append(row);
    }
    return out;
}

QVariantList PeriodsModel::published(const DeskPeriodBody &body) const
{
    QVariantList out;
    const auto add = [&](const QString &label, const QString &value) {
        if (!value.isEmpty())
            out.append(QVariantMap{{u"label"_s, label}, {u"value"_s, value}});
    };
    //: What was published about a draw: before the month
    add(tr("Commitment"), body.commitment);
    //: What was published about a draw: at the month's end
    add(tr("Root of all cases"), body.root);
    //: What was mixed into a draw; %1 says where it comes from
    add(tr("Public value (%1)").arg(body.publicSource), body.publicValue);
    return out;
}

QVariantList PeriodsModel::series() const
{
    QVariantList out;
    for (int i = count() - 1; i >= 0 && wording(); --i) {
        const DeskPeriodBody &body = rowAt<PeriodRow>(i).body;
        if (const QualityFigure *figure = ofTenant(body.marks)) {
            QVariantMap point = bar(body.period, range(*figure), figure->value, figure->low, figure->high);
            point.insert(u"label"_s, title(body));
            point.insert(u"valueText"_s, number(figure->value, 1));
            out.append(point);
        }
    }
    return out;
}

} // namespace werkbank
