-- SPDX-FileCopyrightText: The Werkbank authors
-- SPDX-License-Identifier: GPL-3.0-or-later

-- What is owed and what was paid (platform/domain/Ledger.h). A book is one seller's in one unit;
-- n is dense in it, and each hash covers the one before it. Rows of ledger_transfer are for ever:
-- only the sums in ledger_account change, and those can be had from the transfers again.

CREATE TABLE ledger_book (
    tenant text NOT NULL REFERENCES tenant (id),
    unit text NOT NULL,
    last_n bigint NOT NULL DEFAULT 0,
    head bytea NOT NULL,
    PRIMARY KEY (tenant, unit)
);

CREATE TABLE ledger_account (
    tenant text NOT NULL,
    unit text NOT NULL,
    name text NOT NULL,
    debits bigint NOT NULL DEFAULT 0 CHECK (debits >= 0),
    credits bigint NOT NULL DEFAULT 0 CHECK (credits >= 0),
    debits_pending bigint NOT NULL DEFAULT 0 CHECK (debits_pending >= 0),
    credits_pending bigint NOT NULL DEFAULT 0 CHECK (credits_pending >= 0),
    PRIMARY KEY (tenant, unit, name),
    FOREIGN KEY (tenant, unit) REFERENCES ledger_book (tenant, unit)
);

CREATE TABLE ledger_transfer (
    id text PRIMARY KEY,
    tenant text NOT NULL,
    unit text NOT NULL,
    n bigint NOT NULL,
    link text NOT NULL,
    at bigint NOT NULL,
    debit text NOT NULL,
    credit text NOT NULL,
    amount bigint NOT NULL CHECK (amount > 0),
    kind text NOT NULL CHECK (kind IN ('posted', 'pending', 'post', 'void')),
    pending text REFERENCES ledger_transfer (id),
    reason text NOT NULL,
    about text NOT NULL,
    hash bytea NOT NULL,
    UNIQUE (tenant, unit, n),
    -- A pending transfer is posted or voided once.
    UNIQUE (pending),
    CHECK (debit <> credit),
    CHECK ((pending IS NOT NULL) = (kind IN ('post', 'void'))),
    FOREIGN KEY (tenant, unit, debit) REFERENCES ledger_account (tenant, unit, name),
    FOREIGN KEY (tenant, unit, credit) REFERENCES ledger_account (tenant, unit, name)
);

CREATE INDEX ledger_transfer_about ON ledger_transfer (tenant, unit, about);
