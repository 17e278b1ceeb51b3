-- SPDX-FileCopyrightText: The Werkbank authors
-- SPDX-License-Identifier: GPL-3.0-or-later

-- People who want to become supporters: what they wrote, how they were identified and evaluated,
-- and who decided. No picture of an identity document and no number of one is stored anywhere.

-- `state` is empty while it is a draft. `submission` counts how often it was sent in, `appeal` the
-- appeals; both together are the phase in which verdicts are given. `person` is the same for the
-- same name and birth date: a hash, empty while unknown.
CREATE TABLE applicant (
    tenant text NOT NULL REFERENCES tenant (id),
    id text NOT NULL UNIQUE,
    public text NOT NULL UNIQUE,
    email text NOT NULL,
    language text NOT NULL,
    page text NOT NULL,
    account text REFERENCES account (id),
    person text NOT NULL DEFAULT '',
    state text NOT NULL DEFAULT '',
    task text NOT NULL DEFAULT '',
    waiting_since bigint NOT NULL DEFAULT 0,
    created_at bigint NOT NULL,
    applied_at bigint,
    submission bigint NOT NULL DEFAULT 0,
    appeal bigint NOT NULL DEFAULT 0,
    reopened text NOT NULL DEFAULT '',
    identification text,
    evaluation text,
    reasons text NOT NULL DEFAULT '',
    reason_text text NOT NULL DEFAULT '',
    decided_at bigint,
    appeal_text text NOT NULL DEFAULT '',
    appeal_until bigint,
    claimed_by text REFERENCES account (id),
    claimed_until bigint,
    -- yyyy-MM-dd; and how far that is: 0 not yet, 1 he and the desk were told, 2 no offers any more.
    recheck_on text NOT NULL DEFAULT '',
    recheck_stage bigint NOT NULL DEFAULT 0 CHECK (recheck_stage BETWEEN 0 AND 2),
    rev bigint NOT NULL DEFAULT 1,
    PRIMARY KEY (tenant, id),
    UNIQUE (tenant, email),
    UNIQUE (tenant, account),
    CHECK ((state <> '') <= (account IS NOT NULL)),
    CHECK ((claimed_by IS NULL) = (claimed_until IS NULL))
);
CREATE INDEX applicant_by_person ON applicant (person);
CREATE INDEX applicant_by_account ON applicant (account);

-- One item of the application as JSON (platform/domain/Applications.h).
CREATE TABLE applicant_item (
    tenant text NOT NULL,
    applicant text NOT NULL,
    item text NOT NULL,
    body text NOT NULL,
    at bigint NOT NULL,
    PRIMARY KEY (tenant, applicant, item),
    FOREIGN KEY (tenant, applicant) REFERENCES applicant (tenant, id)
);

-- Mailed secrets and the browsers that have shown one, as SHA-256.
CREATE TABLE applicant_link (
    hash text PRIMARY KEY,
    tenant text NOT NULL,
    applicant text NOT NULL,
    created_at bigint NOT NULL,
    ends_at bigint NOT NULL,
    FOREIGN KEY (tenant, applicant) REFERENCES applicant (tenant, id)
);
CREATE INDEX applicant_link_by_applicant ON applicant_link (tenant, applicant, created_at);

CREATE TABLE applicant_session (
    hash text PRIMARY KEY,
    tenant text NOT NULL,
    applicant text NOT NULL,
    ends_at bigint NOT NULL,
    FOREIGN KEY (tenant, applicant) REFERENCES applicant (tenant, id)
);
CREATE INDEX applicant_session_by_age ON applicant_session (ends_at);

-- ---- identification ----------------------------------------------------------------------------

