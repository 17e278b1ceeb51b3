-- SPDX-FileCopyrightText: The Werkbank authors
-- SPDX-License-Identifier: GPL-3.0-or-later

-- Nobody becomes a verified supporter by an application without the word of two persons, of whom at
-- least one did not evaluate: this holds also against somebody who writes SQL by hand. The error
-- names the rule, and so does the answer to a command. PostgreSQL spells triggers in its own way
-- and gets a file of its own.

-- ---- who may give which verdict ----------------------------------------------------------------

CREATE VIEW identified_applicant AS
    SELECT a.tenant AS tenant, a.id AS id FROM applicant a
        JOIN identification i ON i.tenant = a.tenant AND i.id = a.identification
        WHERE i.state = 'succeeded'
        AND EXISTS (SELECT 1 FROM identity_field f WHERE f.tenant = a.tenant
            AND f.applicant = a.id)
        AND NOT EXISTS (SELECT 1 FROM identity_field f WHERE f.tenant = a.tenant
            AND f.applicant = a.id AND f.said <> 'matches');

-- Who has evaluated this applicant, under whatever account.
CREATE VIEW applicant_evaluator AS
    SELECT e.tenant AS tenant, e.applicant AS applicant, e.evaluator AS account FROM evaluation e
    UNION
    SELECT e.tenant, e.applicant, s.other FROM evaluation e
        JOIN same_person s ON s.one = e.evaluator;

-- In this order, so that the first rule that is broken is the one that is named.
CREATE TRIGGER verdict_may_be_given BEFORE INSERT ON verdict
BEGIN
    SELECT CASE
        WHEN NOT EXISTS (SELECT 1 FROM membership m JOIN account c ON c.id = m.account
            WHERE m.tenant = NEW.tenant AND m.account = NEW.judge AND m.state = 'verified'
            AND m.roles LIKE '%"onboarder"%' AND c.suspended_at IS NULL)
        THEN RAISE(ABORT, 'trigger: onboarders_only')
        WHEN EXISTS (SELECT 1 FROM applicant a WHERE a.tenant = NEW.tenant AND a.id = NEW.applicant
            AND (a.account = NEW.judge OR EXISTS (SELECT 1 FROM same_person s
                WHERE s.one = a.account AND s.other = NEW.judge)))
        THEN RAISE(ABORT, 'trigger: not_about_yourself')
        WHEN NOT EXISTS (SELECT 1 FROM applicant a WHERE a.tenant = NEW.tenant AND a.id = NEW.applicant
            AND a.submission = NEW.submission AND a.appeal = NEW.appeal
            AND a.state IN ('submitted', 'deciding', 'appealed'))
        THEN RAISE(ABORT, 'trigger: verdict_of_this_phase')
        WHEN EXISTS (SELECT 1 FROM verdict v WHERE v.tenant = NEW.tenant AND v.applicant = NEW.applicant
            AND v.submission = NEW.submission AND v.appeal = NEW.appeal
            AND (v.judge = NEW.judge OR EXISTS (SELECT 1 FROM same_person s
                WHERE s.one = v.judge AND s.other = NEW.judge)))
        THEN RAISE(ABORT, 'trigger: one_verdict_per_person')
        WHEN NEW.appeal > 0
            AND NOT EXISTS (SELECT 1 FROM verdict v WHERE v.tenant = NEW.tenant
                AND v.applicant = NEW.applicant AND v.submission = NEW.submission
                AND v.appeal = NEW.appeal)
            AND EXISTS (SELECT 1 FROM verdict v WHERE v.tenant = NEW.tenant
                AND v.applicant = NEW.applicant
                AND (v.judge = NEW.judge OR EXISTS (SELECT 1 FROM same_person s
                    WHERE s.one = v.judge AND s.other = NEW.judge)))
        THEN RAISE(ABORT, 'trigger: appeal_to_somebody_else')
        WHEN NEW.verdict = 'approve' AND NOT EXISTS (SELECT 1 FROM identified_applicant i
            WHERE i.tenant = NEW.tenant AND i.id = NEW.applicant)
        THEN RAISE(ABORT, 'trigger: identity_matches')
        WHEN NEW.verdict = 'approve' AND NOT EXISTS (SELECT 1 FROM applicant a
            JOIN evaluation e ON e.tenant = a.tenant AND e.id = a.evaluation AND e.applicant = a.id
            WHERE a.tenant = NEW.tenant AND a.id = NEW.applicant)
        THEN RAISE(ABORT, 'trigger: evaluated_first')
        WHEN NEW.verdict = 'approve'
            AND EXISTS (SELECT 1 FROM applicant_evaluator e WHERE e.tenant = NEW.tenant
                AND e.applicant = NEW.applicant AND e.account = NEW.judge)
            AND EXISTS (SELECT 1 FROM verdict v WHERE v.tenant = NEW.tenant
                AND v.applicant = NEW.applicant AND v.submission = NEW.submission
                AND v.verdict = 'approve' AND v.judge <> NEW.judge)
            AND NOT EXISTS (SELECT 1 FROM verdict v WHERE v.tenant = NEW.tenant
                AND v.applicant = NEW.applicant AND v.submission = NEW.submission
                AND v.verdict = 'approve'
                AND NOT EXISTS (SELECT 1 FROM applicant_evaluator e WHERE e.tenant = v.tenant
                    AND e.applicant = v.applicant AND e.account = v.judge))
        THEN RAISE(ABORT, 'trigger: one_did_not_evaluate')
    END;
