-- SPDX-FileCopyrightText: The Werkbank authors
-- SPDX-License-Identifier: GPL-3.0-or-later

-- What a person decided about frozen pay: with a name and a reason, and never changed.
CREATE TABLE earning_decision (
    tenant text NOT NULL REFERENCES tenant (id),
    earning text NOT NULL REFERENCES earning (id),
    n bigint NOT NULL,
    outcome text NOT NULL CHECK (outcome IN ('paid', 'refused')),
    reason text NOT NULL,
    decided_by text NOT NULL REFERENCES account (id),
    at bigint NOT NULL,
    PRIMARY KEY (tenant, earning, n)
);
