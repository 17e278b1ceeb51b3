// SPDX-FileCopyrightText: The Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QUrl>
#include <QVariantList>
#include <QtQmlIntegration/qqmlintegration.h>

// A table as a PDF to read and print: A4 across, the head on every page. Texts as they are, cut
// where a column ends. GUI thread; `failed` when the file cannot be written.
namespace werkbank {

class StatementPdf : public QObject {
    Q_OBJECT
    QML_ELEMENT
public:
    using QObject::QObject;

    // rows: lists of texts, as long as the head.
    Q_INVOKABLE void write(const QUrl &url, const QString &title, const QString &name,
                           const QStringList &head, const QVariantList &rows);

Q_SIGNALS:
    void saved();
    void failed();
};

} // namespace werkbank
