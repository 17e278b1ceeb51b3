// SPDX-FileCopyrightText: The Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/PlatformChoice.h"

#include "core/wire/Codes.h"
#include "models/ErrorText.h"

#include <QSaveFile>

namespace werkbank {

using namespace Qt::StringLiterals;

PlatformChoice::PlatformChoice(const QUrl &known, const QString &file, Probe probe,
                               QObject *parent)
    : QObject(parent), m_known(known), m_file(file), m_probe(std::move(probe)),
      m_asking(known.isEmpty())
{}

QUrl PlatformChoice::meant(const QString &typed)
{
    QString text = typed.trimmed();
    if (!text.contains("://"_L1))
        text.prepend("https://"_L1);
    const QUrl url(text, QUrl::StrictMode);
    if (!url.isValid() || url.host().isEmpty() || !url.userInfo().isEmpty())
        return {};
    // Without encryption only this computer itself can be meant.
    const bool isHere = url.host() == "127.0.0.1"_L1 || url.host() == "::1"_L1;
    if (url.scheme() != "https"_L1 && !(url.scheme() == "http"_L1 && isHere))
        return {};
    // People copy the address of the page that they happen to see.
    return url.adjusted(QUrl::RemovePath | QUrl::RemoveQuery | QUrl::RemoveFragment);
}

QString PlatformChoice::address() const
{
    return m_known.scheme() == "https"_L1 ? m_known.authority() : m_known.toString();
}

void PlatformChoice::ask()
{
    m_asking = true;
    say({});
}

void PlatformChoice::keep()
{
    m_asking = m_known.isEmpty();
    m_looking.clear();
    say({});
}

void PlatformChoice::choose(const QString &typed)
{
    const QUrl url = meant(typed);
    if (url.isEmpty()) {
        //: What was typed cannot be the address of a platform
        return say(tr("This is no address of a platform. It looks like this:\nhttps://help.example.org"));
    }
    if (url == m_known)
        return keep();
    m_looking = url;
    say({});
    m_probe(url, [this, url](const Result<void> &there) {
        if (url != m_looking)
            return;  // the person has gone on
        m_looking.clear();
        if (there)
            return take(url);
        say(there.error().code == QLatin1StringView(codes::unavailable)
            //: Nothing answers at the address that was typed; %1 is it
            ? tr("No platform answers at %1. Check the address and your connection.")
                  .arg(url.authority())
            : ErrorText::of(there.error()));
    });
}

void PlatformChoice::take(const QUrl &url)
{
    QSaveFile file(m_file);
    if (!file.open(QIODevice::WriteOnly) || file.write(url.toEncoded() + '\n') < 0
        || !file.commit()) {
        //: The address of the platform could not be stored
        return say(tr("The address cannot be kept on this computer: its disk is full or protected."));
    }
    say({});
    Q_EMIT chosen();
}

void PlatformChoice::say(const QString &problem)
{
    m_problem = problem;
    Q_EMIT changed();
}

} // namespace werkbank
