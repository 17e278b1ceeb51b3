// SPDX-FileCopyrightText: The Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// The tables of cache.db. Whoever changes a letter here changes the schema's hash, and every cache
// is fetched anew. Shared with the benchmark, whose bare loop writes the same rows.
namespace werkbank {

// `entity.row` of everything that has a time is made from it, so that the search can read newest
// first. The index of words holds no text of its own (content=''): a word goes with the text that is
// handed to 'delete', and with secure-delete it goes from the file, not only from the results.
inline constexpr char cacheSchema[] = R"(
CREATE TABLE meta (key TEXT PRIMARY KEY, value) WITHOUT ROWID;
CREATE TABLE scope (
    row INTEGER PRIMARY KEY,
    scope TEXT NOT NULL UNIQUE,
    gen INTEGER NOT NULL,
    fetching INTEGER NOT NULL);
CREATE TABLE entity (
    row INTEGER PRIMARY KEY,
    kind TEXT NOT NULL,
    id TEXT NOT NULL,
    scope INTEGER NOT NULL,
    rev INTEGER NOT NULL,
    gen INTEGER NOT NULL,
    case_id TEXT,
    pos INTEGER,
    side INTEGER,
    n INTEGER,
    until INTEGER,
    body TEXT NOT NULL);
CREATE UNIQUE INDEX entity_id ON entity(id, kind);
CREATE INDEX entity_scope ON entity(scope, kind, pos);
CREATE INDEX entity_listed ON entity(kind, until) WHERE until IS NOT NULL;
CREATE INDEX entity_offer ON entity(case_id) WHERE case_id IS NOT NULL;
CREATE TABLE file (
    blob TEXT PRIMARY KEY,
    case_id TEXT NOT NULL,
    size INTEGER NOT NULL,
    file TEXT NOT NULL,
    key BLOB NOT NULL,
    at INTEGER NOT NULL) WITHOUT ROWID;
CREATE INDEX file_case ON file(case_id);
CREATE VIRTUAL TABLE words USING fts5(
    text, content='', columnsize=0, prefix='2 3', tokenize='unicode61 remove_diacritics 2');
INSERT INTO words(words, rank) VALUES('secure-delete', 1);
)";

} // namespace werkbank
