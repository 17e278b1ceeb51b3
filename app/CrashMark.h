// SPDX-FileCopyrightText: The Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

// A file that lies in the data folder exactly while the program runs, and holds what a report of a
// bad end needs: versions, the last log lines, the signal. Found at the next start it becomes that
// report. It holds no words and no names, since the log has none (LogLines.h); it is sent nowhere.
// Main thread; the signal's number is written by its handler. What cannot be written is not there:
// no report is made then, and nothing else fails.
namespace werkbank {

class CrashMark {
public:
    explicit CrashMark(const QString &dataFolder);
    // An end in order.
    ~CrashMark();

    // The report of the last end, where that was a bad one; kept until it is thrown away.
    QString report() const;
    // It was made at this start.
    bool isFresh() const { return m_fresh; }
    QString reportPath() const { return m_report; }
    // As the destructor: the process is about to be replaced, or ends.
    void end();

private:
    void begin();

    const QString m_running;
    const QString m_report;
    bool m_fresh = false;
    int m_fd = -1;
};

} // namespace werkbank
