// SPDX-FileCopyrightText: The Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// The languages in which a document's readable copy is written.
namespace werkbank {

enum class DocumentLanguage { De, En };

} // namespace werkbank
