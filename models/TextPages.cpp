// SPDX-FileCopyrightText: The Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/TextPages.h"

#include "models/ErrorText.h"

#include <QPromise>
#include <QThreadPool>

#include <algorithm>

namespace werkbank {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype maxCopied = 1024 * 1024;
constexpr int maxSmallRows = 5000;
constexpr qsizetype maxSmallCharacters = 512 * 1024;

// What `work` makes of its promise, on a pool thread.
template <class T, class Work>
QFuture<T> onPool(Work work)
{
    QPromise<T> promise;
    const QFuture<T> future = promise.future();
    QThreadPool::globalInstance()->start(
        [promise = std::move(promise), work = std::move(work)]() mutable {
            promise.start();
            promise.addResult(work(promise));
            promise.finish();
        });
    return future;
}

} // namespace

TextPages::TextPages(QObject *parent) : QObject(parent)
{
    connect(&m_fetching, &QFutureWatcherBase::finished, this, [this] {
        if (!m_fetching.isCanceled() && m_fetching.future().resultCount() > 0)
            show(m_fetching.result());
    });
    connect(&m_fetching, &QFutureWatcherBase::progressValueChanged, this, [this](int received) {
        const qint64 size = m_file.value(u"size"_s).toLongLong();
        m_progress = size > 0 ? double(received) / double(size) : 0;
        Q_EMIT progressChanged();
    });
    connect(&m_reading, &QFutureWatcherBase::finished, this, [this] {
        if (m_reading.isCanceled())
            return;
        m_index = m_reading.result();
        readSmall();
        setState(State::Ready);
    });
    connect(&m_searching, &QFutureWatcherBase::finished, this, [this] {
        if (m_searching.isCanceled())
            return;
        m_hits = m_searching.result();
        const auto it = std::ranges::lower_bound(m_hits, m_searchFrom);
        m_hit = m_hits.isEmpty() ? -1 : it == m_hits.end() ? 0 : int(it - m_hits.begin());
        Q_EMIT hitsChanged();
        if (m_hit >= 0)
            Q_EMIT found(m_hits[m_hit]);
    });
}

TextPages::~TextPages()
{
    // Nobody is left who wants it.
    m_fetching.cancel();
    m_reading.cancel();
    m_searching.cancel();
}

void TextPages::load()
{
    if (!m_client || (m_state != State::Idle && m_state != State::Failed))
        return;
    m_progress = 0;
    setState(State::Fetching);
    const FileRef file{Id::fromString(m_file.value(u"blob"_s).toString()),
                       m_file.value(u"name"_s).toString(), m_file.value(u"type"_s).toString(),
                       m_file.value(u"size"_s).toLongLong()};
    m_fetching.setFuture(m_client->blob(Id::fromString(m_caseId), file));
}

void TextPages::clear()
{
    m_fetching.cancel();
    m_reading.cancel();
    m_searching.cancel();
    m_index.reset();
    m_smallText.clear();
    m_hits.clear();
    m_hit = -1;
    Q_EMIT hitsChanged();
    setState(State::Idle);
}

void TextPages::show(const Result<QByteArray> &content)
{
    if (!content) {
        setState(State::Failed, ErrorText::of(content.error()));
        return;
    }
    setState(State::Reading);
    using Index = std::shared_ptr<const TextIndex>;
    m_reading.setFuture(onPool<Index>(
        [bytes = *content](QPromise<Index> &) { return std::make_shared<const TextIndex>(bytes); }));
}

// Few rows may hold a lot: it stops as soon as it is too much.
void TextPages::readSmall()
{
    m_smallText.clear();
    if (rowCount() > maxSmallRows)
        return;
    for (int row = 0; row < rowCount(); ++row) {
        if (row > 0)
            m_smallText += u'\n';
        m_smallText += m_index->text(row);
        if (m_smallText.size() > maxSmallCharacters) {
            m_smallText.clear();
            return;
        }
    }
}

QStringList TextPages::texts(int first, int count) const
{
    QStringList out;
    for (int row = first; row < first + count && row < rowCount(); ++row)
        out.append(m_index->text(row));
    return out;
}

QList<int> TextPages::numbers(int first, int count) const
{
    QList<int> out;
    for (int row = first; row < first + count && row < rowCount(); ++row)
        out.append(m_index->number(row));
    return out;
}

int TextPages::rowOfLine(int number) const
{
    return m_index ? m_index->rowOfLine(number) : 0;
}

QString TextPages::copyOf(int first, int last) const
{
    QString out;
    for (int row = std::max(first, 0); row <= last && row < rowCount(); ++row) {
        if (!out.isEmpty() && m_index->number(row) > 0)
            out += u'\n';
        out += m_index->text(row);
        if (out.size() > maxCopied)
            break;
    }
    return out;
}

void TextPages::search(const QString &words, int fromRow)
{
    m_searching.cancel();
    m_hits.clear();
    m_hit = -1;
    m_searchFrom = fromRow;
    if (m_index && !words.isEmpty()) {
        m_searching.setFuture(
            onPool<QList<int>>([index = m_index, words](QPromise<QList<int>> &promise) {
                return index->find(words, [&promise] { return promise.isCanceled(); });
            }));
    }
    Q_EMIT hitsChanged();
}

int TextPages::goOn(bool back)
{
    if (m_hits.isEmpty())
        return -1;
    const int count = hitCount();
    m_hit = (m_hit + (back ? count - 1 : 1)) % count;
    Q_EMIT hitsChanged();
    return m_hits[m_hit];
}

void TextPages::setState(State state, const QString &problem)
{
    m_state = state;
    m_problem = problem;
    Q_EMIT stateChanged();
}

} // namespace werkbank
