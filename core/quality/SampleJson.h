// SPDX-FileCopyrightText: The Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/quality/SampleCheck.h"

#include <QJsonObject>

// The published file of a draw and the proof of one case, as JSON (SAMPLING.md, section 6).
// Pure, any thread. Reading fails with `sample_file`, which says what is missing.
namespace werkbank {

QJsonObject toJson(const PublishedSample &sample);
Result<PublishedSample> sampleFromJson(const QJsonObject &json);

QJsonObject toJson(const LeafProof &proof);
Result<LeafProof> leafProofFromJson(const QJsonObject &json);

} // namespace werkbank
