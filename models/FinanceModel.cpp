// SPDX-FileCopyrightText: The Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/FinanceModel.h"

#include "core/wire/Codes.h"
#include "models/ErrorText.h"
#include "sync/queries/Local.h"

namespace werkbank {

using namespace Qt::StringLiterals;

FinanceModel::FinanceModel(QObject *parent) : TableModel(parent)
{
    connect(this, &QAbstractItemModel::rowsInserted, this, &FinanceModel::figuresChanged);
    connect(this, &QAbstractItemModel::rowsRemoved, this, &FinanceModel::figuresChanged);
    connect(this, &QAbstractItemModel::dataChanged, this, &FinanceModel::figuresChanged);
    connect(this, &QAbstractItemModel::modelReset, this, &FinanceModel::figuresChanged);
    connect(this, &RowModel::wordingChanged, this, &FinanceModel::figuresChanged);
}

void FinanceModel::setTenant(const QString &tenant)
{
    const Id id = Id::fromString(tenant);
    if (m_tenant == id)
        return;
    m_tenant = id;
    Q_EMIT tenantChanged();
    watchAgain();
}

QString FinanceModel::dayText(const QString &isoDate) const
{
    const QDate date = QDate::fromString(isoDate, Qt::ISODate);
    return date.isValid() && wording() ? wording()->shortDate(date) : QString();
}

QString FinanceModel::amountText(qint64 minor, const QString &currency) const
{
    return wording() ? wording()->money({minor, currency}) : QString();
}

QString FinanceModel::refusalText(const QString &code, const QString &text) const
{
    if (code.isEmpty())
        return {};
    if (code == QLatin1StringView(codes::notEligible)) {
        //: A payout was not released
        return tr("A second person has to release what you have proposed.");
    }
    if (code == QLatin1StringView(codes::notAllowed)) {
        //: The finance desk refused something
        return tr("You do not have the right to do this any more, or it is gone.");
    }
    return ErrorText::refused(code, text);
}

void FinanceModel::drop(const Id &command)
{
    if (client() && !command.isNull())
        client()->keep(local::DropCommand{command});
}

} // namespace werkbank
