// SPDX-FileCopyrightText: The Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/RowModel.h"
#include "sync/queries/Applicants.h"

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
        AgeRole,       // how long he waits; of who waits for nothing, since when
        WaitsRole,     // for somebody
        ProblemRole,   // a change that was refused
    };
    explicit ApplicantsModel(QObject *parent = nullptr);

    QVariant data(const QModelIndex &index, int role) const override;
    QHash<int, QByteArray> roleNames() const override;
    QList<int> searchedRoles() const override { return {NameRole, TaskTextRole}; }
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

} // namespace werkbank
