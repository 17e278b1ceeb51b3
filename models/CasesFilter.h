// SPDX-FileCopyrightText: The Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/CasesModel.h"

// What the list of cases is narrowed to: words, and marks that a person sets and takes away. Marks
// of one kind widen ("German or English"), those of several kinds narrow. GUI thread.
//
// A mark is a short text: "group:0" (a CaseGroup), "unread", "urgent", "area:router" (first part of
// a task's id), "language:de". Text that cannot be read sets nothing.
namespace werkbank {

class CasesFilter : public QObject {
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(werkbank::CasesModel *cases MEMBER m_cases NOTIFY changed REQUIRED FINAL)
    Q_PROPERTY(werkbank::Wording *wording MEMBER m_wording NOTIFY changed REQUIRED FINAL)
    Q_PROPERTY(QString words READ words WRITE setWords NOTIFY changed FINAL)
    // The marks alone, and marks and words together, as text to be kept.
    Q_PROPERTY(QString marksText READ marksText WRITE setMarksText NOTIFY changed FINAL)
    Q_PROPERTY(QString text READ text WRITE setText NOTIFY changed FINAL)
    Q_PROPERTY(bool active READ active NOTIFY changed FINAL)  // words or marks
    // [{mark, text}]: what is set.
    Q_PROPERTY(QVariantList chips READ chips NOTIFY changed FINAL)
public:
    using QObject::QObject;

    QString words() const { return m_words; }
    void setWords(const QString &words);
    QStringList marks() const { return m_marks; }
    QString marksText() const;
    void setMarksText(const QString &text);
    QString text() const;
    void setText(const QString &text);
    bool active() const { return !m_marks.isEmpty() || !m_words.trimmed().isEmpty(); }
    QVariantList chips() const;

    bool accepts(const QModelIndex &caseRow) const;  // by its marks

    // What can be set now, by the rows that are here: [{mark, text, count, on, kind}].
    Q_INVOKABLE QVariantList choices() const;
    Q_INVOKABLE void toggle(const QString &mark);
    Q_INVOKABLE void clear();

Q_SIGNALS:
    void changed();

private:
    QString textOf(const QString &mark) const;
    bool holds(const QString &mark, const QModelIndex &caseRow) const;
    void setMarks(const QStringList &marks);

    QPointer<CasesModel> m_cases;
    QPointer<Wording> m_wording;
    QString m_words;
    QStringList m_marks;
};

} // namespace werkbank
