// SPDX-FileCopyrightText: The Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/FileFetch.h"

#include "core/base/DisplayText.h"
#include "models/ErrorText.h"

#include <QSaveFile>

namespace werkbank {

using namespace Qt::StringLiterals;

namespace {

// What may be read as text; everything else is only saved.
bool isTextType(const QString &mime, const QString &name)
{
    static const QStringList suffixes{u".log"_s, u".txt"_s, u".ini"_s, u".conf"_s, u".json"_s,
                                      u".xml"_s, u".csv"_s, u".yaml"_s, u".yml"_s, u".ps1"_s,
                                      u".bat"_s, u".sh"_s, u".py"_s, u".reg"_s, u".md"_s};
    if (mime.startsWith("text/"_L1))
        return true;
    return std::any_of(suffixes.cbegin(), suffixes.cend(), [&](const QString &suffix) {
        return name.endsWith(suffix, Qt::CaseInsensitive);
    });
}

} // namespace

FileFetch::FileFetch(QObject *parent) : QObject(parent)
{
    connect(&m_fetching, &QFutureWatcherBase::finished, this, [this] {
        if (!m_fetching.isCanceled() && m_fetching.future().resultCount() > 0)
            show(m_fetching.result());
    });
    connect(&m_fetching, &QFutureWatcherBase::progressValueChanged, this,
            [this](int received) { showProgress(received); });
}

FileFetch::~FileFetch()
{
    // Nobody is left who wants it.
    m_fetching.cancel();
}

bool FileFetch::showable() const
{
    return readable() && m_file.value(u"size"_s).toLongLong() <= maxShownBytes;
}

bool FileFetch::readable() const
{
    return isTextType(m_file.value(u"type"_s).toString(), m_file.value(u"name"_s).toString());
}

void FileFetch::fetch()
{
    if (!m_client || m_state == State::Fetching)
        return;
    showProgress(0);
    setState(State::Fetching);
    const FileRef file{Id::fromString(m_file.value(u"blob"_s).toString()),
                       m_file.value(u"name"_s).toString(), m_file.value(u"type"_s).toString(),
                       m_file.value(u"size"_s).toLongLong()};
    m_fetching.setFuture(m_client->blob(Id::fromString(m_caseId), file));
}

void FileFetch::cancel()
{
    if (m_state != State::Fetching)
        return;
    m_fetching.cancel();
    m_target.clear();
    setState(State::Idle);
}

void FileFetch::showProgress(qint64 received)
{
    const qint64 size = m_file.value(u"size"_s).toLongLong();
    m_progress = size > 0 ? double(received) / double(size) : 0;
    Q_EMIT progressChanged();
}

void FileFetch::saveTo(const QUrl &file)
{
    m_target = file;
    fetch();
}

void FileFetch::show(const Result<QByteArray> &content)
{
    if (!content) {
        m_target.clear();
        setState(State::Failed, ErrorText::of(content.error()));
        return;
    }
    if (showable()) {
        m_text = DisplayText::message(QString::fromUtf8(*content), maxShownBytes);
        // What ends its last line makes no line of its own.
        if (m_text.endsWith(u'\n'))
            m_text.chop(1);
    }
    if (m_target.isEmpty())
        setState(State::Here);
    else
        write(*content);
}

void FileFetch::write(const QByteArray &content)
{
    const QUrl target = std::exchange(m_target, {});
    QSaveFile file(target.toLocalFile());
    if (file.open(QIODevice::WriteOnly) && file.write(content) == content.size() && file.commit()) {
        setState(State::Saved);
        return;
    }
    //: A file could not be saved; %1 is the system's reason
    setState(State::Failed, tr("The file could not be saved: %1").arg(file.errorString()));
}

void FileFetch::setState(State state, const QString &problem)
{
    m_state = state;
    m_problem = problem;
    Q_EMIT stateChanged();
}

} // namespace werkbank
