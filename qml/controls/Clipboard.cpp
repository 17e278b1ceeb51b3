// SPDX-FileCopyrightText: The Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "qml/controls/Clipboard.h"

#include <QClipboard>
#include <QCryptographicHash>
#include <QGuiApplication>
#include <QImage>
#include <QMimeData>
#include <QStandardPaths>

namespace werkbank {

using namespace Qt::StringLiterals;

namespace {

QByteArray hashOf(const QString &text)
{
    const QByteArrayView bytes(reinterpret_cast<const char *>(text.utf16()),
                               text.size() * qsizetype(sizeof(QChar)));
    return QCryptographicHash::hash(bytes, QCryptographicHash::Sha256);
}

} // namespace

Clipboard::Clipboard(QObject *parent) : QObject(parent)
{
    m_secretEnds.setSingleShot(true);
    m_secretEnds.setInterval(secretKept);
    connect(&m_secretEnds, &QTimer::timeout, this, &Clipboard::clearSecret);
}

Clipboard::~Clipboard()
{
    clearSecret();
}

void Clipboard::copy(const QString &text)
{
    QGuiApplication::clipboard()->setText(text);
}

void Clipboard::copySecret(const QString &text)
{
    if (text.isEmpty())
        return;
    auto data = std::make_unique<QMimeData>();
    data->setText(text);
    // KDE's Klipper and others know this word.
    data->setData(u"x-kde-passwordManagerHint"_s, "secret"_ba);
    m_secretHash = hashOf(text);
    QGuiApplication::clipboard()->setMimeData(data.release());
    m_secretEnds.start();
}

void Clipboard::clearSecret()
{
    m_secretEnds.stop();
    const QByteArray hash = std::exchange(m_secretHash, {});
    if (!hash.isEmpty() && hash == hashOf(QGuiApplication::clipboard()->text()))
        QGuiApplication::clipboard()->clear();
}

QList<QUrl> Clipboard::files()
{
    const QMimeData *data = QGuiApplication::clipboard()->mimeData();
    if (!data)
        return {};
    QList<QUrl> local;
    for (const QUrl &url : data->urls()) {
        if (url.isLocalFile())
            local.append(url);
    }
    // Text beside a picture: a table or a word from an office program; the text is meant.
    if (local.isEmpty() && data->hasImage() && !data->hasText()) {
        if (const QUrl picture = keepPicture(); !picture.isEmpty())
            local.append(picture);
    }
    return local;
}

QUrl Clipboard::keepPicture()
{
    const QImage image = QGuiApplication::clipboard()->image();
    const QString runtime = QStandardPaths::writableLocation(QStandardPaths::RuntimeLocation);
    if (image.isNull() || runtime.isEmpty())
        return {};
    if (!m_folder)
        m_folder = std::make_unique<QTemporaryDir>(runtime + u"/werkbank-paste-XXXXXX"_s);
    if (!m_folder->isValid())
        return {};
    const QString path = m_folder->filePath(u"picture-%1.png"_s.arg(++m_pictures));
    return image.save(path, "PNG") ? QUrl::fromLocalFile(path) : QUrl();
}

} // namespace werkbank
