// SPDX-FileCopyrightText: The Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "platform/edge/IdentHttpDue.h"

#include "core/base/Log.h"
#include "core/wire/Codec.h"
#include "core/wire/Json.h"
#include "platform/domain/ApplicantIdents.h"
#include "platform/domain/Platform.h"

#include <QFile>

namespace werkbank {

using namespace Qt::StringLiterals;

namespace {

constexpr auto others = QFile::ReadGroup | QFile::WriteGroup | QFile::ReadOther | QFile::WriteOther;

struct ConfigFile {
    QString address, client, user, password;
    int everySeconds = 600;
    template <class S, class V> static void fields(S &s, V &v)
    {
        v("address", s.address); v("client", s.client); v("user", s.user);
        v("password", s.password); v("every_seconds", s.everySeconds);
    }
};

Error badConfig(const QString &text)
{
    return makeError("bad_ident_config", text);
}

} // namespace

Result<IdentHttpDue::Config> IdentHttpDue::read(const QString &name)
{
    QFile file(name);
    if (!file.open(QIODevice::ReadOnly))
        return badConfig(u"%1 cannot be read."_s.arg(name));
    if (file.permissions() & others)
        return badConfig(u"%1 holds a password; only its owner may read it (chmod 600)."_s.arg(name));
    const auto object = parseFrame(file.read(64 * 1024));
    const auto said = object ? fromJson<ConfigFile>(*object, Strictness::Strict)
                             : Result<ConfigFile>(object.error());
    if (!said || said->everySeconds < 1)
        return badConfig(u"%1 is no JSON object of address, client, user, password and "
                         "every_seconds."_s.arg(name));
    Config config{{QUrl(said->address, QUrl::StrictMode), said->client, said->user, said->password},
                  std::chrono::seconds(said->everySeconds)};
    if (const auto bad = IdentHttp::badAccess(config.access))
        return *bad;
    return config;
}

IdentHttpDue::IdentHttpDue(Platform &platform, const Config &config)
    : m_platform(platform), m_every(config.every), m_http(config.access)
{}

void IdentHttpDue::change(const std::function<Result<void>(Work &)> &work)
{
    m_isBusy = false;
    if (const auto done = m_platform.change(work); !done)
        qCWarning(logPlatform, "identification: %s", qUtf8Printable(done.error().code));
}

void IdentHttpDue::step()
{
    if (m_isBusy)
        return;
    std::optional<IdentToBegin> fresh;
    std::optional<IdentToAsk> known;
    const auto looked = m_platform.look([&](Work &work) {
        fresh = identToBegin(work.sql, work.now - m_every);
        known = identToAsk(work.sql, work.now - m_every);
        return work.sql.result();
    });
    if (!looked)
        return;
    if (fresh) {
        m_isBusy = true;
        m_http.begin({fresh->reference, fresh->firstName, fresh->lastName, fresh->email,
                      fresh->language},
                     [this, reference = fresh->reference](const Result<IdentHttp::Begun> &begun) {
            change([&](Work &work) -> Result<void> {
                if (begun)
                    identBegun(work, reference, begun->caseId, begun->page.toString());
                else
                    identFailed(work, reference, begun.error().code);
                return work.sql.result();
            });
        });
    } else if (known) {
        m_isBusy = true;
        m_http.fetch(known->caseId,
                     [this, reference = known->reference](const Result<IdentResult> &result) {
            change([&](Work &work) -> Result<void> {
                const auto taken = result ? identFetched(work, reference, *result)
                                          : Result<void>(result.error());
                if (!taken)
                    identFailed(work, reference, taken.error().code);
                return work.sql.result();
            });
        });
    }
}

} // namespace werkbank
