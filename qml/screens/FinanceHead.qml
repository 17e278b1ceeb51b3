// SPDX-FileCopyrightText: The Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import Werkbank.Controls
import Werkbank.Models

// The columns of a table of the finance desk.
TableHead {
    id: head

    required property FinanceTable table

    idPrefix: "financeSort_"
    sortBy: head.table.sortBy
    descending: head.table.descending
    onSortAsked: key => head.table.sortOn(key)
}
