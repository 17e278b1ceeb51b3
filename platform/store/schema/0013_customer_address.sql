-- SPDX-FileCopyrightText: The Werkbank authors
-- SPDX-License-Identifier: GPL-3.0-or-later

-- Where the invoice goes. One line held postcode and place before; what stood there becomes the
-- place, which is what an invoice printed.
ALTER TABLE customer ADD COLUMN street text NOT NULL DEFAULT '';
ALTER TABLE customer ADD COLUMN postcode text NOT NULL DEFAULT '';
ALTER TABLE customer ADD COLUMN city text NOT NULL DEFAULT '';
UPDATE customer SET city = area;
ALTER TABLE customer DROP COLUMN area;
