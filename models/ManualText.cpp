// SPDX-FileCopyrightText: The Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/ManualText.h"

#include <QFile>
#include <QRegularExpression>

#include <algorithm>

namespace werkbank {

using namespace Qt::StringLiterals;

namespace {

using BlockKind = ManualBlock::Kind;

QString read(const QString &language, const QString &name)
{
    QFile file(u":/werkbank/manual/%1/%2.md"_s.arg(language, name));
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
}

QString titleOf(const QString &text)
{
    return text.startsWith("# "_L1) ? text.section(u'\n', 0, 0).sliced(2) : QString();
}

ManualBlock blockOf(const QString &line)
{
    static const QRegularExpression step(u"^([0-9]+)\\. (.*)$"_s);
    if (line.startsWith("## "_L1))
        return {BlockKind::Heading, line.sliced(3), {}};
    if (line.startsWith("- "_L1))
        return {BlockKind::Point, line.sliced(2), {}};
    if (line.startsWith("@ "_L1))
        return {BlockKind::Key, {}, line.sliced(2).trimmed()};
    if (line.startsWith("-> "_L1))
        return {BlockKind::Link, {}, line.sliced(3).trimmed()};
    if (const auto found = step.match(line); found.hasMatch())
        return {BlockKind::Step, found.captured(2), {}, found.captured(1).toInt()};
    return {BlockKind::Paragraph, line, {}};
}

} // namespace

const QStringList &manualPages()
{
    static const QStringList pages{
        u"first-steps"_s, u"cases"_s, u"conversation"_s, u"remote"_s, u"money"_s, u"offline"_s,
        u"skills"_s, u"security"_s, u"reviewing"_s, u"onboarding"_s, u"dispatcher"_s, u"finance"_s,
        u"keyboard"_s};
    return pages;
}

ManualPage parseManual(const QString &name, const QString &text)
{
    ManualPage page{name, titleOf(text), {}};
    for (const QString &line : text.split(u'\n').sliced(page.title.isEmpty() ? 0 : 1)) {
        if (!line.trimmed().isEmpty())
            page.blocks.append(blockOf(line));
    }
    return page;
}

ManualPage manualPage(const QString &language, const QString &name)
{
    ManualPage page = parseManual(name, read(language, name));
    for (ManualBlock &block : page.blocks) {
        if (block.kind == BlockKind::Link)
            block.text = titleOf(read(language, block.target));
    }
    return page;
}

bool hasWords(const QString &text, const QStringList &words)
{
    return !words.isEmpty() && std::ranges::all_of(words, [&text](const QString &word) {
        return text.contains(word, Qt::CaseInsensitive);
    });
}

} // namespace werkbank
