-- SPDX-FileCopyrightText: The Werkbank authors
-- SPDX-License-Identifier: GPL-3.0-or-later

-- A mail may bring one file, as an appointment does. Empty: none.
ALTER TABLE mail ADD COLUMN file_name text NOT NULL DEFAULT '';
ALTER TABLE mail ADD COLUMN file_type text NOT NULL DEFAULT '';
ALTER TABLE mail ADD COLUMN file text NOT NULL DEFAULT '';
