-- SPDX-FileCopyrightText: The Werkbank authors
-- SPDX-License-Identifier: GPL-3.0-or-later

-- A remote session: consent and course, nothing of what was shown. `body` is RemoteSessionBody.
CREATE TABLE remote_session (
    tenant text NOT NULL,
    case_id text NOT NULL,
    id text NOT NULL UNIQUE,
    n bigint NOT NULL,
    is_open bigint NOT NULL,
    asked_at bigint NOT NULL,
    tries bigint NOT NULL DEFAULT 0,
    body text NOT NULL,
    rev bigint NOT NULL DEFAULT 1,
    PRIMARY KEY (tenant, case_id, id),
    FOREIGN KEY (tenant, case_id) REFERENCES cases (tenant, id)
);
CREATE UNIQUE INDEX remote_session_open ON remote_session (tenant, case_id) WHERE is_open = 1;

-- What an event tells of a session; '' for others.
ALTER TABLE event ADD COLUMN remote text NOT NULL DEFAULT '';

-- One side has blocked the other, and nobody has seen to it yet.
ALTER TABLE cases ADD COLUMN reported_at bigint;
