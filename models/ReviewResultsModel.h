// SPDX-FileCopyrightText: The Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/quality/Scorecard.h"
#include "models/RowModel.h"
#include "sync/queries/Reviews.h"

// What spot checks found in an expert's cases: marks with their evidence, his one answer, his one
// objection and what came of it. GUI thread.
namespace werkbank {

class ReviewResultsModel : public RowModel {
    Q_OBJECT
    QML_ELEMENT
public:
    enum Role {
        KeyRole = Qt::UserRole,
        TitleRole,       // task and number of the case
        AgeRole,
        MarksRole,       // {title, text, reason, weak}
        WordsRole,       // the reviewer's
        QuotesRole,
        AnswerRole,
        CanAnswerRole,
        ObjectionRole,
        CanObjectRole,
        ObjectUntilRole, // in words
        OutcomeRole,     // of the objection, in words
        ProblemRole,
    };
    explicit ReviewResultsModel(QObject *parent = nullptr);

    QVariant data(const QModelIndex &index, int role) const override;
    QHash<int, QByteArray> roleNames() const override;

    Q_INVOKABLE void answer(const QString &key, const QString &text);
    Q_INVOKABLE void object(const QString &key, const QString &text);

Q_SIGNALS:
    void failed(const QString &problem);

protected:
    void watch() override;

private:
    QVariantList marks(const ReviewResultBody &body) const;
    QString outcome(const ReviewResultBody &body) const;
    template <class C>
    void give(const C &command);

    Scorecards m_cards;
};

} // namespace werkbank
