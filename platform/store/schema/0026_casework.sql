-- SPDX-FileCopyrightText: The Werkbank authors
-- SPDX-License-Identifier: GPL-3.0-or-later

-- What helps to work on a case: quotes and thanks, steps, handing over, a password asked for.
ALTER TABLE message ADD COLUMN quote text;
ALTER TABLE message ADD COLUMN thanked_at bigint;
ALTER TABLE cases ADD COLUMN cause text NOT NULL DEFAULT '';

CREATE TABLE step (
    tenant text NOT NULL,
    case_id text NOT NULL,
    id text NOT NULL UNIQUE,
    n bigint NOT NULL,
    body text NOT NULL,
    rev bigint NOT NULL DEFAULT 1,
    PRIMARY KEY (tenant, case_id, id),
    FOREIGN KEY (tenant, case_id) REFERENCES cases (tenant, id)
);

CREATE TABLE handover (
    tenant text NOT NULL,
    case_id text NOT NULL,
    id text NOT NULL UNIQUE,
    account text NOT NULL,     -- hands over
    successor text,            -- a named expert
    is_waiting bigint NOT NULL,
    body text NOT NULL,
    rev bigint NOT NULL DEFAULT 1,
    PRIMARY KEY (tenant, case_id, id),
    FOREIGN KEY (tenant, case_id) REFERENCES cases (tenant, id)
);
-- One question at a time.
CREATE UNIQUE INDEX handover_waiting ON handover (tenant, case_id) WHERE is_waiting = 1;

-- `sealed` is what only the asking device can open; it is erased when it was read or nobody came.
CREATE TABLE secret (
    tenant text NOT NULL,
    case_id text NOT NULL,
    id text NOT NULL UNIQUE,
    account text NOT NULL,
    is_open bigint NOT NULL,
    asked_at bigint NOT NULL,
    body text NOT NULL,
    sealed text NOT NULL DEFAULT '',
    rev bigint NOT NULL DEFAULT 1,
    PRIMARY KEY (tenant, case_id, id),
    FOREIGN KEY (tenant, case_id) REFERENCES cases (tenant, id)
);
CREATE UNIQUE INDEX secret_open ON secret (tenant, case_id) WHERE is_open = 1;
