// SPDX-FileCopyrightText: The Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/wire/FinanceEntities.h"
#include "platform/domain/StatementImport.h"
#include "tests/platform/documents/CamtSample.h"
#include "tests/platform/domain/Stage.h"

// A stage with money on it: a tenant that has a bank account, an expert with one, earnings, and
// invoices as they stand in the store.
namespace werkbank::test {

class MoneyStage : public Stage {
public:
    MoneyStage();

    struct Sold {
        Id caseId;
        Id receipt;
        Id invoice;
        QString number;
        QString reference;
    };
    // An ended case, confirmed: 71.04 from the customer, 41.79 of it for the expert.
    Sold sold(const Expert &expert);
    // The same, and paid by the customer.
    Sold cleared(const Expert &expert);
    // Bank account and all that is needed to be paid.
    void setBank(const Expert &expert, const QString &iban = QStringLiteral("DE89370400440532013000"));
    void stepUp(const Expert &member, Milliseconds ago = {});

    StatementReport statement(const QList<samples::CamtLine> &lines);
    static samples::CamtLine debit(const QByteArray &amount, const Id &payout,
                                   const QByteArray &bankReference);
    static samples::CamtLine returned(const QByteArray &amount, const Id &payout,
                                      const QByteArray &reason, const QByteArray &bankReference);

    void sql(QByteArrayView statement, const Values &values = {});
    QString text(QByteArrayView statement, const Values &values = {});
    qint64 number(QByteArrayView statement, const Values &values = {});
    qint64 owed(const QString &account);
    // Empty: done; else the code of the refusal.
    template <class C>
    QString code(const Expert &who, const C &command)
    {
        return tell(who.viewer, command).code;
    }

    Expert expertOne, first, second;  // first and second: of the finance desk
};

} // namespace werkbank::test
