// SPDX-FileCopyrightText: The Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/ErrorText.h"
#include "models/TableModel.h"

// What the tables of the finance desk share: one tenant's rows, and what is refused. GUI thread.
namespace werkbank {

class FinanceModel : public TableModel {
    Q_OBJECT
    QML_ANONYMOUS
    Q_PROPERTY(QString tenant READ tenant WRITE setTenant NOTIFY tenantChanged REQUIRED FINAL)
public:
    explicit FinanceModel(QObject *parent = nullptr);

    QString tenant() const { return m_tenant.isNull() ? QString() : m_tenant.toString(); }
    void setTenant(const QString &tenant);

Q_SIGNALS:
    void tenantChanged();
    void figuresChanged();
    void failed(const QString &problem);

protected:
    const Id &tenantId() const { return m_tenant; }
    // The day on which a row's date is told, "22 Nov 2026"; empty where it is none.
    QString dayText(const QString &isoDate) const;
    QString amountText(qint64 minor, const QString &currency) const;
    // In the person's language where the code says enough.
    QString refusalText(const QString &code, const QString &text) const;
    template <class Command>
    void submit(const Command &command)
    {
        if (!client())
            return;
        client()->submit(command).then(this, [this](const Result<Id> &kept) {
            if (!kept)
                Q_EMIT failed(ErrorText::of(kept.error()));
        });
    }
    void drop(const Id &command);

private:
    Id m_tenant;
};

} // namespace werkbank
