// SPDX-FileCopyrightText: The Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QUrl>
#include <QtQmlIntegration/qqmlintegration.h>

// The report of a bad end, to look at, to copy, to save or to throw away; it goes nowhere by itself.
// GUI thread.
namespace werkbank {

class CrashReport : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Handed on by main")
    Q_PROPERTY(QString text READ text NOTIFY changed FINAL)  // empty: there is none
    Q_PROPERTY(bool fresh READ isFresh CONSTANT FINAL)       // of the end before this start
public:
    CrashReport(const QString &text, const QString &file, bool fresh, QObject *parent = nullptr);

    QString text() const { return m_text; }
    bool isFresh() const { return m_fresh; }
    Q_INVOKABLE bool save(const QUrl &to) const;  // false: it could not be written
    Q_INVOKABLE void discard();

Q_SIGNALS:
    void changed();

private:
    QString m_text;
    const QString m_file;
    const bool m_fresh;
};

} // namespace werkbank
