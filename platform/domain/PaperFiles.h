// SPDX-FileCopyrightText: The Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Id.h"
#include "core/base/Result.h"

// Makes the files of papers that have none yet: the XML as it was issued, and the readable copy.
// The paper's row is the queue, so whatever happens in between, the next call goes on; a paper gets
// its files once. Thread of the platform, in a program with a QGuiApplication. Errors: those of the
// store, of the BlobStore and of InvoicePdf.h.
namespace werkbank {

class Platform;

class PaperFiles {
public:
    explicit PaperFiles(Platform &platform) : m_platform(platform) {}

    // The next paper that waits; false: there was none behind the last one, begin again later. One
    // that cannot be written holds up no other.
    Result<bool> makeOne();

private:
    Platform &m_platform;
    Id m_behind;
};

} // namespace werkbank
