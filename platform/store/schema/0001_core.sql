-- SPDX-FileCopyrightText: The Werkbank authors
-- SPDX-License-Identifier: GPL-3.0-or-later

-- Tenants, people, cases and the streams that tell viewers what changed. Instants are milliseconds
-- since 1970 UTC, yes and no are 1 and 0, lists and small structures are JSON as core/wire spells
-- it. `rev` counts the changes of what a viewer sees of a row.

CREATE TABLE meta (
    name text PRIMARY KEY,
    value text NOT NULL
);

-- ---- tenants -----------------------------------------------------------------------------------

CREATE TABLE tenant (
    id text PRIMARY KEY,
    slug text NOT NULL UNIQUE,
    name text NOT NULL,
    zone text NOT NULL,
    first_ring bigint NOT NULL DEFAULT 1 CHECK (first_ring BETWEEN 1 AND 20),
    ring bigint NOT NULL DEFAULT 3 CHECK (ring BETWEEN 1 AND 20),
    ring_ms bigint NOT NULL DEFAULT 30000 CHECK (ring_ms > 0),
    urgent_ring_ms bigint NOT NULL DEFAULT 20000 CHECK (urgent_ring_ms > 0),
    next_number bigint NOT NULL DEFAULT 2001,
    tariff text NOT NULL
);

CREATE TABLE tariff (
    tenant text NOT NULL REFERENCES tenant (id),
    id text NOT NULL,
    body text NOT NULL,
    PRIMARY KEY (tenant, id)
);

-- ---- people ------------------------------------------------------------------------------------

CREATE TABLE account (
    id text PRIMARY KEY,
    name text NOT NULL,
    email text NOT NULL UNIQUE,
    language text NOT NULL,
    zone text NOT NULL,
    speaks text NOT NULL,
    capacity bigint NOT NULL DEFAULT 3 CHECK (capacity BETWEEN 1 AND 20),
    rev bigint NOT NULL DEFAULT 1,
    created_at bigint NOT NULL,
    suspended_at bigint
);

CREATE TABLE membership (
    tenant text NOT NULL REFERENCES tenant (id),
    id text NOT NULL,
    account text NOT NULL REFERENCES account (id),
    roles text NOT NULL,
    state text NOT NULL,
    rev bigint NOT NULL DEFAULT 1,
    desk_rev bigint NOT NULL DEFAULT 1,
    PRIMARY KEY (tenant, account),
    UNIQUE (tenant, id)
);
CREATE INDEX membership_by_account ON membership (account);

-- Who may be asked: the experts among the members. Rows follow membership.roles and .state.
CREATE TABLE expert (
    tenant text NOT NULL,
    account text NOT NULL,
    PRIMARY KEY (tenant, account),
    FOREIGN KEY (tenant, account) REFERENCES membership (tenant, account)
);

CREATE TABLE device (
    account text NOT NULL REFERENCES account (id),
    id text NOT NULL UNIQUE,
    name text NOT NULL,
    key text NOT NULL,
    last_n bigint NOT NULL DEFAULT 0,
    rev bigint NOT NULL DEFAULT 1,
    created_at bigint NOT NULL,
    revoked_at bigint,
    PRIMARY KEY (account, id)
);

CREATE TABLE skill (
    account text NOT NULL REFERENCES account (id),
    id text NOT NULL,
    task text NOT NULL,
    level bigint NOT NULL CHECK (level BETWEEN 1 AND 5),
    state text NOT NULL,
    verified_level bigint NOT NULL DEFAULT 0 CHECK (verified_level BETWEEN 0 AND 5),
    proven_at bigint,
    rev bigint NOT NULL DEFAULT 1,
    PRIMARY KEY (account, id),
    UNIQUE (account, task)
);

CREATE TABLE hours (
    account text PRIMARY KEY REFERENCES account (id),
    zone text NOT NULL,
    week text NOT NULL,
    rev bigint NOT NULL DEFAULT 1
);

CREATE TABLE day_exception (
    account text NOT NULL REFERENCES account (id),
    id text NOT NULL UNIQUE,
    date text NOT NULL,
    day text NOT NULL,
    spans text NOT NULL,
    reason text NOT NULL,
    rev bigint NOT NULL DEFAULT 1,
    PRIMARY KEY (account, id)
);

CREATE TABLE presence (
    account text PRIMARY KEY REFERENCES account (id),
    available_until bigint,
    pause_until bigint,
    rev bigint NOT NULL DEFAULT 1
);

-- ---- cases -------------------------------------------------------------------------------------

