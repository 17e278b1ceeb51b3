// SPDX-FileCopyrightText: The Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "platform/domain/BlindCase.h"

namespace werkbank {

Blinding blindingOf(Sql &sql, const CaseRow &row)
{
    const Customer &customer = row.body.customer;
    BlindPerson asked{{customer.name}, {}};
    if (!customer.company.isEmpty())
        asked.names.append(customer.company);
    if (!customer.email.isEmpty())
        asked.accounts.append(customer.email);
    BlindPerson helped;
    const Rows experts = sql.rows("SELECT DISTINCT a.name, a.email FROM case_expert e"
                                  " JOIN account a ON a.id = e.account"
                                  " WHERE e.tenant = $1 AND e.case_id = $2 ORDER BY a.name",
                                  {row.tenant(), row.id()});
    for (const Row &expert : experts) {
        helped.names.append(expert.text(0));
        helped.accounts.append(expert.text(1));
    }
    return {helped, asked, row.body.language};
}

} // namespace werkbank
