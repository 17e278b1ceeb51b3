// SPDX-FileCopyrightText: The Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/RowModel.h"
#include "sync/queries/Applicants.h"

#include <QSortFilterProxyModel>

// The onboarding desk's list: whose turn it is in groups, and within one who waits longest. GUI
// thread.
namespace werkbank {

class ApplicantsModel : public RowModel {
    Q_OBJECT
    QML_ELEMENT
    // How many wait for this clerk.
    Q_PROPERTY(int needsYou READ needsYou NOTIFY needsYouChanged FINAL)
public:
    enum Role {
        KeyRole = Qt::UserRole,
        NameRole,
        GroupRole,     // "Needs you", "Waits for a colleague", …
        TaskTextRole,  // what is to be done next, and who has claimed it
        ToneRole,
        AgeRole,       // how long he waits
        ProblemRole,   // a change that was refused
    };
    explicit ApplicantsModel(QObject *parent = nullptr);

    QVariant data(const QModelIndex &index, int role) const override;
    QHash<int, QByteArray> roleNames() const override;
    int needsYou() const;

Q_SIGNALS:
    void needsYouChanged();

protected:
    void watch() override;

private:
    QString taskText(const ApplicantRow &row) const;
};

// What is to be done next with him, in words; also of the detail.
QString applicantTaskText(const ApplicantRow &row, const Wording &wording);
QString applicantTaskTone(const ApplicantRow &row);
bool isClaimed(const ApplicantRow &row, Instant now);
bool isClaimedByMe(const ApplicantRow &row, Instant now);

// Narrowed to rows that hold each typed word in name or next action.
class FilteredApplicants : public QSortFilterProxyModel {
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(werkbank::ApplicantsModel *applicants READ applicants WRITE setApplicants NOTIFY applicantsChanged REQUIRED FINAL)
    Q_PROPERTY(QString filter READ filter WRITE setFilter NOTIFY filterChanged FINAL)
    Q_PROPERTY(int count READ count NOTIFY countChanged FINAL)
public:
    explicit FilteredApplicants(QObject *parent = nullptr);

    ApplicantsModel *applicants() const { return m_applicants; }
    void setApplicants(ApplicantsModel *applicants);
    QString filter() const { return m_filter; }
    void setFilter(const QString &filter);
    int count() const { return rowCount(); }

    Q_INVOKABLE int indexOfKey(const QString &key) const;  // -1: not here
    Q_INVOKABLE QString keyAt(int row) const;

Q_SIGNALS:
    void applicantsChanged();
    void filterChanged();
    void countChanged();

protected:
    bool filterAcceptsRow(int row, const QModelIndex &parent) const override;

private:
    QPointer<ApplicantsModel> m_applicants;
    QString m_filter;
    QStringList m_words;
};

} // namespace werkbank
