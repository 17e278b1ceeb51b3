// SPDX-FileCopyrightText: The Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QRegularExpression>
#include <QStringList>

// What mask() looks for beside the known words. Pure, any thread, cannot fail.
namespace werkbank {

struct MaskRule {
    QRegularExpression pattern;  // hides group 1 where there is one, else the whole match
};

// Read against text in which look-alike letters, dashes and spaces are already made equal.
const QList<MaskRule> &maskRules();

// Products, days and other capital words that follow "ich bin" or "this is" without being a name.
bool isNoName(QStringView word);
// A given name, in whatever case.
bool isGivenName(QStringView word);
// Hosts that say nothing about a person: big providers and router pages.
bool isHarmlessHost(QStringView host);

} // namespace werkbank