CREATE TABLE customer (
    tenant text NOT NULL REFERENCES tenant (id),
    id text NOT NULL,
    name text NOT NULL,
    kind text NOT NULL,
    company text NOT NULL,
    email text NOT NULL,
    phone text NOT NULL,
    area text NOT NULL,
    PRIMARY KEY (tenant, id)
);

CREATE TABLE cases (
    tenant text NOT NULL REFERENCES tenant (id),
    id text NOT NULL UNIQUE,
    number text NOT NULL,
    customer text NOT NULL,
    -- The request that made it: hashes of its uuid and of its content.
    request text NOT NULL UNIQUE,
    request_content text NOT NULL,
    state text NOT NULL,
    outcome text,
    task text NOT NULL,
    level bigint NOT NULL CHECK (level BETWEEN 1 AND 5),
    title text NOT NULL,
    description text NOT NULL,
    masked text NOT NULL,
    masked_device text NOT NULL,
    urgency text NOT NULL,
    language text NOT NULL,
    device text NOT NULL,
    tariff text NOT NULL,
    assignee text REFERENCES account (id),
    created_at bigint NOT NULL,
    assigned_at bigint,
    solved_at bigint,
    closed_at bigint,
    withdrawn_at bigint,
    unmatched_at bigint,
    reply_until bigint,
    closes_at bigint,
    reopen_until bigint,
    solution text NOT NULL DEFAULT '',
    -- Counters of what belongs to the case.
    pos bigint NOT NULL DEFAULT 0,
    expert_n bigint NOT NULL DEFAULT 0,
    customer_n bigint NOT NULL DEFAULT 0,
    item_n bigint NOT NULL DEFAULT 0,
    -- The cascade of offers: which one, its ring, and when that ring ends.
    cascade bigint NOT NULL DEFAULT 0,
    ring bigint NOT NULL DEFAULT 0,
    ring_ends_at bigint,
    -- 0: ended long ago, not in the dispatchers' list any more.
    on_desk bigint NOT NULL DEFAULT 1,
    rev bigint NOT NULL DEFAULT 1,
    PRIMARY KEY (tenant, id),
    UNIQUE (tenant, number),
    FOREIGN KEY (tenant, customer) REFERENCES customer (tenant, id),
    CHECK ((state IN ('assigned', 'solved')) <= (assignee IS NOT NULL))
);
CREATE INDEX cases_by_assignee ON cases (assignee, state);
CREATE INDEX cases_by_state ON cases (tenant, state, created_at);
CREATE INDEX cases_on_desk ON cases (tenant, on_desk, id);

CREATE TABLE case_link (
    tenant text NOT NULL,
    id text NOT NULL UNIQUE,
    case_id text NOT NULL,
    public text NOT NULL UNIQUE,
    secret_hash text NOT NULL,
    created_at bigint NOT NULL,
    ends_at bigint,
    revoked_at bigint,
    PRIMARY KEY (tenant, id),
    FOREIGN KEY (tenant, case_id) REFERENCES cases (tenant, id)
);
CREATE INDEX case_link_by_case ON case_link (tenant, case_id);

-- Who had the case, from when to when.
CREATE TABLE case_expert (
    tenant text NOT NULL,
    case_id text NOT NULL,
    account text NOT NULL REFERENCES account (id),
    from_at bigint NOT NULL,
    until_at bigint,
    PRIMARY KEY (tenant, case_id, account, from_at),
    FOREIGN KEY (tenant, case_id) REFERENCES cases (tenant, id)
);
CREATE INDEX case_expert_by_account ON case_expert (account, from_at);

CREATE TABLE offer (
    tenant text NOT NULL,
    id text NOT NULL UNIQUE,
    case_id text NOT NULL,
    account text NOT NULL REFERENCES account (id),
    state text NOT NULL,
    cascade bigint NOT NULL,
    ring bigint NOT NULL,
    exclusive bigint NOT NULL,
    others bigint NOT NULL,
    extended bigint NOT NULL DEFAULT 0,
    reason text,
    created_at bigint NOT NULL,
    exclusive_until bigint NOT NULL,
    ends_at bigint NOT NULL,
    ended_at bigint,
    dropped bigint NOT NULL DEFAULT 0,
    rev bigint NOT NULL DEFAULT 1,
    PRIMARY KEY (tenant, id),
    UNIQUE (tenant, case_id, cascade, account),
    FOREIGN KEY (tenant, case_id) REFERENCES cases (tenant, id)
);
CREATE INDEX offer_by_account ON offer (account, dropped, id);
CREATE INDEX offer_by_case ON offer (tenant, case_id, state);

