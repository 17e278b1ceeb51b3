// SPDX-FileCopyrightText: The Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/Wording.h"
#include "tests/screens/FixedClock.h"
#include "tests/screens/Sample.h"

#include <QCoreApplication>
#include <QTranslator>

// A wording in one language with its translations, at a fixed time in Berlin.
namespace werkbank {

class Speaking {
public:
    explicit Speaking(const QString &language)
        : m_skills(*SkillTree::builtIn()), m_wording(m_skills, m_clock)
    {
        qputenv("TZ", "Europe/Berlin");
        if (m_translator.load(QStringLiteral(":/i18n/werkbank_%1.qm").arg(language)))
            QCoreApplication::installTranslator(&m_translator);
        m_wording.setLanguage(language);
    }
    ~Speaking() { QCoreApplication::removeTranslator(&m_translator); }

    Wording *wording() { return &m_wording; }

private:
    FixedClock m_clock;
    SkillTree m_skills;
    Wording m_wording;
    QTranslator m_translator;
};

} // namespace werkbank
