// SPDX-FileCopyrightText: The Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QString>
#include <QTranslator>

// The surface's language: the translations of Werkbank and of Qt. GUI thread. A language without
// translations reads English.
namespace werkbank {

class Languages : public QObject {
    Q_OBJECT
public:
    using QObject::QObject;
    void use(const QString &language);  // "de", "en"

private:
    QTranslator m_own;
    QTranslator m_qt;
};

} // namespace werkbank
