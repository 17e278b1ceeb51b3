-- SPDX-FileCopyrightText: The Werkbank authors
-- SPDX-License-Identifier: GPL-3.0-or-later

-- The tenant's rule: a solved case to which nobody answers closes as unconfirmed after this time.
ALTER TABLE tenant ADD COLUMN close_ms bigint NOT NULL DEFAULT 259200000
    CHECK (close_ms BETWEEN 86400000 AND 2592000000);
