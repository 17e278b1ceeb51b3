-- SPDX-FileCopyrightText: The Werkbank authors
-- SPDX-License-Identifier: GPL-3.0-or-later

-- What a level was proven by, and until when it holds; NULL: for good.
ALTER TABLE skill ADD COLUMN proven_until bigint;
ALTER TABLE skill ADD COLUMN proof text NOT NULL DEFAULT '';
