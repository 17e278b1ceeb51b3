-- SPDX-FileCopyrightText: The Werkbank authors
-- SPDX-License-Identifier: GPL-3.0-or-later

-- Holds also against somebody who writes SQL by hand: a transfer is never changed and never goes.
-- The third one is for INSERT OR REPLACE, which deletes without asking the second one. Triggers
-- are the one thing here that PostgreSQL spells in its own way. The error names the trigger.

CREATE TRIGGER ledger_transfer_stays BEFORE UPDATE ON ledger_transfer
BEGIN
    SELECT RAISE(ABORT, 'trigger: ledger_transfer_stays');
END;

CREATE TRIGGER ledger_transfer_is_kept BEFORE DELETE ON ledger_transfer
BEGIN
    SELECT RAISE(ABORT, 'trigger: ledger_transfer_is_kept');
END;

CREATE TRIGGER ledger_transfer_is_new BEFORE INSERT ON ledger_transfer
WHEN EXISTS (SELECT 1 FROM ledger_transfer
             WHERE id = NEW.id OR (tenant = NEW.tenant AND unit = NEW.unit AND n = NEW.n)
                   OR (NEW.pending IS NOT NULL AND pending = NEW.pending))
BEGIN
    SELECT RAISE(ABORT, 'trigger: ledger_transfer_is_new');
END;
