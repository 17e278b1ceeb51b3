-- SPDX-FileCopyrightText: The Werkbank authors
-- SPDX-License-Identifier: GPL-3.0-or-later

-- Time worked as it was said, and what a case costs so far. `body` is the kind's body.
CREATE TABLE work_interval (
    tenant text NOT NULL,
    case_id text NOT NULL,
    id text NOT NULL UNIQUE,
    account text NOT NULL,
    is_running bigint NOT NULL,
    let_go bigint NOT NULL,
    body text NOT NULL,
    rev bigint NOT NULL DEFAULT 1,
    PRIMARY KEY (tenant, case_id, id),
    FOREIGN KEY (tenant, case_id) REFERENCES cases (tenant, id)
);
-- One clock at a time.
CREATE UNIQUE INDEX work_interval_running ON work_interval (account) WHERE is_running = 1;

CREATE TABLE work_pause (
    tenant text NOT NULL,
    case_id text NOT NULL,
    id text NOT NULL UNIQUE,
    heard_at bigint NOT NULL,
    body text NOT NULL,
    rev bigint NOT NULL DEFAULT 1,
    PRIMARY KEY (tenant, case_id, id),
    FOREIGN KEY (tenant, case_id) REFERENCES cases (tenant, id)
);

CREATE TABLE work_gap (
    tenant text NOT NULL,
    case_id text NOT NULL,
    id text NOT NULL UNIQUE,
    body text NOT NULL,
    rev bigint NOT NULL DEFAULT 1,
    PRIMARY KEY (tenant, case_id, id),
    FOREIGN KEY (tenant, case_id) REFERENCES cases (tenant, id)
);

CREATE TABLE case_work (
    tenant text NOT NULL,
    case_id text NOT NULL,
    agreed_cap bigint,
    body text NOT NULL,
    rev bigint NOT NULL DEFAULT 1,
    PRIMARY KEY (tenant, case_id),
    FOREIGN KEY (tenant, case_id) REFERENCES cases (tenant, id)
);

-- The expert's that asked: a gap of that machine concerns the session's time.
ALTER TABLE remote_session ADD COLUMN device text NOT NULL DEFAULT '';
