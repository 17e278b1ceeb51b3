// SPDX-FileCopyrightText: The Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

// Names and codes of the Cross Industry Invoice (UN/CEFACT, D16B) that writer and reader share.
namespace werkbank::cii {

inline constexpr char16_t rsm[] = u"urn:un:unece:uncefact:data:standard:CrossIndustryInvoice:100";
inline constexpr char16_t ram[] =
    u"urn:un:unece:uncefact:data:standard:ReusableAggregateBusinessInformationEntity:100";
inline constexpr char16_t udt[] = u"urn:un:unece:uncefact:data:standard:UnqualifiedDataType:100";
inline constexpr char16_t qdt[] = u"urn:un:unece:uncefact:data:standard:QualifiedDataType:100";

inline constexpr char16_t guideline[] = u"urn:cen.eu:en16931:2017";
inline constexpr char16_t dateFormat[] = u"102";     // yyyyMMdd
inline constexpr char16_t sepaTransfer[] = u"58";    // UNTDID 4461
inline constexpr char16_t standardRate[] = u"S";     // UNTDID 5305
inline constexpr char16_t exempt[] = u"E";

} // namespace werkbank::cii
