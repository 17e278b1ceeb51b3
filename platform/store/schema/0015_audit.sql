-- SPDX-FileCopyrightText: The Werkbank authors
-- SPDX-License-Identifier: GPL-3.0-or-later

-- The audit chain (core/audit/AUDIT.md): one per tenant, and one of the platform's own, whose tenant
-- is empty. Nothing here refers to other tables: what was recorded outlives what it was about.

-- Where each chain ends. Its row is the counter, taken last in a transaction.
CREATE TABLE audit_chain (
    tenant text PRIMARY KEY,
    last_seq bigint NOT NULL,
    hash bytea NOT NULL
);

CREATE TABLE audit_row (
    tenant text NOT NULL,
    seq bigint NOT NULL,
    at bigint NOT NULL,
    actor text NOT NULL,
    role text NOT NULL,
    action text NOT NULL,
    object text NOT NULL,
    outcome text NOT NULL,
    commitment bytea NOT NULL,
    prev bytea NOT NULL,
    hash bytea NOT NULL,
    PRIMARY KEY (tenant, seq)
);
CREATE INDEX audit_row_by_object ON audit_row (object);

-- May be erased, which leaves the chain whole; never changed.
CREATE TABLE audit_detail (
    tenant text NOT NULL,
    seq bigint NOT NULL,
    salt bytea NOT NULL,
    body text NOT NULL,
    PRIMARY KEY (tenant, seq)
);

-- Signed with a key that does not lie in the database.
CREATE TABLE audit_head (
    tenant text NOT NULL,
    seq bigint NOT NULL,
    at bigint NOT NULL,
    hash bytea NOT NULL,
    public_key bytea NOT NULL,
    signature bytea NOT NULL,
    PRIMARY KEY (tenant, seq)
);
CREATE INDEX audit_head_by_at ON audit_head (tenant, at);
