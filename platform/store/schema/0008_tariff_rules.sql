-- SPDX-FileCopyrightText: The Werkbank authors
-- SPDX-License-Identifier: GPL-3.0-or-later

-- A tariff is a list of rules. The one price that it was before becomes its rule "time".
UPDATE tariff SET body = json_object(
    'id', json_extract(body, '$.id'), 'version', 1,
    'currency', json_extract(body, '$.price.currency'),
    'gross', json(iif(json_extract(body, '$.gross'), 'true', 'false')),
    'vat_permille', json_extract(body, '$.vat_permille'),
    'expert_share_permille', json_extract(body, '$.expert_share_permille'),
    'zone', '', 'rules', json_array(json_object(
        'id', 'time', 'kind', 'per_started', 'price', json_extract(body, '$.price.minor'),
        'per', 15, 'free', 0, 'permille', 0, 'windows', json_array())));
UPDATE cases SET tariff = json_object(
    'id', json_extract(tariff, '$.id'), 'version', 1,
    'currency', json_extract(tariff, '$.price.currency'),
    'gross', json(iif(json_extract(tariff, '$.gross'), 'true', 'false')),
    'vat_permille', json_extract(tariff, '$.vat_permille'),
    'expert_share_permille', json_extract(tariff, '$.expert_share_permille'),
    'zone', '', 'rules', json_array(json_object(
        'id', 'time', 'kind', 'per_started', 'price', json_extract(tariff, '$.price.minor'),
        'per', 15, 'free', 0, 'permille', 0, 'windows', json_array())))
    WHERE tariff <> '';
