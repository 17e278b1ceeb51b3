// SPDX-FileCopyrightText: The Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/quality/Scorecard.h"
#include "models/RowModel.h"
#include "sync/queries/Reviews.h"

// What spot checks say about a tenant's work, month by month: estimates with their interval, how far
// reviewers agree, and what was published about the draw. Nothing is ranked. GUI thread.
namespace werkbank {

class PeriodsModel : public RowModel {
    Q_OBJECT
    QML_ELEMENT
    // Oldest first, months with an estimate only: {label, valueText, text, value, low,
    // high}, in marks.
    Q_PROPERTY(QVariantList series READ series NOTIFY seriesChanged FINAL)
public:
    enum Role {
        KeyRole = Qt::UserRole,
        TitleRole,      // "October 2026"
        StateTextRole,  // "drawn: 12 of 340 cases, 9 reviewed"
        MarkRole,       // "4.2, between 3.9 and 4.5"; empty: no estimate yet
        BreachRole,     // "1.2 %, between 0.3 % and 3.1 %"
        GroupsRole,     // {title, text, value, low, high}
        CriteriaRole,   // {title, text, value, low, high, dependable, known}
        PublishedRole,  // {label, value}: commitment, root, public value
    };
    explicit PeriodsModel(QObject *parent = nullptr);

    QVariant data(const QModelIndex &index, int role) const override;
    QHash<int, QByteArray> roleNames() const override;
    QVariantList series() const;

Q_SIGNALS:
    void seriesChanged();

protected:
    void watch() override;

private:
    QString title(const DeskPeriodBody &body) const;
    QString stateText(const DeskPeriodBody &body) const;
    QVariantList groups(const DeskPeriodBody &body) const;
    QVariantList criteria(const DeskPeriodBody &body) const;
    QVariantList published(const DeskPeriodBody &body) const;
    QString number(int tenThousandths, int decimals) const;
    QString range(const QualityFigure &figure) const;

    Scorecards m_cards;
};

} // namespace werkbank
