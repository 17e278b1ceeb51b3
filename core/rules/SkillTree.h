// SPDX-FileCopyrightText: The Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Result.h"

#include <QHash>
#include <QJsonObject>
#include <QStringList>

// What experts can do and customers ask for: area > product > task, with names and search words in
// German and English. Loaded once by main, immutable, handed on by reference; any thread may read.
// Ids ("router.fritzbox.voip") are stable: cases and skills refer to them for ever; a task is
// retired by leaving it in the file, never by deleting it. load() fails with `bad_skill_tree`.
namespace werkbank {

struct SkillNode {
    QString id;
    QString parent;     // empty for an area
    QString de, en;
    QString wordsDe, wordsEn;  // what people also type
    int level = 0;      // usual level of a task, 1-5; 0 for areas and products
    QStringList children;
};

struct SkillSuggestion {
    QString task;
    int score = 0;  // only comparable within one answer
};

class SkillTree {
public:
    static Result<SkillTree> builtIn();
    static Result<SkillTree> load(const QByteArray &json);

    const SkillNode *node(QStringView id) const;  // null: unknown id
    QStringList areas() const { return m_areas; }
    QStringList tasks() const { return m_tasks; }  // all leaves, in the file's order
    bool isTask(QStringView id) const;

    // `language`: BCP 47; German for "de…", else English. An unknown id gives the id itself.
    QString name(QStringView id, QStringView language) const;
    QString pathName(QStringView id, QStringView language) const; // "Internet › Fritz!Box › Phone"

    // Tasks for what a person typed, best first. Words may be unfinished and lack umlauts; both
    // languages are searched, the given one counts more. Empty for text without a hit.
    QList<SkillSuggestion> suggest(QStringView text, QStringView language, int max) const;

private:
    // A folded word under which a task is found.
    struct Entry {
        QString word;
        int task;
        int weight;
        QChar language; // 'd', 'e'
    };
    Result<void> add(const QJsonObject &json, const QString &parent, int depth);
    void index();
    QHash<int, int> hits(const QString &word, QChar language) const; // task -> quality

    QHash<QString, SkillNode> m_nodes;
    QStringList m_areas, m_tasks;
    QList<Entry> m_index;
};

} // namespace werkbank
