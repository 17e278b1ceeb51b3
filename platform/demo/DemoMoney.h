// SPDX-FileCopyrightText: The Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "platform/domain/Work.h"

// What a demo folder knows of money: sellers, an expert who can be paid, time on its stories. All of
// it is made up. Thread of the platform, inside a change; errors go into the Sql.
namespace werkbank::demo {

void addSeller(Work &work, const Id &tenant, const QString &name);
void addPayProfile(Work &work, const Id &account, const QString &name);
// Until now.
void addWork(Work &work, const Id &caseId, const Id &account, const Id &device, Milliseconds time);

} // namespace werkbank::demo
