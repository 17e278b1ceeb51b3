-- SPDX-FileCopyrightText: The Werkbank authors
-- SPDX-License-Identifier: GPL-3.0-or-later

-- A dispatcher gives a case to somebody: the time line names both.
ALTER TABLE event ADD COLUMN whom text NOT NULL DEFAULT '';
