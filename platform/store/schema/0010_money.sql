-- SPDX-FileCopyrightText: The Werkbank authors
-- SPDX-License-Identifier: GPL-3.0-or-later

-- From a solved case to money: receipts, numbered papers, what experts have earned. Bodies are JSON
-- as core/wire spells it; amounts are whole minor units.

-- Who issues a tenant's papers and where customers pay to. Without a row no paper is issued.
CREATE TABLE seller (
    tenant text PRIMARY KEY REFERENCES tenant (id),
    name text NOT NULL,
    street text NOT NULL,
    postcode text NOT NULL,
    city text NOT NULL,
    country text NOT NULL,
    tax_number text NOT NULL DEFAULT '',
    vat_id text NOT NULL DEFAULT '',
    registration text NOT NULL DEFAULT '',
    email text NOT NULL DEFAULT '',
    iban text NOT NULL DEFAULT '',
    bic text NOT NULL DEFAULT '',
    holder text NOT NULL DEFAULT '',
    -- 1: experts are paid as soon as the case is confirmed, whether the customer pays or not.
    guarantees bigint NOT NULL DEFAULT 0
);

-- The key with which the customer's browser will sign.
CREATE TABLE receipt_key (
    tenant text NOT NULL,
    case_id text NOT NULL,
    algorithm text NOT NULL,
    public_key text NOT NULL,
    at bigint NOT NULL,
    PRIMARY KEY (tenant, case_id),
    FOREIGN KEY (tenant, case_id) REFERENCES cases (tenant, id)
);

-- One per "solved"; `body` is what both ends sign and never changes. Void: the case went on.
CREATE TABLE receipt (
    tenant text NOT NULL,
    case_id text NOT NULL,
    id text NOT NULL UNIQUE,
    n bigint NOT NULL,
    account text NOT NULL REFERENCES account (id),
    state text NOT NULL CHECK (state IN ('open', 'void', 'confirmed')),
    body text NOT NULL,
    expert_signature text NOT NULL DEFAULT '',
    customer_signature text NOT NULL DEFAULT '',
    issued_at bigint NOT NULL,
    confirmed_at bigint,
    rev bigint NOT NULL DEFAULT 1,
    PRIMARY KEY (tenant, case_id, n),
    FOREIGN KEY (tenant, case_id) REFERENCES cases (tenant, id)
);
CREATE UNIQUE INDEX receipt_open ON receipt (tenant, case_id) WHERE state = 'open';

-- The last number given; a refused transaction gives none, so there are no gaps.
CREATE TABLE number_series (
    tenant text NOT NULL REFERENCES tenant (id),
    year bigint NOT NULL,
    kind text NOT NULL,
    last_n bigint NOT NULL,
    PRIMARY KEY (tenant, year, kind)
);

-- A numbered document: all of it is in `original` (EN 16931 XML; '' of a statement, which is none)
-- from the transaction that drew the number on. Its files are made from that afterwards; `files` is
-- then a list of FileRef.
CREATE TABLE paper (
    tenant text NOT NULL REFERENCES tenant (id),
    id text NOT NULL UNIQUE,
    kind text NOT NULL CHECK (kind IN ('invoice', 'credit_note', 'statement')),
    year bigint NOT NULL,
    n bigint NOT NULL,
    number text NOT NULL,
    case_id text NOT NULL,
    receipt text NOT NULL REFERENCES receipt (id),
    -- The expert; NULL: an invoice to the customer.
    account text REFERENCES account (id),
    date text NOT NULL,
    currency text NOT NULL,
    gross bigint NOT NULL,
    -- ISO 11649; of invoices only.
    reference text NOT NULL DEFAULT '',
    -- Of a storno: the paper that it takes back.
    cancels text REFERENCES paper (id),
    language text NOT NULL,
    prices_include_vat bigint NOT NULL,
    original text NOT NULL,
    created_at bigint NOT NULL,
    files text NOT NULL DEFAULT '[]',
    files_at bigint,
    rev bigint NOT NULL DEFAULT 1,
    PRIMARY KEY (tenant, kind, year, n),
    UNIQUE (tenant, number),
    UNIQUE (cancels),
    CHECK ((account IS NULL) = (kind = 'invoice')),
    FOREIGN KEY (tenant, case_id) REFERENCES cases (tenant, id)
);
CREATE UNIQUE INDEX paper_once ON paper (receipt, kind) WHERE cancels IS NULL;
CREATE INDEX paper_by_account ON paper (account, id);
CREATE INDEX paper_by_case ON paper (tenant, case_id, kind);
CREATE INDEX paper_waiting ON paper (id) WHERE files_at IS NULL;

-- A file that the platform wrote itself, beside the store like those of `blob`. `about` is the id of
-- the paper or batch that it belongs to and that says who may read it.
CREATE TABLE document_file (
    tenant text NOT NULL REFERENCES tenant (id),
    id text NOT NULL UNIQUE,
    about_kind text NOT NULL,
    about text NOT NULL,
    name text NOT NULL,
    type text NOT NULL,
    size bigint NOT NULL,
    sha256 text NOT NULL,
    key bytea NOT NULL,
    file text NOT NULL UNIQUE,
    created_at bigint NOT NULL,
    PRIMARY KEY (tenant, about_kind, about, id)
);

-- What one receipt brings one expert; the id is the receipt's. `amount` is what he is paid, with the
-- `vat` in it where he shows one.
CREATE TABLE earning (
    tenant text NOT NULL,
    id text NOT NULL UNIQUE REFERENCES receipt (id),
    account text NOT NULL REFERENCES account (id),
    case_id text NOT NULL,
    state text NOT NULL CHECK (state IN
        ('worked', 'confirmed', 'cleared', 'in_payout', 'paid', 'cancelled')),
    unconfirmed bigint NOT NULL DEFAULT 0,
    currency text NOT NULL,
    amount bigint NOT NULL,
    vat bigint NOT NULL DEFAULT 0,
    worked_at bigint NOT NULL,
    confirmed_at bigint,
    cleared_at bigint,
    in_payout_at bigint,
    paid_at bigint,
    cleared_by text,
    payout text,
    frozen_at bigint,
    objection text NOT NULL DEFAULT '',
    objected_at bigint,
    answer text NOT NULL DEFAULT '',
    rev bigint NOT NULL DEFAULT 1,
    PRIMARY KEY (tenant, account, id),
    FOREIGN KEY (tenant, case_id) REFERENCES cases (tenant, id)
);
CREATE INDEX earning_by_account ON earning (account, id);
CREATE INDEX earning_by_state ON earning (tenant, state, account);
CREATE INDEX earning_by_case ON earning (tenant, case_id);

-- Who is paid, and where to. An empty `iban` is not known yet.
CREATE TABLE pay_profile (
    account text PRIMARY KEY REFERENCES account (id),
    seller text NOT NULL,
    name text NOT NULL,
    street text NOT NULL,
    postcode text NOT NULL,
    city text NOT NULL,
    country text NOT NULL,
    tax_number text NOT NULL,
    holder text NOT NULL DEFAULT '',
    iban text NOT NULL DEFAULT '',
    held_until bigint,
    rev bigint NOT NULL DEFAULT 1
);
