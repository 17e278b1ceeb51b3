-- SPDX-FileCopyrightText: The Werkbank authors
-- SPDX-License-Identifier: GPL-3.0-or-later

-- What may happen to a supporter later: who suspended him and whether he appealed against it; a
-- file for somebody whom the operator made a supporter without an application; and an
-- identification that was begun with Deutsche Post over HTTP.

-- 'operator': made on the command line, not by an application.
ALTER TABLE applicant ADD COLUMN source text NOT NULL DEFAULT '' CHECK (source IN ('', 'operator'));
ALTER TABLE applicant ADD COLUMN suspended_by text REFERENCES account (id);
-- 0 none, 1 it waits, 2 it was answered.
ALTER TABLE applicant ADD COLUMN suspension_appeal bigint NOT NULL DEFAULT 0
    CHECK (suspension_appeal BETWEEN 0 AND 2);

-- Deutsche Post's number of the case, when it was last asked about, and what went wrong then; empty
-- where it is not asked for over HTTP.
ALTER TABLE identification ADD COLUMN case_id text NOT NULL DEFAULT '';
ALTER TABLE identification ADD COLUMN asked_at bigint;
ALTER TABLE identification ADD COLUMN problem text NOT NULL DEFAULT '';

-- An operator's file begins as approved, and only of somebody who is a verified supporter already:
-- nobody becomes one by it, and nobody who has applied gets a second one.
DROP TRIGGER applicant_begins_as_draft;
CREATE TRIGGER applicant_begins_as_draft BEFORE INSERT ON applicant
WHEN EXISTS (SELECT 1 FROM applicant a WHERE a.id = NEW.id OR a.public = NEW.public
        OR (a.tenant = NEW.tenant AND (a.email = NEW.email OR a.account = NEW.account)))
    OR NEW.submission <> 0
    OR (NEW.source = '' AND NEW.state <> '')
    OR (NEW.source <> '' AND (NEW.state <> 'approved' OR NOT EXISTS (SELECT 1 FROM membership m
        WHERE m.tenant = NEW.tenant AND m.account = NEW.account AND m.state = 'verified'
        AND m.roles LIKE '%"expert"%')))
BEGIN
    SELECT RAISE(ABORT, 'trigger: applicant_begins_as_draft');
END;

CREATE TRIGGER applicant_source_stays BEFORE UPDATE OF source ON applicant
WHEN NEW.source <> OLD.source
BEGIN
    SELECT RAISE(ABORT, 'trigger: applicant_source_stays');
END;

-- Somebody else answers an appeal: neither who suspended him nor another account of that person.
CREATE TRIGGER suspension_appeal_to_somebody_else BEFORE UPDATE OF suspension_appeal ON applicant
WHEN OLD.suspension_appeal = 1 AND NEW.suspension_appeal <> 1
    AND NEW.claimed_by IS NOT NULL
    AND (NEW.claimed_by = OLD.suspended_by OR EXISTS (SELECT 1 FROM same_person s
        WHERE s.one = OLD.suspended_by AND s.other = NEW.claimed_by))
BEGIN
    SELECT RAISE(ABORT, 'trigger: appeal_to_somebody_else');
END;
