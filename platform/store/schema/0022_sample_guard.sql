-- SPDX-FileCopyrightText: The Werkbank authors
-- SPDX-License-Identifier: GPL-3.0-or-later

-- What was committed to before a month, at its end or by the public value is never changed and never
-- goes, whoever writes the SQL. The error names the trigger.

CREATE TRIGGER sample_commitment_stays BEFORE UPDATE OF tenant, id, period, source, secret, salt_key,
    commitment, committed_at, starts_at, ends_at, value_from ON sample_period
BEGIN
    SELECT RAISE(ABORT, 'trigger: sample_commitment_stays');
END;

CREATE TRIGGER sample_root_stays BEFORE UPDATE OF root, leaves, rooted_at ON sample_period
WHEN OLD.rooted_at IS NOT NULL
BEGIN
    SELECT RAISE(ABORT, 'trigger: sample_root_stays');
END;

CREATE TRIGGER sample_value_stays BEFORE UPDATE OF value, drawn_at ON sample_period
WHEN OLD.drawn_at IS NOT NULL OR OLD.rooted_at IS NULL
BEGIN
    SELECT RAISE(ABORT, 'trigger: sample_value_stays');
END;

CREATE TRIGGER sample_period_is_kept BEFORE DELETE ON sample_period
BEGIN
    SELECT RAISE(ABORT, 'trigger: sample_period_is_kept');
END;

CREATE TRIGGER sample_period_is_new BEFORE INSERT ON sample_period
WHEN EXISTS (SELECT 1 FROM sample_period WHERE tenant = NEW.tenant AND period = NEW.period)
BEGIN
    SELECT RAISE(ABORT, 'trigger: sample_period_is_new');
END;

CREATE TRIGGER sample_case_stays BEFORE UPDATE OF tenant, period, case_id, account, pseudonym,
    expert_pseudonym, millionths, rule ON sample_case
WHEN EXISTS (SELECT 1 FROM sample_period WHERE tenant = OLD.tenant AND period = OLD.period
             AND rooted_at IS NOT NULL)
BEGIN
    SELECT RAISE(ABORT, 'trigger: sample_case_stays');
END;

CREATE TRIGGER sample_case_is_kept BEFORE DELETE ON sample_case
BEGIN
    SELECT RAISE(ABORT, 'trigger: sample_case_is_kept');
END;

CREATE TRIGGER sample_case_in_time BEFORE INSERT ON sample_case
WHEN EXISTS (SELECT 1 FROM sample_period WHERE tenant = NEW.tenant AND period = NEW.period
             AND rooted_at IS NOT NULL)
BEGIN
    SELECT RAISE(ABORT, 'trigger: sample_case_in_time');
END;