END;

-- ---- what was said stays -----------------------------------------------------------------------

CREATE TRIGGER verdict_is_new BEFORE INSERT ON verdict
WHEN EXISTS (SELECT 1 FROM verdict v WHERE v.id = NEW.id)
BEGIN
    SELECT RAISE(ABORT, 'trigger: verdict_is_new');
END;

CREATE TRIGGER verdict_stays BEFORE UPDATE ON verdict
BEGIN
    SELECT RAISE(ABORT, 'trigger: verdict_stays');
END;

CREATE TRIGGER verdict_is_kept BEFORE DELETE ON verdict
BEGIN
    SELECT RAISE(ABORT, 'trigger: verdict_is_kept');
END;

CREATE TRIGGER evaluation_is_new BEFORE INSERT ON evaluation
WHEN EXISTS (SELECT 1 FROM evaluation e WHERE e.id = NEW.id)
BEGIN
    SELECT RAISE(ABORT, 'trigger: evaluation_is_new');
END;

CREATE TRIGGER evaluation_stays BEFORE UPDATE ON evaluation
BEGIN
    SELECT RAISE(ABORT, 'trigger: evaluation_stays');
END;

CREATE TRIGGER evaluation_is_kept BEFORE DELETE ON evaluation
BEGIN
    SELECT RAISE(ABORT, 'trigger: evaluation_is_kept');
END;

CREATE TRIGGER evaluation_not_of_yourself BEFORE INSERT ON evaluation
WHEN EXISTS (SELECT 1 FROM applicant a WHERE a.tenant = NEW.tenant AND a.id = NEW.applicant
    AND (a.account = NEW.evaluator OR EXISTS (SELECT 1 FROM same_person s
        WHERE s.one = a.account AND s.other = NEW.evaluator)))
BEGIN
    SELECT RAISE(ABORT, 'trigger: not_about_yourself');
END;

CREATE TRIGGER evaluation_needs_identity BEFORE INSERT ON evaluation
WHEN NOT EXISTS (SELECT 1 FROM identified_applicant i WHERE i.tenant = NEW.tenant
    AND i.id = NEW.applicant)
BEGIN
    SELECT RAISE(ABORT, 'trigger: identity_matches');
END;

CREATE TRIGGER field_not_checked_by_yourself BEFORE UPDATE OF said, said_by ON identity_field
WHEN NEW.said_by IS NOT NULL
    AND EXISTS (SELECT 1 FROM applicant a WHERE a.tenant = NEW.tenant AND a.id = NEW.applicant
        AND (a.account = NEW.said_by OR EXISTS (SELECT 1 FROM same_person s
            WHERE s.one = a.account AND s.other = NEW.said_by)))
BEGIN
    SELECT RAISE(ABORT, 'trigger: not_about_yourself');
END;

CREATE TRIGGER applicant_begins_as_draft BEFORE INSERT ON applicant
WHEN NEW.state <> '' OR NEW.submission <> 0
    OR EXISTS (SELECT 1 FROM applicant a WHERE a.id = NEW.id OR a.public = NEW.public
        OR (a.tenant = NEW.tenant AND (a.email = NEW.email OR a.account = NEW.account)))
BEGIN
    SELECT RAISE(ABORT, 'trigger: applicant_begins_as_draft');
END;

