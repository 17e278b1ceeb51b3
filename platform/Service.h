// SPDX-FileCopyrightText: The Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/audit/AuditHead.h"
#include "core/base/Clock.h"
#include "core/base/Rng.h"
#include "platform/DataFolder.h"
#include "platform/Options.h"
#include "platform/domain/BlobStore.h"
#include "platform/domain/PaperFiles.h"
#include "platform/domain/Platform.h"
#include "platform/domain/TokenAuthenticator.h"
#include "platform/edge/AdminSocket.h"
#include "platform/edge/Edge.h"
#include "platform/edge/IdentHttpDue.h"
#include "platform/edge/SmtpSender.h"
#include "platform/store/CipherStore.h"
#include "platform/web/Web.h"
#include "platform/web/WithdrawalReceipts.h"

// All parts of a platform, made in order. Core is what account commands need too; Service adds the
// network and the timers. Main thread. Errors: those of the parts.
namespace werkbank {

class Core {
public:
    static Result<std::unique_ptr<Core>> open(DataFolder folder, const QString &keyFile);

    const DataFolder &folder() const { return m_folder; }
    Rng &rng() { return m_rng; }
    Platform &platform() { return m_platform; }
    const Clock &clock() const { return m_clock; }
    // For a second platform on the same store and another time, before anybody is served.
    Platform::Parts partsWith(const Clock &clock)
    {
        return {*m_store, clock, m_rng, m_skills, m_blobs, m_authenticator};
    }

private:
    Core(DataFolder folder, SkillTree skills, std::unique_ptr<CipherStore> store);

    SystemClock m_clock;
    SodiumRng m_rng;
    const DataFolder m_folder;
    const SkillTree m_skills;
    const std::unique_ptr<CipherStore> m_store;
    BlobStore m_blobs;
    TokenAuthenticator m_authenticator;
    Platform m_platform;
};

class Service final : public QObject {
public:
    explicit Service(Core &core) : m_core(core), m_mails(core.platform()), m_papers(core.platform()) {}

    Result<void> start(const Options &options);
    // Says good-bye to everybody; calls `gone` when that has had its time.
    void stop(std::function<void()> gone);

    const QString &origin() const { return m_web->origin(); }

private:
    void sayGoodBye(std::function<void()> gone, int leftMs);
    Result<quint16> listen(const Options &options);
    Result<void> readAuditKey(const Options &options);
    Result<void> readIdent(const Options &options);
    void signHeads();
    void startTimers();

    Core &m_core;
    MailQueue m_mails;
    PaperFiles m_papers;
    std::unique_ptr<Web> m_web;
    std::unique_ptr<Edge> m_edge;
    std::unique_ptr<AdminSocket> m_admin;
    std::unique_ptr<SmtpSender> m_smtp;
    std::unique_ptr<IdentHttpDue> m_idents;
    std::unique_ptr<WithdrawalReceipts> m_receipts;
    std::optional<AuditKey> m_auditKey;
    QTimer m_due, m_papersDue, m_often, m_seldom, m_headsDue, m_identsDue;
};

} // namespace werkbank