CREATE TABLE identification (
    tenant text NOT NULL,
    id text NOT NULL UNIQUE,
    applicant text NOT NULL,
    reference text NOT NULL UNIQUE,
    method text NOT NULL,
    state text NOT NULL,
    started_at bigint NOT NULL,
    started_by text NOT NULL REFERENCES account (id),
    result_at bigint,
    document text NOT NULL DEFAULT '',
    document_until text NOT NULL DEFAULT '',
    PRIMARY KEY (tenant, id),
    FOREIGN KEY (tenant, applicant) REFERENCES applicant (tenant, id)
);

-- What was written beside what the identification says; `said` is the clerk's word, empty: none yet.
CREATE TABLE identity_field (
    tenant text NOT NULL,
    applicant text NOT NULL,
    n bigint NOT NULL,
    field text NOT NULL,
    stated text NOT NULL,
    found text NOT NULL,
    said text NOT NULL DEFAULT '' CHECK (said IN ('', 'matches', 'differs', 'unreadable')),
    said_by text REFERENCES account (id),
    said_at bigint,
    PRIMARY KEY (tenant, applicant, field),
    FOREIGN KEY (tenant, applicant) REFERENCES applicant (tenant, id),
    CHECK ((said <> '') = (said_by IS NOT NULL))
);

-- ---- evaluation and decision -------------------------------------------------------------------

CREATE TABLE appointment (
    tenant text NOT NULL,
    applicant text NOT NULL,
    date text NOT NULL,
    time text NOT NULL,
    zone text NOT NULL,
    minutes bigint NOT NULL CHECK (minutes BETWEEN 10 AND 240),
    place text NOT NULL,
    evaluator text NOT NULL REFERENCES account (id),
    made_at bigint NOT NULL,
    PRIMARY KEY (tenant, applicant),
    FOREIGN KEY (tenant, applicant) REFERENCES applicant (tenant, id)
);

CREATE TABLE evaluation (
    tenant text NOT NULL,
    id text NOT NULL UNIQUE,
    applicant text NOT NULL,
    submission bigint NOT NULL,
    scorecard text NOT NULL,
    marks text NOT NULL,
    levels text NOT NULL,
    text text NOT NULL,
    evaluator text NOT NULL REFERENCES account (id),
    at bigint NOT NULL,
    PRIMARY KEY (tenant, id),
    FOREIGN KEY (tenant, applicant) REFERENCES applicant (tenant, id)
);
CREATE INDEX evaluation_by_applicant ON evaluation (tenant, applicant);

-- One per person and phase.
CREATE TABLE verdict (
    tenant text NOT NULL,
    id text NOT NULL UNIQUE,
    applicant text NOT NULL,
    submission bigint NOT NULL,
    appeal bigint NOT NULL,
    verdict text NOT NULL CHECK (verdict IN ('approve', 'resubmit', 'refuse')),
    reasons text NOT NULL,
    items text NOT NULL,
    text text NOT NULL,
    judge text NOT NULL REFERENCES account (id),
    at bigint NOT NULL,
    PRIMARY KEY (tenant, id),
    UNIQUE (tenant, applicant, submission, appeal, judge),
    FOREIGN KEY (tenant, applicant) REFERENCES applicant (tenant, id)
);

CREATE TABLE applicant_history (
    tenant text NOT NULL,
    applicant text NOT NULL,
    n bigint NOT NULL,
    at bigint NOT NULL,
    who text NOT NULL,
    what text NOT NULL,
    text text NOT NULL,
    PRIMARY KEY (tenant, applicant, n),
    FOREIGN KEY (tenant, applicant) REFERENCES applicant (tenant, id)
);

-- Two accounts that are known to be one person: the same name and birth date in two applications,
-- or the same bank account.
CREATE VIEW same_person AS
    SELECT a.account AS one, b.account AS other FROM applicant a
        JOIN applicant b ON b.person = a.person AND b.account <> a.account
        WHERE a.person <> '' AND a.account IS NOT NULL
    UNION
    SELECT p.account, q.account FROM pay_profile p
        JOIN pay_profile q ON q.iban = p.iban AND q.account <> p.account
        WHERE p.iban <> '';
