// SPDX-FileCopyrightText: The Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/FinanceModel.h"
#include "sync/queries/Finance.h"

#include <QSet>

// What a tenant's finance staff has to decide about an expert's pay: objections, and pay that is
// held because damage was reported; who waits longest first. An objection can be answered without a
// connection; held pay cannot be decided so. What people wrote is foreign: plain text. GUI thread.
namespace werkbank {

class FinanceDecisionsModel : public FinanceModel {
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(int openCount READ openCount NOTIFY figuresChanged FINAL)
    Q_PROPERTY(QString openText READ openText NOTIFY figuresChanged FINAL)  // sum of what is held
public:
    enum DecisionRole {
        TitleRole = ProblemRole + 1,  // "Objection of Lena Berger"
        AboutRole,                    // case, and since when it waits
        AmountRole,
        LimitRole,                    // "answer until 2 Dec"; empty: no limit
        DamageRole,
        DamageNoteRole,               // who reported it, and when
        ObjectionRole,
        ObjectionNoteRole,
        AnswerRole,
        StakeRole,                    // what the pay is and what a decision moves, a sentence
        AnswerableRole,
        HeldRole,
        DoingRole,                    // "", "answering", "paying", "refusing"
        RefusedRole,
        SaidRole,
        StepUpRole,                   // the refusal of the pay waits for the password
    };
    explicit FinanceDecisionsModel(QObject *parent = nullptr);

    QVariant data(const QModelIndex &index, int role) const override;
    QHash<int, QByteArray> roleNames() const override;
    int openCount() const;
    QString openText() const;

    Q_INVOKABLE void answer(const QString &key, const QString &text);
    // pays: the pay goes its way; else it is refused.
    Q_INVOKABLE void settle(const QString &key, bool pays, const QString &text);
    // The password was entered: the same words once more, with another uuid.
    Q_INVOKABLE void again(const QString &key);
    Q_INVOKABLE void dismiss(const QString &key);

    bool isOpen(int row) const override;
    QVariant sortValue(int row, const QString &column) const override;
    QString searchText(int row) const override;
    QStringList exportHead() const override;
    QStringList exportLine(int row) const override;

Q_SIGNALS:
    // The person has just decided, and the password is wanted.
    void stepUpNeeded(const QString &key);

protected:
    void watch() override;

private:
    const FinanceDecisionRow &at(int row) const;
    bool needsStepUp(const FinanceDecisionRow &row) const;
    bool isLate(const FinanceDecisionRow &row) const;
    QString titleOf(const FinanceDecisionRow &row) const;
    QString aboutText(const FinanceDecisionRow &row) const;
    QString limitText(const FinanceDecisionRow &row) const;
    QString stakeText(const DeskEarningBody &earning) const;
    QString toneOf(const FinanceDecisionRow &row) const;
    QString problemText(const FinanceDecisionRow &row) const;
    QString noteOf(const QString &who, const std::optional<Instant> &at) const;
    void look();

    QSet<QString> m_pressed;  // decisions pressed here that are not answered yet
};

} // namespace werkbank
