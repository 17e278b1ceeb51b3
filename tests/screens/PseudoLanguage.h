// SPDX-FileCopyrightText: The Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTranslator>

// Languages that nobody speaks, made of the English texts while they are asked for: "long" has its
// letters with marks above and is longer by two fifths, as many a translation is; "rtl" is written
// from right to left. What is inserted (%1, %n) stays as it is. GUI thread.
namespace werkbank {

class PseudoLanguage : public QTranslator {
public:
    static bool isOne(const QString &language);
    static Qt::LayoutDirection directionOf(const QString &language);

    explicit PseudoLanguage(const QString &language);

    bool isEmpty() const override { return false; }
    QString translate(const char *context, const char *text, const char *comment,
                      int number) const override;
    QString said(const QString &english) const;

private:
    bool m_long;
    QTranslator m_english;  // knows its plurals
};

} // namespace werkbank
