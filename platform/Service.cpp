// SPDX-FileCopyrightText: The Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "platform/Service.h"

#include "core/base/Log.h"
#include "platform/domain/AuditHeads.h"
#include "platform/domain/BatchFiles.h"
#include "platform/domain/Tokens.h"

#include <QHostAddress>

#include <cstdio>

namespace werkbank {

using namespace Qt::StringLiterals;

namespace {

constexpr int dueMs = 200;
constexpr int papersMs = 500;
constexpr int identsMs = 1'000;
constexpr int oftenMs = 5'000;
constexpr int seldomMs = 10 * 60'000;
constexpr int headsMs = 5 * 60'000;
// How long a stop waits for clients to answer the close frame, and how often it looks.
constexpr int goodByeMs = 2'000, goodByeStepMs = 200;
constexpr int comeBackMs = 1'000;

QString originOf(const QHostAddress &address, quint16 port)
{
    const QString host = address.protocol() == QAbstractSocket::IPv6Protocol
        ? u'[' + address.toString() + u']'
        : address.toString();
    return u"http://%1:%2"_s.arg(host).arg(port);
}

} // namespace

Core::Core(DataFolder folder, SkillTree skills, std::unique_ptr<CipherStore> store)
    : m_folder(std::move(folder)), m_skills(std::move(skills)), m_store(std::move(store)),
      m_blobs(m_folder.file(u"blobs"_s)), m_authenticator(*m_store, m_clock),
      m_platform({*m_store, m_clock, m_rng, m_skills, m_blobs, m_authenticator})
{
}

Result<std::unique_ptr<Core>> Core::open(DataFolder folder, const QString &keyFile)
{
    SodiumRng rng;
    auto skills = SkillTree::builtIn();
    if (!skills)
        return skills.error();
    const auto key = folder.key(keyFile, rng);
    if (!key)
        return key.error();
    Database::Options options;
    options.path = folder.file(u"platform.db"_s);
    auto store = CipherStore::open(options, *key);
    if (!store)
        return store.error();
    std::unique_ptr<Core> core(new Core(std::move(folder), std::move(*skills), std::move(*store)));
    if (auto done = core->m_platform.prepare(); !done)
        return done.error();
    return core;
}

Result<void> Service::start(const Options &options)
{
    EdgeLimits limits;
    if (!options.limitsFile.isEmpty()) {
        auto read = EdgeLimits::read(options.limitsFile);
        if (!read)
            return read.error();
        limits = *read;
    }
    if (auto read = readAuditKey(options); !read)
        return read;
    if (auto read = readIdent(options); !read)
        return read;
    Platform &platform = m_core.platform();
    if (!options.smtp.isEmpty()) {
        const auto server = SmtpSender::parse(options.smtp, options.mailFrom);
        if (!server)
            return makeError("usage", u"--smtp is HOST:PORT and --mail-from a plain address."_s);
        m_smtp = std::make_unique<SmtpSender>(m_mails, m_core.clock(), *server);
    } else if (!options.demo) {
        std::fputs("No --smtp: mails to customers wait in the store.\n", stderr);
    }
    m_web = std::make_unique<Web>(Web::Parts{platform, m_mails, m_smtp != nullptr,
                                             {limits.casesPerHour, limits.codesPerHour},
                                             limits.applyMailsPerHour});
    m_edge = std::make_unique<Edge>(Edge::Parts{platform, *m_web, limits});
    m_receipts = std::make_unique<WithdrawalReceipts>(platform, m_mails);
    m_admin = std::make_unique<AdminSocket>(platform);
    if (auto done = m_admin->listen(m_core.folder().file(u"admin.sock"_s)); !done)
        return done;
    const auto port = listen(options);
    if (!port)
        return port.error();
    startTimers();
    return m_core.folder().writePort(*port);
}

Result<void> Service::readAuditKey(const Options &options)
{
    const DataFolder &folder = m_core.folder();
    if (options.demo) {
        if (auto made = folder.makeAuditKey(m_core.rng()); !made)
            return made;
    }
    const auto seed = DataFolder::auditKey(folder.path(), options.keyFile, options.auditKeyFile);
    if (!seed)
        return seed.error();
    if (seed->isEmpty())
        std::fputs("No --audit-key: the heads of the audit chain are not signed. To make one:"
                   " (umask 077; openssl rand -hex 32 > FILE)\n", stderr);
    else
        m_auditKey.emplace(*seed);
    return {};
}

Result<void> Service::readIdent(const Options &options)
{
    if (options.identFile.isEmpty())
        return {};
    const auto config = IdentHttpDue::read(options.identFile);
    if (!config)
        return config.error();
    m_idents = std::make_unique<IdentHttpDue>(m_core.platform(), *config);
    return {};
}

void Service::signHeads()
{
    if (!m_auditKey)
        return;
    if (auto done = signAuditHeads(m_core.platform(), *m_auditKey); !done)
        qCCritical(logPlatform, "audit chain: %s", qUtf8Printable(done.error().text));
}

// Port 0: that of the last time where it is free, so that clients find the way back.
Result<quint16> Service::listen(const Options &options)
{
    const QHostAddress address(options.address);
    if (address.isNull())
        return makeError("usage", u"--address must be an IP address."_s);
    auto port = m_edge->listen(address, options.port != 0 ? options.port
                                                          : m_core.folder().lastPort());
    if (!port && options.port == 0)
        port = m_edge->listen(address, 0);
    if (!port)
        return port;
    const QString own = originOf(address, *port);
    m_web->setOrigin(options.origins.value(0, own));
    m_edge->addOrigin(own);
    for (const QString &origin : options.origins)
        m_edge->addOrigin(origin);
    std::printf("listening %s\n", qPrintable(own));
    std::fflush(stdout);
    return port;
}

void Service::startTimers()
{
    Platform &platform = m_core.platform();
    connect(&m_due, &QTimer::timeout, this, [&platform] {
        if (auto ran = platform.runDue(); !ran)
            qCWarning(logPlatform, "timers: %s", qUtf8Printable(ran.error().code));
    });
    connect(&m_papersDue, &QTimer::timeout, this, [this] {
        if (auto made = m_papers.makeOne(); !made)
            qCWarning(logPlatform, "papers: %s", qUtf8Printable(made.error().code));
    });
    connect(&m_papersDue, &QTimer::timeout, this, [&platform] {
        if (auto made = makeBatchFile(platform); !made)
            qCWarning(logPlatform, "payment files: %s", qUtf8Printable(made.error().code));
    });
    connect(&m_often, &QTimer::timeout, this, [this] {
        if (auto done = m_receipts->sendDue(); !done)
            qCWarning(logPlatform, "receipts: %s", qUtf8Printable(done.error().code));
    });
    connect(&m_identsDue, &QTimer::timeout, this, [this] { m_idents->step(); });
    connect(&m_seldom, &QTimer::timeout, this, [&platform] {
        if (auto done = Tokens(platform).sweep(); !done)
            qCWarning(logPlatform, "sweep: %s", qUtf8Printable(done.error().code));
    });
    connect(&m_headsDue, &QTimer::timeout, this, &Service::signHeads);
    m_headsDue.start(headsMs);
    signHeads();
    m_due.start(dueMs);
    m_papersDue.start(papersMs);
    m_often.start(oftenMs);
    m_seldom.start(seldomMs);
    if (m_idents)
        m_identsDue.start(identsMs);
    if (m_smtp)
        m_smtp->start();
}

void Service::stop(std::function<void()> gone)
{
    if (m_edge)
        m_edge->close(comeBackMs);
    signHeads();
    sayGoodBye(std::move(gone), goodByeMs);
}

void Service::sayGoodBye(std::function<void()> gone, int leftMs)
{
    QTimer::singleShot(goodByeStepMs, this, [this, gone = std::move(gone), leftMs]() mutable {
        if (leftMs <= 0 || !m_edge || m_edge->sockets() == 0)
            gone();
        else
            sayGoodBye(std::move(gone), leftMs - goodByeStepMs);
    });
}

} // namespace werkbank
