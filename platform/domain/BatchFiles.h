// SPDX-FileCopyrightText: The Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Result.h"

// Lays the payment file of a released batch beside the store, where the finance desk can fetch it.
// The bytes are in the batch's row since the release, so that a program killed in between goes on
// the next time, and the file is always the one that was released. Thread of the platform. Errors:
// those of the store and of the BlobStore.
namespace werkbank {

class Platform;

// False: there was none without a file.
Result<bool> makeBatchFile(Platform &platform);

} // namespace werkbank
