// SPDX-FileCopyrightText: The Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

// The customer of the practice case (PracticeCase.h): a person whose printer prints nothing, because
// it was set to work offline. Answers by the words that he hears, in German or English, and knows
// nothing else. Value type, any thread; the same words always get the same answers.
namespace werkbank {

class PracticeCustomer {
public:
    explicit PracticeCustomer(bool german) : m_german(german) {}

    QString name() const;
    QString title() const;
    QString description() const;
    QString device() const;

    // What he says to these words.
    QString answer(const QString &words);
    // The printer prints again.
    bool isHelped() const { return m_knows == Knows::Helped; }

private:
    enum class Knows { Nothing, Queue, Helped };
    QString say(const char *german, const char *english) const;
    QString answerHelped() const;
    QString answerToQueue();

    bool m_german;
    bool m_isGreeted = false;
    Knows m_knows = Knows::Nothing;
    int m_lost = 0;  // questions that he did not understand
};

} // namespace werkbank
