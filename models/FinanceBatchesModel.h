// SPDX-FileCopyrightText: The Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/FinanceModel.h"
#include "sync/queries/Finance.h"

#include <QSet>

// A tenant's batches of payouts: proposed by one person, released by another, then a file for the
// bank. A release that was refused for want of a fresh password is given anew by again(). GUI thread.
namespace werkbank {

class FinanceBatchesModel : public FinanceModel {
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(bool proposing READ proposing NOTIFY figuresChanged FINAL)
    Q_PROPERTY(QString openText READ openText NOTIFY figuresChanged FINAL)  // proposed
    Q_PROPERTY(int openCount READ openCount NOTIFY figuresChanged FINAL)
    Q_PROPERTY(int returnedCount READ returnedCount NOTIFY figuresChanged FINAL)
    Q_PROPERTY(QString returnedText READ returnedText NOTIFY figuresChanged FINAL)
public:
    enum BatchRole {
        StateRole = ProblemRole + 1,
        TotalRole,
        ItemsRole,          // of FinanceTransfersModel
        PeopleRole,         // who proposed, who released, and when
        FilesRole,          // as ConversationModel gives them
        ReleaseReasonRole,  // why it cannot be released; empty: it can
        DoingRole,          // "", "proposing", "releasing", "discarding"
        StepUpRole,         // the release waits for the password
        FileOfRole,         // the id by which its files are fetched
    };
    explicit FinanceBatchesModel(QObject *parent = nullptr);

    QVariant data(const QModelIndex &index, int role) const override;
    QHash<int, QByteArray> roleNames() const override;

    bool proposing() const;
    QString openText() const;
    int openCount() const;
    int returnedCount() const;
    QString returnedText() const;

    Q_INVOKABLE void propose();
    Q_INVOKABLE void release(const QString &key);
    Q_INVOKABLE void discard(const QString &key);
    // The password was entered: the release once more, with another uuid.
    Q_INVOKABLE void again(const QString &key);
    Q_INVOKABLE void dismiss(const QString &key);

    bool isOpen(int row) const override;
    QVariant sortValue(int row, const QString &column) const override;
    QString searchText(int row) const override;
    QStringList exportHead() const override;
    QStringList exportLine(int row) const override;

Q_SIGNALS:
    // The person has just pressed release, and the password is wanted.
    void stepUpNeeded(const QString &key);

protected:
    void watch() override;

private:
    const FinanceBatchRow &at(int row) const;
    bool needsStepUp(const FinanceBatchRow &row) const;
    QString stateText(const FinanceBatchRow &row) const;
    QString problemText(const FinanceBatchRow &row) const;
    QString peopleText(const DeskBatchBody &batch) const;
    QString releaseReason(const FinanceBatchRow &row) const;
    QVariantList itemsOf(const DeskBatchBody &batch) const;
    QString itemState(const BatchItem &item, BatchState batch) const;
    void look();

    QSet<QString> m_pressed;  // batches whose release was pressed here and is not answered yet
};

} // namespace werkbank
