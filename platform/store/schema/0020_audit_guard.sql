-- SPDX-FileCopyrightText: The Werkbank authors
-- SPDX-License-Identifier: GPL-3.0-or-later

-- Holds also against somebody who writes SQL by hand: a row of the audit chain is never changed and
-- never goes, details go but do not change, and the counter only ever goes on by one. "…_is_new" is
-- for INSERT OR REPLACE, which deletes without asking. PostgreSQL spells triggers in its own way and
-- gets a file of its own. The error names the trigger.

CREATE TRIGGER audit_row_stays BEFORE UPDATE ON audit_row
BEGIN
    SELECT RAISE(ABORT, 'trigger: audit_row_stays');
END;

CREATE TRIGGER audit_row_is_kept BEFORE DELETE ON audit_row
BEGIN
    SELECT RAISE(ABORT, 'trigger: audit_row_is_kept');
END;

CREATE TRIGGER audit_row_is_new BEFORE INSERT ON audit_row
WHEN EXISTS (SELECT 1 FROM audit_row WHERE tenant = NEW.tenant AND seq = NEW.seq)
BEGIN
    SELECT RAISE(ABORT, 'trigger: audit_row_is_new');
END;

CREATE TRIGGER audit_head_stays BEFORE UPDATE ON audit_head
BEGIN
    SELECT RAISE(ABORT, 'trigger: audit_head_stays');
END;

CREATE TRIGGER audit_head_is_kept BEFORE DELETE ON audit_head
BEGIN
    SELECT RAISE(ABORT, 'trigger: audit_head_is_kept');
END;

CREATE TRIGGER audit_head_is_new BEFORE INSERT ON audit_head
WHEN EXISTS (SELECT 1 FROM audit_head WHERE tenant = NEW.tenant AND seq = NEW.seq)
BEGIN
    SELECT RAISE(ABORT, 'trigger: audit_head_is_new');
END;

CREATE TRIGGER audit_detail_stays BEFORE UPDATE ON audit_detail
BEGIN
    SELECT RAISE(ABORT, 'trigger: audit_detail_stays');
END;

CREATE TRIGGER audit_detail_is_new BEFORE INSERT ON audit_detail
WHEN EXISTS (SELECT 1 FROM audit_detail WHERE tenant = NEW.tenant AND seq = NEW.seq)
BEGIN
    SELECT RAISE(ABORT, 'trigger: audit_detail_is_new');
END;

CREATE TRIGGER audit_chain_goes_on BEFORE UPDATE ON audit_chain
WHEN NEW.tenant <> OLD.tenant OR NEW.last_seq <> OLD.last_seq + 1
BEGIN
    SELECT RAISE(ABORT, 'trigger: audit_chain_goes_on');
END;

CREATE TRIGGER audit_chain_is_kept BEFORE DELETE ON audit_chain
BEGIN
    SELECT RAISE(ABORT, 'trigger: audit_chain_is_kept');
END;

CREATE TRIGGER audit_chain_is_new BEFORE INSERT ON audit_chain
WHEN EXISTS (SELECT 1 FROM audit_chain WHERE tenant = NEW.tenant)
BEGIN
    SELECT RAISE(ABORT, 'trigger: audit_chain_is_new');
END;