CREATE TABLE message (
    tenant text NOT NULL,
    case_id text NOT NULL,
    id text NOT NULL UNIQUE,
    pos bigint NOT NULL,
    side text NOT NULL,
    side_n bigint NOT NULL,
    -- The account of an expert; NULL: the customer.
    account text REFERENCES account (id),
    author text NOT NULL,
    text text NOT NULL,
    files text NOT NULL,
    at bigint NOT NULL,
    edited_at bigint,
    deleted_at bigint,
    rev bigint NOT NULL DEFAULT 1,
    PRIMARY KEY (tenant, case_id, pos),
    UNIQUE (tenant, case_id, side, side_n),
    FOREIGN KEY (tenant, case_id) REFERENCES cases (tenant, id)
);

CREATE TABLE note (
    tenant text NOT NULL,
    case_id text NOT NULL,
    id text NOT NULL UNIQUE,
    n bigint NOT NULL,
    after_pos bigint NOT NULL,
    author text NOT NULL,
    text text NOT NULL,
    at bigint NOT NULL,
    rev bigint NOT NULL DEFAULT 1,
    PRIMARY KEY (tenant, case_id, n),
    FOREIGN KEY (tenant, case_id) REFERENCES cases (tenant, id)
);

CREATE TABLE marker (
    tenant text NOT NULL,
    case_id text NOT NULL,
    id text NOT NULL UNIQUE,
    side text NOT NULL,
    read_n bigint NOT NULL DEFAULT 0,
    rev bigint NOT NULL DEFAULT 1,
    PRIMARY KEY (tenant, case_id, side),
    FOREIGN KEY (tenant, case_id) REFERENCES cases (tenant, id)
);

CREATE TABLE event (
    tenant text NOT NULL,
    case_id text NOT NULL,
    id text NOT NULL UNIQUE,
    n bigint NOT NULL,
    after_pos bigint NOT NULL,
    what text NOT NULL,
    who text NOT NULL,
    reason text NOT NULL,
    at bigint NOT NULL,
    rev bigint NOT NULL DEFAULT 1,
    PRIMARY KEY (tenant, case_id, n),
    FOREIGN KEY (tenant, case_id) REFERENCES cases (tenant, id)
);

-- A file of a case. Its bytes lie beside the store, sealed with `key` under the name `file`.
CREATE TABLE blob (
    tenant text NOT NULL,
    id text NOT NULL UNIQUE,
    case_id text NOT NULL,
    owner text NOT NULL,
    side text NOT NULL,
    state text NOT NULL,
    name text NOT NULL,
    type text NOT NULL,
    size bigint NOT NULL,
    sha256 text NOT NULL,
    key bytea NOT NULL,
    file text NOT NULL UNIQUE,
    message text,
    created_at bigint NOT NULL,
    PRIMARY KEY (tenant, id),
    FOREIGN KEY (tenant, case_id) REFERENCES cases (tenant, id)
);
CREATE INDEX blob_by_case ON blob (tenant, case_id);

-- ---- streams -----------------------------------------------------------------------------------

-- One per account or case link, whose id it has. `head` is the last number given.
CREATE TABLE stream (
    id text PRIMARY KEY,
    owner text NOT NULL,
    head bigint NOT NULL DEFAULT 0,
    -- Time of the last row; rows of a stream never go back in time, so that pruning leaves no holes.
    last_at bigint NOT NULL DEFAULT 0,
    epoch text NOT NULL
);

CREATE TABLE log (
    stream text NOT NULL REFERENCES stream (id),
    seq bigint NOT NULL,
    tx bigint NOT NULL,
    tag text NOT NULL,
    scope text NOT NULL,
    kind text NOT NULL,
    id text NOT NULL,
    op text NOT NULL,
    at bigint NOT NULL,
    PRIMARY KEY (stream, seq)
);
CREATE INDEX log_by_age ON log (at);

CREATE TABLE stream_grant (
    stream text NOT NULL REFERENCES stream (id),
    scope text NOT NULL,
    PRIMARY KEY (stream, scope)
);
CREATE INDEX stream_grant_by_scope ON stream_grant (scope);

CREATE TABLE idempotency (
    stream text NOT NULL REFERENCES stream (id),
    command text NOT NULL,
    args_hash text NOT NULL,
    verdict text NOT NULL,
    at bigint NOT NULL,
    PRIMARY KEY (stream, command)
);
CREATE INDEX idempotency_by_age ON idempotency (at);

-- Everything that is due at some moment.
CREATE TABLE timer (
    kind text NOT NULL,
    ref text NOT NULL,
    at bigint NOT NULL,
    PRIMARY KEY (kind, ref)
);
CREATE INDEX timer_by_at ON timer (at);
