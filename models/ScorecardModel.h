// SPDX-FileCopyrightText: The Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/quality/Scorecard.h"
#include "core/wire/ReviewEntities.h"
#include "models/Wording.h"

#include <QAbstractListModel>
#include <QPointer>
#include <QtQmlIntegration/qqmlintegration.h>

// A scorecard while it is filled in, or as it was: one row per criterion, with the roles that
// ScoreRow (Werkbank.Controls) takes. GUI thread. A scorecard that this app does not know has no
// rows; `known` is false then.
namespace werkbank {

class ScorecardModel : public QAbstractListModel {
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(werkbank::Wording *wording READ wording WRITE setWording NOTIFY wordingChanged REQUIRED FINAL)
    // "spot-check-1", or "spot-check" for its newest version. Setting another one clears.
    Q_PROPERTY(QString scorecard READ scorecard WRITE setScorecard NOTIFY scorecardChanged FINAL)
    Q_PROPERTY(QString key READ key NOTIFY scorecardChanged FINAL)  // with its version
    Q_PROPERTY(bool known READ known NOTIFY scorecardChanged FINAL)
    Q_PROPERTY(QString name READ name NOTIFY changed FINAL)
    Q_PROPERTY(int count READ count NOTIFY scorecardChanged FINAL)
    Q_PROPERTY(bool touched READ touched NOTIFY changed FINAL)      // something is said
    Q_PROPERTY(bool complete READ complete NOTIFY changed FINAL)
    Q_PROPERTY(QString missing READ missing NOTIFY changed FINAL)   // what, in words; empty: nothing
    Q_PROPERTY(QString meanText READ meanText NOTIFY changed FINAL) // "4.2"; empty: not complete
public:
    enum Role {
        CriterionRole = Qt::UserRole,
        TitleRole,
        AboutRole,
        AnchorsRole,
        CriticalRole,
        MarkRole,        // -1: not said, 0: n/a
        BreachRole,      // -1: not said, 0: no, 1: yes
        ReasonRole,
        NeedsReasonRole, // has to be said and is not
        EvidenceRole,    // how many passages
    };
    explicit ScorecardModel(QObject *parent = nullptr);

    Wording *wording() const { return m_wording; }
    void setWording(Wording *wording);
    QString scorecard() const { return m_wanted; }
    void setScorecard(const QString &scorecard);
    QString key() const { return m_card ? m_card->key() : QString(); }
    bool known() const { return m_card != nullptr; }
    QString name() const;
    int count() const { return m_card ? int(m_card->criteria().size()) : 0; }
    bool touched() const;
    bool complete() const { return missing().isEmpty(); }
    QString missing() const;
    QString meanText() const;

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QHash<int, QByteArray> roleNames() const override;

    // What was said, in the order of the criteria; criteria without an answer are left out.
    QList<ScoreMark> marks() const;
    // Replaces what was said.
    void setMarks(const QList<ScoreMark> &marks);

    // A mark (0: n/a), or of a critical one 1 for a breach and 0 for none.
    Q_INVOKABLE void give(int row, int value);
    Q_INVOKABLE void setReason(int row, const QString &reason);
    Q_INVOKABLE void addEvidence(int row, const QString &line);
    Q_INVOKABLE void removeEvidence(int row, const QString &line);
    Q_INVOKABLE QStringList evidenceOf(int row) const;
    Q_INVOKABLE void clear();
    // For a draft: what was said as JSON, and back.
    Q_INVOKABLE QString draft() const;
    Q_INVOKABLE void restore(const QString &draft);

Q_SIGNALS:
    void wordingChanged();
    void scorecardChanged();
    void changed();
    void edited();  // by the person

private:
    bool isSaid(int row) const;
    bool lacksReason(int row) const;
    void tell(int row);

    Scorecards m_cards;
    const Scorecard *m_card = nullptr;
    QPointer<Wording> m_wording;
    QString m_wanted;
    QList<std::optional<ScoreMark>> m_marks;  // by row
};

} // namespace werkbank
