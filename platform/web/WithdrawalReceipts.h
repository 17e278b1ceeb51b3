// SPDX-FileCopyrightText: The Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "platform/domain/MailQueue.h"

// Mails the receipt of each withdrawal, with its time, once. What happened while this did not run
// is made up for. Thread of the platform. Errors: those of the store.
namespace werkbank {

class Platform;

class WithdrawalReceipts {
public:
    WithdrawalReceipts(Platform &platform, MailQueue &mails)
        : m_platform(platform), m_mails(mails)
    {}

    Result<void> sendDue();

private:
    Platform &m_platform;
    MailQueue &m_mails;
};

} // namespace werkbank
