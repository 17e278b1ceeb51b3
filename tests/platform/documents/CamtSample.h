// SPDX-FileCopyrightText: The Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QList>
#include <QString>

// Builds camt.053 files in both versions from few words, for tests of this folder.
namespace werkbank::samples {

struct CamtPayment {
    QByteArray amount;          // of this payment; empty: none is written
    QByteArray endToEndId = "NOTPROVIDED";
    QByteArray name;
    QByteArray text;            // <Ustrd>
    QByteArray reference;       // structured
    QByteArray returnReason;
};

struct CamtLine {
    QByteArray amount = "71.04";
    QByteArray side = "CRDT";
    QByteArray status = "BOOK";
    QByteArray bankReference;
    QByteArray date = "2026-11-23";
    QList<CamtPayment> payments;
};

struct CamtFile {
    QByteArray version = "08";
    QByteArray statement = "2026-11-23-1";
    QByteArray opening;  // empty: no balances
    QByteArray closing;
    QList<CamtLine> lines;
};

QByteArray camt(const CamtFile &file);
CamtLine paid(const QByteArray &amount, const QByteArray &text,
              const QByteArray &bankReference = "B-1");

} // namespace werkbank::samples
