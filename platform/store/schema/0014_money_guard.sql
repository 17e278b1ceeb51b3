-- SPDX-FileCopyrightText: The Werkbank authors
-- SPDX-License-Identifier: GPL-3.0-or-later

-- What was issued or signed is never changed and never goes, whoever writes the SQL.

CREATE TRIGGER paper_stays BEFORE UPDATE OF tenant, id, kind, year, n, number, case_id, receipt,
    account, date, currency, gross, reference, cancels, language, prices_include_vat, original
    ON paper
BEGIN
    SELECT RAISE(ABORT, 'trigger: paper_stays');
END;

CREATE TRIGGER paper_is_kept BEFORE DELETE ON paper
BEGIN
    SELECT RAISE(ABORT, 'trigger: paper_is_kept');
END;

CREATE TRIGGER receipt_stays BEFORE UPDATE OF tenant, case_id, id, n, account, body ON receipt
BEGIN
    SELECT RAISE(ABORT, 'trigger: receipt_stays');
END;

CREATE TRIGGER receipt_is_kept BEFORE DELETE ON receipt
BEGIN
    SELECT RAISE(ABORT, 'trigger: receipt_is_kept');
END;
