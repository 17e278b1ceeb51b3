-- SPDX-FileCopyrightText: The Werkbank authors
-- SPDX-License-Identifier: GPL-3.0-or-later

-- Ratings, spot checks and reputation. Bodies are JSON as core/wire spells it.

CREATE TABLE rating (
    tenant text NOT NULL,
    case_id text NOT NULL,
    account text NOT NULL REFERENCES account (id),
    stars bigint NOT NULL CHECK (stars BETWEEN 1 AND 5),
    text text NOT NULL,
    at bigint NOT NULL,
    edited_at bigint,
    edit_until bigint NOT NULL,
    answer text NOT NULL DEFAULT '',
    answered_at bigint,
    rev bigint NOT NULL DEFAULT 1,
    PRIMARY KEY (tenant, case_id),
    FOREIGN KEY (tenant, case_id) REFERENCES cases (tenant, id)
);
CREATE INDEX rating_by_account ON rating (account);

-- ---- the draw (core/quality/SAMPLING.md) -------------------------------------------------------

-- Which public value counts; %1 becomes the moment from which on.
ALTER TABLE tenant ADD COLUMN sample_source text NOT NULL
    DEFAULT 'drand quicknet, randomness of the first round at or after %1, hex';

-- A month of a tenant. Secret and commitment stand before it begins, the root at its end, the
-- public value after that; none of them ever changes.
CREATE TABLE sample_period (
    tenant text NOT NULL REFERENCES tenant (id),
    id text NOT NULL UNIQUE,
    period text NOT NULL,
    source text NOT NULL,
    secret bytea NOT NULL,
    salt_key bytea NOT NULL,
    commitment text NOT NULL,
    committed_at bigint NOT NULL,
    starts_at bigint NOT NULL,
    ends_at bigint NOT NULL,
    value_from bigint NOT NULL,
    root text NOT NULL DEFAULT '',
    leaves bigint NOT NULL DEFAULT 0,
    rooted_at bigint,
    value text NOT NULL DEFAULT '',
    drawn_at bigint,
    -- What came out of it, reckoned when `stale` is 1.
    marks text NOT NULL DEFAULT '',
    breaches text NOT NULL DEFAULT '',
    criteria text NOT NULL DEFAULT '',
    stale bigint NOT NULL DEFAULT 0,
    rev bigint NOT NULL DEFAULT 1,
    PRIMARY KEY (tenant, period)
);

-- A case that was closed in the period, with the probability that the rule gave it then.
CREATE TABLE sample_case (
    tenant text NOT NULL,
    period text NOT NULL,
    case_id text NOT NULL,
    account text NOT NULL REFERENCES account (id),
    product text NOT NULL,
    pseudonym text NOT NULL,
    expert_pseudonym text NOT NULL,
    millionths bigint NOT NULL CHECK (millionths BETWEEN 1 AND 1000000),
    rule bigint NOT NULL,
    reasons text NOT NULL,
    closed_at bigint NOT NULL,
    drawn bigint NOT NULL DEFAULT 0,
    doubled bigint NOT NULL DEFAULT 0,
    PRIMARY KEY (tenant, period, case_id),
    FOREIGN KEY (tenant, period) REFERENCES sample_period (tenant, period),
    FOREIGN KEY (tenant, case_id) REFERENCES cases (tenant, id)
);
CREATE UNIQUE INDEX sample_case_pseudonym ON sample_case (tenant, period, pseudonym);
CREATE INDEX sample_case_by_case ON sample_case (tenant, case_id);
CREATE INDEX sample_case_by_account ON sample_case (tenant, account, product);
CREATE INDEX sample_case_by_product ON sample_case (tenant, product, closed_at);

-- ---- reviews -----------------------------------------------------------------------------------

-- `drawn_by`: 'random', or why it is in the risk quota, which has no probability. `place`: its order
-- in the draw.
CREATE TABLE review (
    tenant text NOT NULL REFERENCES tenant (id),
    id text NOT NULL UNIQUE,
    period text NOT NULL,
    case_id text NOT NULL,
    expert text NOT NULL REFERENCES account (id),
    drawn_by text NOT NULL,
    round text NOT NULL,
    state text NOT NULL,
    scorecard text NOT NULL,
    drawn_at bigint NOT NULL,
    due_at bigint NOT NULL,
    place text NOT NULL,
    taken_by text REFERENCES account (id),
    taken_until bigint,
    -- What its reviewer reads of the case itself, blinded; empty while nobody has it.
    body text NOT NULL DEFAULT '',
    marks text NOT NULL DEFAULT '',
    text text NOT NULL DEFAULT '',
    submitted_at bigint,
    agreement bigint,
    rev bigint NOT NULL DEFAULT 1,
    PRIMARY KEY (tenant, id),
    FOREIGN KEY (tenant, case_id) REFERENCES cases (tenant, id),
    CHECK ((state = 'waiting') = (taken_by IS NULL))
);
CREATE UNIQUE INDEX review_once ON review (tenant, period, case_id, round);
CREATE INDEX review_by_state ON review (tenant, state, drawn_at, place);
CREATE INDEX review_by_case ON review (tenant, case_id);
CREATE INDEX review_by_reviewer ON review (taken_by, state);

-- Nobody judges a case twice, whoever writes the SQL.
CREATE UNIQUE INDEX review_one_judge ON review (tenant, case_id, taken_by)
    WHERE taken_by IS NOT NULL;

-- Who gave it back does not get it again.
CREATE TABLE review_pass (
    tenant text NOT NULL,
    review text NOT NULL,
    account text NOT NULL REFERENCES account (id),
    reason text NOT NULL,
    at bigint NOT NULL,
    PRIMARY KEY (tenant, review, account),
    FOREIGN KEY (tenant, review) REFERENCES review (tenant, id)
);

-- What a review shows, under ids of its own: `source` is the message, note or event. `body` is
-- blinded and goes with the lease; the names stay, for the marks refer to them.
CREATE TABLE review_line (
    tenant text NOT NULL,
    review text NOT NULL,
    id text NOT NULL UNIQUE,
    n bigint NOT NULL,
    source text NOT NULL,
    body text NOT NULL,
    PRIMARY KEY (tenant, review, n),
    FOREIGN KEY (tenant, review) REFERENCES review (tenant, id)
);

CREATE TABLE review_result (
    tenant text NOT NULL,
    id text NOT NULL UNIQUE,
    -- The first review of the case, and the one that said the marks that count now.
    review text NOT NULL UNIQUE,
    marked text NOT NULL,
    case_id text NOT NULL,
    account text NOT NULL REFERENCES account (id),
    body text NOT NULL,
    object_until bigint NOT NULL,
    rev bigint NOT NULL DEFAULT 1,
    PRIMARY KEY (tenant, id),
    FOREIGN KEY (tenant, review) REFERENCES review (tenant, id)
);
CREATE INDEX review_result_by_account ON review_result (account, id);

-- ---- reputation --------------------------------------------------------------------------------

CREATE TABLE reputation (
    tenant text NOT NULL REFERENCES tenant (id),
    account text NOT NULL REFERENCES account (id),
    product text NOT NULL,
    id text NOT NULL UNIQUE,
    outcomes bigint NOT NULL,
    value bigint NOT NULL,
    low bigint NOT NULL,
    high bigint NOT NULL,
    rank bigint NOT NULL CHECK (rank BETWEEN 0 AND 10000),
    reasons text NOT NULL,
    rev bigint NOT NULL DEFAULT 1,
    PRIMARY KEY (tenant, account, product)
);
