-- SPDX-FileCopyrightText: The Werkbank authors
-- SPDX-License-Identifier: GPL-3.0-or-later

-- Practice talks of applicants with a scripted customer. They are no cases: nothing counts, finds or
-- pays them. They go with the application.
CREATE TABLE practice (
    tenant text NOT NULL,
    id text NOT NULL UNIQUE,
    applicant text NOT NULL,
    script text NOT NULL,      -- with its version: "wlan-drops/1"
    language text NOT NULL CHECK (language IN ('de', 'en')),
    state text NOT NULL CHECK (state IN ('running', 'ended')),
    started_at bigint NOT NULL,
    started_by text NOT NULL REFERENCES account (id),
    ended_at bigint,
    told text NOT NULL DEFAULT '',
    trap text NOT NULL DEFAULT '' CHECK (trap IN ('', 'met', 'avoided')),
    rev bigint NOT NULL DEFAULT 1,
    PRIMARY KEY (tenant, id),
    FOREIGN KEY (tenant, applicant) REFERENCES applicant (tenant, id) ON DELETE CASCADE,
    CHECK ((state = 'ended') = (ended_at IS NOT NULL))
);
CREATE INDEX practice_by_applicant ON practice (tenant, applicant, started_at);
CREATE UNIQUE INDEX practice_running ON practice (tenant, applicant) WHERE state = 'running';

CREATE TABLE practice_line (
    tenant text NOT NULL,
    practice text NOT NULL,
    n bigint NOT NULL,
    at bigint NOT NULL,
    side text NOT NULL CHECK (side IN ('expert', 'customer')),
    text text NOT NULL,
    PRIMARY KEY (tenant, practice, n),
    FOREIGN KEY (tenant, practice) REFERENCES practice (tenant, id) ON DELETE CASCADE
);

-- What was said stays said.
CREATE TRIGGER practice_line_stays BEFORE UPDATE ON practice_line
BEGIN
    SELECT RAISE(ABORT, 'trigger: practice_line_stays');
END;
CREATE TRIGGER practice_stays_ended BEFORE UPDATE OF state ON practice
WHEN OLD.state = 'ended' AND NEW.state <> 'ended'
BEGIN
    SELECT RAISE(ABORT, 'trigger: practice_stays_ended');
END;
