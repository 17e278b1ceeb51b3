-- SPDX-FileCopyrightText: The Werkbank authors
-- SPDX-License-Identifier: GPL-3.0-or-later

-- Money that comes in and goes out, as a tenant's finance staff sees it. What it does to the books
-- is in ledger_transfer; each row here says which step of its way it has reached.

-- When the password was entered last for the tokens of a family; NULL: before this was noted.
ALTER TABLE token_family ADD COLUMN auth_at bigint;

-- ---- money in ----------------------------------------------------------------------------------

-- What came for an invoice so far; no row: nothing.
CREATE TABLE invoice_paid (
    tenant text NOT NULL REFERENCES tenant (id),
    invoice text PRIMARY KEY REFERENCES paper (id),
    paid bigint NOT NULL CHECK (paid >= 0),
    rev bigint NOT NULL DEFAULT 1
);

CREATE TABLE bank_statement (
    tenant text NOT NULL REFERENCES tenant (id),
    id text NOT NULL,
    sha256 text NOT NULL,
    at bigint NOT NULL,
    PRIMARY KEY (tenant, id, sha256)
);

-- Every booking of a statement once, whatever file it comes in.
CREATE TABLE bank_booking (
    tenant text NOT NULL REFERENCES tenant (id),
    id text NOT NULL,
    side text NOT NULL CHECK (side IN ('credit', 'debit')),
    amount bigint NOT NULL CHECK (amount > 0),
    currency text NOT NULL,
    booked_on text NOT NULL,
    -- payment, paid_out, returned, or why nobody knows what it is (PaymentMatching.h).
    meaning text NOT NULL,
    at bigint NOT NULL,
    PRIMARY KEY (tenant, id)
);

-- A booking that brought money, or the part of it that goes to one invoice.
CREATE TABLE payment (
    tenant text NOT NULL,
    id text NOT NULL UNIQUE,
    booking text NOT NULL,
    date text NOT NULL,
    currency text NOT NULL,
    amount bigint NOT NULL CHECK (amount > 0),
    payer text NOT NULL,
    text text NOT NULL,
    match text NOT NULL CHECK (match IN ('full', 'part', 'over', 'again', 'unmatched')),
    invoice text REFERENCES paper (id),
    matched_by text REFERENCES account (id),
    rev bigint NOT NULL DEFAULT 1,
    PRIMARY KEY (tenant, id),
    FOREIGN KEY (tenant, booking) REFERENCES bank_booking (tenant, id),
    CHECK ((match = 'unmatched') = (invoice IS NULL))
);

-- ---- money out ---------------------------------------------------------------------------------

CREATE TABLE payout_batch (
    tenant text NOT NULL REFERENCES tenant (id),
    id text NOT NULL UNIQUE,
    state text NOT NULL CHECK (state IN ('proposed', 'released', 'done', 'discarded')),
    currency text NOT NULL,
    total bigint NOT NULL CHECK (total > 0),
    proposed_by text NOT NULL REFERENCES account (id),
    proposed_at bigint NOT NULL,
    released_by text REFERENCES account (id),
    released_at bigint,
    -- pain.001, as it was made at the release.
    file bytea,
    rev bigint NOT NULL DEFAULT 1,
    PRIMARY KEY (tenant, id),
    CHECK (released_by IS NULL OR released_by <> proposed_by),
    CHECK ((released_by IS NOT NULL) = (state IN ('released', 'done'))),
    CHECK ((released_by IS NULL) = (released_at IS NULL)),
    CHECK ((released_by IS NULL) = (file IS NULL))
);

-- One transfer to one expert. Its id is that of the pending transfer in the ledger.
CREATE TABLE payout (
    tenant text NOT NULL,
    id text NOT NULL UNIQUE,
    batch text NOT NULL,
    account text NOT NULL REFERENCES account (id),
    state text NOT NULL CHECK (state IN ('proposed', 'released', 'paid', 'returned', 'discarded')),
    currency text NOT NULL,
    amount bigint NOT NULL CHECK (amount > 0),
    holder text NOT NULL,
    iban text NOT NULL,
    proposed_at bigint NOT NULL,
    released_at bigint,
    paid_at bigint,
    returned_at bigint,
    return_code text NOT NULL DEFAULT '',
    rev bigint NOT NULL DEFAULT 1,
    PRIMARY KEY (tenant, id),
    UNIQUE (batch, account),
    FOREIGN KEY (tenant, batch) REFERENCES payout_batch (tenant, id)
);
CREATE INDEX payout_by_account ON payout (account, id);