CREATE TRIGGER applicant_stays BEFORE UPDATE OF tenant, id, account ON applicant
WHEN NEW.tenant <> OLD.tenant OR NEW.id <> OLD.id
    OR (OLD.account IS NOT NULL AND NEW.account IS NOT OLD.account)
BEGIN
    SELECT RAISE(ABORT, 'trigger: applicant_stays');
END;

CREATE TRIGGER applicant_is_kept BEFORE DELETE ON applicant
WHEN OLD.account IS NOT NULL
BEGIN
    SELECT RAISE(ABORT, 'trigger: applicant_is_kept');
END;

-- ---- nobody is approved, or gets an offer, without them ----------------------------------------

CREATE TRIGGER applicant_approved_by_two BEFORE UPDATE OF state ON applicant
WHEN NEW.state = 'approved' AND OLD.state NOT IN ('approved', 'suspended')
    AND ((SELECT count(DISTINCT v.judge) FROM verdict v WHERE v.tenant = NEW.tenant
            AND v.applicant = NEW.id AND v.submission = NEW.submission
            AND v.verdict = 'approve') < 2
        OR NOT EXISTS (SELECT 1 FROM verdict v WHERE v.tenant = NEW.tenant
            AND v.applicant = NEW.id AND v.submission = NEW.submission
            AND v.verdict = 'approve'
            AND NOT EXISTS (SELECT 1 FROM applicant_evaluator e WHERE e.tenant = v.tenant
                AND e.applicant = v.applicant AND e.account = v.judge))
        OR NEW.evaluation IS NULL
        OR NOT EXISTS (SELECT 1 FROM identified_applicant i WHERE i.tenant = NEW.tenant
            AND i.id = NEW.id))
BEGIN
    SELECT RAISE(ABORT, 'trigger: approved_by_two');
END;

CREATE TRIGGER applicant_suspended_after_approval BEFORE UPDATE OF state ON applicant
WHEN NEW.state = 'suspended' AND OLD.state NOT IN ('approved', 'suspended')
BEGIN
    SELECT RAISE(ABORT, 'trigger: approved_by_two');
END;

CREATE TRIGGER membership_verified_by_two BEFORE UPDATE ON membership
WHEN NEW.state = 'verified' AND EXISTS (SELECT 1 FROM applicant a WHERE a.tenant = NEW.tenant
    AND a.account = NEW.account AND a.state <> 'approved')
BEGIN
    SELECT RAISE(ABORT, 'trigger: approved_by_two');
END;

CREATE TRIGGER membership_made_verified_by_two BEFORE INSERT ON membership
WHEN NEW.state = 'verified' AND EXISTS (SELECT 1 FROM applicant a WHERE a.tenant = NEW.tenant
    AND a.account = NEW.account AND a.state <> 'approved')
BEGIN
    SELECT RAISE(ABORT, 'trigger: approved_by_two');
END;

CREATE TRIGGER expert_is_verified BEFORE INSERT ON expert
WHEN NOT EXISTS (SELECT 1 FROM membership m WHERE m.tenant = NEW.tenant
    AND m.account = NEW.account AND m.state = 'verified')
BEGIN
    SELECT RAISE(ABORT, 'trigger: verified_experts_only');
END;

CREATE TRIGGER expert_stays BEFORE UPDATE ON expert
BEGIN
    SELECT RAISE(ABORT, 'trigger: verified_experts_only');
END;

CREATE TRIGGER offer_stays BEFORE UPDATE OF tenant, account ON offer
BEGIN
    SELECT RAISE(ABORT, 'trigger: verified_experts_only');
END;

CREATE TRIGGER offer_to_verified_experts BEFORE INSERT ON offer
WHEN EXISTS (SELECT 1 FROM applicant a WHERE a.tenant = NEW.tenant AND a.account = NEW.account)
    AND NOT EXISTS (SELECT 1 FROM expert e WHERE e.tenant = NEW.tenant
        AND e.account = NEW.account)
BEGIN
    SELECT RAISE(ABORT, 'trigger: verified_experts_only');
END;

CREATE TRIGGER case_for_verified_experts BEFORE UPDATE OF assignee ON cases
WHEN NEW.assignee IS NOT NULL AND NEW.assignee IS NOT OLD.assignee
    AND EXISTS (SELECT 1 FROM applicant a WHERE a.tenant = NEW.tenant
        AND a.account = NEW.assignee AND a.state <> 'approved')
BEGIN
    SELECT RAISE(ABORT, 'trigger: verified_experts_only');
END;
