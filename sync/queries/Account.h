// SPDX-FileCopyrightText: The Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/wire/AccountEntities.h"
#include "sync/queries/Query.h"

// The expert's own things: profile, presence, hours, skills, devices. See Query.h for threads.
// `pending`: a change of mine waits; `conflict`: the platform holds another value ("changed
// elsewhere"), the waiting command is refused and the person chooses.
namespace werkbank {

struct ProfileRow {
    QString key;  // the account's id: always exactly one row once synchronised
    QByteArray sortKey;
    qint64 viewRev = 0;

    ProfileBody profile;
    QList<MembershipBody> memberships;
    QList<Role> roles;  // union
    PresenceBody presence;
    bool pending = false;
};

struct ProfileQuery {
    using Row = ProfileRow;
    QList<Row> rows(const View &view) const;
    QList<QString> touched(const Changes &changes, const View &view) const;
    std::optional<Row> row(const View &view, const QString &key) const;
};

struct HoursRow {
    QString key;  // "hours", or the exception's id
    QByteArray sortKey;
    qint64 viewRev = 0;

    std::optional<HoursBody> hours;
    std::optional<DayExceptionBody> exception;
    bool pending = false;
    std::optional<QList<DayHours>> conflict;  // mine, refused; `hours` is the platform's
    Id command;
};

struct HoursQuery {
    using Row = HoursRow;
    QList<Row> rows(const View &view) const;
    QList<QString> touched(const Changes &changes, const View &view) const;
    std::optional<Row> row(const View &view, const QString &key) const;
};

struct SkillRow {
    QString key;  // the task's id in the skill tree
    QByteArray sortKey;
    qint64 viewRev = 0;

    SkillBody skill;
    int claimed = 0;   // the level that I claim, pending included
    bool pending = false;
    Id command;
    QString problem;
    QString code;
};

struct SkillsQuery {
    using Row = SkillRow;
    QList<Row> rows(const View &view) const;
    QList<QString> touched(const Changes &changes, const View &view) const;
    std::optional<Row> row(const View &view, const QString &key) const;
};

struct DeviceRow {
    QString key;
    QByteArray sortKey;
    qint64 viewRev = 0;

    DeviceBody device;
    bool thisOne = false;
};

struct DevicesQuery {
    using Row = DeviceRow;
    QList<Row> rows(const View &view) const;
    QList<QString> touched(const Changes &changes, const View &view) const;
    std::optional<Row> row(const View &view, const QString &key) const;
};

} // namespace werkbank
