-- SPDX-FileCopyrightText: The Werkbank authors
-- SPDX-License-Identifier: GPL-3.0-or-later

-- How people prove who they are, and the mails that go to them. Tokens, codes and secrets lie here
-- as SHA-256 only; they are random 256-bit values, so no salt is needed. Passwords are Argon2id.

-- ---- accounts ----------------------------------------------------------------------------------

CREATE TABLE credential (
    account text PRIMARY KEY REFERENCES account (id),
    password text NOT NULL,
    changed_at bigint NOT NULL
);

-- Failed sign-ins of one account from one address, both hashed together: delays, never a lock-out.
CREATE TABLE sign_in_failure (
    who text PRIMARY KEY,
    count bigint NOT NULL,
    until_at bigint NOT NULL,
    at bigint NOT NULL
);
CREATE INDEX sign_in_failure_by_age ON sign_in_failure (at);

-- OAuth authorization codes. A used one is kept until it ends, so that a second use is noticed.
CREATE TABLE auth_code (
    hash text PRIMARY KEY,
    account text NOT NULL REFERENCES account (id),
    challenge text NOT NULL,
    redirect_uri text NOT NULL,
    ends_at bigint NOT NULL,
    family text
);
CREATE INDEX auth_code_by_age ON auth_code (ends_at);

-- One sign-in of one device: all tokens that descend from it.
CREATE TABLE token_family (
    id text PRIMARY KEY,
    account text NOT NULL,
    device text NOT NULL,
    created_at bigint NOT NULL,
    ends_at bigint NOT NULL,
    revoked_at bigint,
    FOREIGN KEY (account, device) REFERENCES device (account, id)
);
CREATE INDEX token_family_by_device ON token_family (account, device);

-- Every refresh token of a family, in the order of n; the highest n is the current one.
CREATE TABLE refresh_token (
    hash text PRIMARY KEY,
    family text NOT NULL REFERENCES token_family (id),
    n bigint NOT NULL,
    replaced_at bigint,
    honoured_again bigint NOT NULL DEFAULT 0,
    UNIQUE (family, n)
);

CREATE TABLE access_token (
    hash text PRIMARY KEY,
    family text NOT NULL REFERENCES token_family (id),
    ends_at bigint NOT NULL
);
CREATE INDEX access_token_by_age ON access_token (ends_at);
CREATE INDEX access_token_by_family ON access_token (family);

-- ---- customers ---------------------------------------------------------------------------------

-- A browser that has shown a case link's secret.
CREATE TABLE browser_session (
    id text PRIMARY KEY,
    tenant text NOT NULL,
    link text NOT NULL,
    hash text NOT NULL UNIQUE,
    trusted bigint NOT NULL,
    created_at bigint NOT NULL,
    ends_at bigint NOT NULL,
    FOREIGN KEY (tenant, link) REFERENCES case_link (tenant, id)
);
CREATE INDEX browser_session_by_link ON browser_session (tenant, link);

-- Good for one hello within 30 s.
CREATE TABLE ticket (
    hash text PRIMARY KEY,
    session text NOT NULL REFERENCES browser_session (id),
    ends_at bigint NOT NULL
);
CREATE INDEX ticket_by_age ON ticket (ends_at);

-- The six digits that make a browser trusted; hashed together with the session.
CREATE TABLE browser_code (
    session text PRIMARY KEY REFERENCES browser_session (id),
    hash text NOT NULL,
    tries bigint NOT NULL DEFAULT 0,
    sent bigint NOT NULL DEFAULT 1,
    sent_at bigint NOT NULL,
    ends_at bigint NOT NULL
);

-- What the customer was shown and agreed to when ordering.
CREATE TABLE order_consent (
    tenant text NOT NULL,
    case_id text NOT NULL,
    at bigint NOT NULL,
    language text NOT NULL,
    tariff text NOT NULL,
    gross_minor bigint NOT NULL,
    currency text NOT NULL,
    start_early bigint NOT NULL,
    loses_right bigint NOT NULL,
    texts_hash text NOT NULL,
    PRIMARY KEY (tenant, case_id),
    FOREIGN KEY (tenant, case_id) REFERENCES cases (tenant, id)
);

-- A tenant's legal and contact texts, as plain text with blank lines between paragraphs.
CREATE TABLE tenant_text (
    tenant text NOT NULL REFERENCES tenant (id),
    name text NOT NULL,
    language text NOT NULL,
    body text NOT NULL,
    PRIMARY KEY (tenant, name, language)
);

-- ---- mail --------------------------------------------------------------------------------------

-- What waits to be sent; a row is gone once the mail server has taken it.
CREATE TABLE mail (
    id text PRIMARY KEY,
    tenant text NOT NULL REFERENCES tenant (id),
    recipient text NOT NULL,
    subject text NOT NULL,
    body text NOT NULL,
    created_at bigint NOT NULL,
    next_at bigint NOT NULL,
    tries bigint NOT NULL DEFAULT 0
);
CREATE INDEX mail_by_due ON mail (next_at);

CREATE TABLE withdrawal_receipt (
    tenant text NOT NULL,
    case_id text NOT NULL,
    mailed_at bigint NOT NULL,
    PRIMARY KEY (tenant, case_id),
    FOREIGN KEY (tenant, case_id) REFERENCES cases (tenant, id)
);
CREATE INDEX cases_by_withdrawal ON cases (withdrawn_at);
