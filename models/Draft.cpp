// SPDX-FileCopyrightText: The Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/Draft.h"

#include "models/ErrorText.h"

namespace werkbank {

namespace {
// Counted from the first key that is not stored yet: who never pauses is stored all the same.
constexpr auto pauseBeforeSaving = std::chrono::milliseconds(300);
}

Draft::Draft(QObject *parent) : QObject(parent)
{
    m_pause.setSingleShot(true);
    m_pause.setInterval(pauseBeforeSaving);
    connect(&m_pause, &QTimer::timeout, this, &Draft::save);
}

Draft::~Draft()
{
    save();
}

void Draft::setClient(Client *client)
{
    if (m_client == client)
        return;
    save();
    m_client = client;
    Q_EMIT clientChanged();
    load();
}

void Draft::setCaseId(const QString &text)
{
    const Id id = Id::fromString(text);
    if (m_caseId == id)
        return;
    save();
    m_caseId = id;
    Q_EMIT caseIdChanged();
    load();
}

void Draft::setMode(const QString &mode)
{
    if (m_mode == mode)
        return;
    save();
    m_mode = mode;
    Q_EMIT modeChanged();
    load();
}

void Draft::load()
{
    m_subscription = {};
    const bool wasLoaded = std::exchange(m_loaded, false);
    m_dirty = false;
    if (m_savedAt.isSet()) {
        m_savedAt = {};
        Q_EMIT savedAtChanged();
    }
    if (!m_text.isEmpty()) {
        m_text.clear();
        m_caret = m_keptCaret = 0;
        Q_EMIT textChanged();
        Q_EMIT caretChanged();
    }
    if (wasLoaded)
        Q_EMIT loadedChanged();
    if (m_mode.isEmpty())
        return;
    if (!m_client || m_caseId.isNull()) {
        putFirst();
        return;
    }
    m_subscription = m_client->watch(DraftQuery{m_caseId, m_mode}, this,
                                     [this](const Delta<DraftRow> &delta) {
        show(delta.upserts.isEmpty() ? DraftRow{} : delta.upserts.constLast());
    });
}

void Draft::show(const DraftRow &row)
{
    if (row.savedAt.isSet() && row.savedAt != m_savedAt) {
        m_savedAt = row.savedAt;
        Q_EMIT savedAtChanged();
    }
    const bool isFirst = !std::exchange(m_loaded, true);
    // What was typed since is newer than this row.
    if (!m_dirty && m_saving == 0) {
        // What is as it was first is not stored; who wipes a field keeps it empty.
        if (isFirst && row.text.isEmpty())
            putFirst();
        else if (row.text != m_text && !(row.text.isEmpty() && m_text == m_first))
            takeOver(row);
    }
    if (isFirst)
        Q_EMIT loadedChanged();
}

void Draft::takeOver(const DraftRow &row)
{
    if (!row.text.contains(m_text) && !m_text.contains(row.text)) {
        m_dirty = true;
        saveSoon();
        return;
    }
    m_text = row.text;
    m_caret = m_keptCaret = row.caret;
    Q_EMIT textChanged();
    Q_EMIT caretChanged();
}

void Draft::putFirst()
{
    if (m_first.isEmpty() || !m_text.isEmpty())
        return;
    m_text = m_first;
    m_caret = m_keptCaret = int(m_text.size());
    Q_EMIT textChanged();
    Q_EMIT caretChanged();
}

void Draft::setFirst(const QString &text)
{
    if (m_first == text)
        return;
    const bool stoodHere = std::exchange(m_first, text) == m_text && !m_text.isEmpty();
    Q_EMIT firstChanged();
    if (stoodHere) {
        m_text.clear();
        Q_EMIT textChanged();
    }
    if (!m_dirty && !m_mode.isEmpty() && (m_loaded || !m_client))
        putFirst();
}

void Draft::setText(const QString &text)
{
    if (m_text == text)
        return;
    m_text = text;
    m_dirty = true;
    saveSoon();
    Q_EMIT textChanged();
}

void Draft::setCaret(int caret)
{
    if (m_caret == caret)
        return;
    m_caret = caret;
    // Without a text there is no draft, and nothing has a place in it.
    if (!m_text.isEmpty())
        saveSoon();
    Q_EMIT caretChanged();
}

void Draft::saveSoon()
{
    if (!m_pause.isActive())
        m_pause.start();
}

void Draft::save()
{
    m_pause.stop();
    const bool moved = !m_text.isEmpty() && m_caret != m_keptCaret;
    if ((!m_dirty && !moved) || !m_client || m_caseId.isNull() || m_mode.isEmpty())
        return;
    m_dirty = false;
    m_keptCaret = m_caret;
    ++m_saving;
    m_client->keep(local::SaveDraft{m_caseId, m_mode, m_text == m_first ? QString() : m_text, m_caret})
        .then(this, [this](const Result<void> &kept) {
            --m_saving;
            if (!kept)
                Q_EMIT failed(ErrorText::of(kept.error()));
        });
}

void Draft::clear()
{
    setText({});
    save();
}

} // namespace werkbank
