// SPDX-FileCopyrightText: The Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QStringList>

// Words that two people read to each other: 2,048 in German and in English, each made of two
// parts that everybody knows ("Apfelturm", "apple tower"), so that none is offensive and none
// sounds like another. The customer's page has the same ones (remote-words.js). Pure, any thread.
namespace werkbank {

inline constexpr int remoteWordBits = 11;
inline constexpr int remoteWordCount = 1 << remoteWordBits;

// `index` is taken modulo the count. German for "de" and its kin, else English.
QString remoteWord(QStringView language, int index);

// Three words from the first 33 bits of at least 5 bytes, highest bit first.
QStringList checkWords(QStringView language, const QByteArray &bits);

} // namespace werkbank
