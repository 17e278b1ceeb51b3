// SPDX-FileCopyrightText: The Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/SecretBytes.h"

// A secret on its way into and out of a store that is encrypted itself; nothing else may take it out
// of its locked memory. Any thread.
namespace werkbank {

inline SecretBytes fromStored(const QByteArray &bytes)
{
    return SecretBytes::copyOf(std::as_bytes(std::span(bytes.constData(), size_t(bytes.size()))));
}

inline QByteArray asStored(const SecretBytes &secret)
{
    const auto bytes = secret.view();
    return {reinterpret_cast<const char *>(bytes.data()), qsizetype(bytes.size())};
}

} // namespace werkbank
