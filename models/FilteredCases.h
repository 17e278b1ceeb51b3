// SPDX-FileCopyrightText: The Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/CasesFilter.h"
#include "models/FilteredRows.h"

// The list of cases narrowed by words and marks. GUI thread.
namespace werkbank {

class FilteredCases : public FilteredRows {
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(werkbank::CasesFilter *marks READ marks WRITE setMarks NOTIFY marksChanged FINAL)
    // This case stays though it no longer fits, as one that was unread until it was opened; until
    // the marks change.
    Q_PROPERTY(QString held READ held WRITE setHeld NOTIFY heldChanged FINAL)
    // There are cases, and none of them fits.
    Q_PROPERTY(bool hidesAll READ hidesAll NOTIFY countChanged FINAL)
public:
    using FilteredRows::FilteredRows;

    CasesFilter *marks() const { return m_marks; }
    void setMarks(CasesFilter *marks);
    QString held() const { return m_held; }
    void setHeld(const QString &key);
    bool hidesAll() const { return rows() && rows()->count() > 0 && count() == 0; }

    // Of the first offer that is open; -1: none is shown.
    Q_INVOKABLE int firstOffer() const;

Q_SIGNALS:
    void marksChanged();
    void heldChanged();

protected:
    bool filterAcceptsRow(int row, const QModelIndex &parent) const override;

private:
    void look();

    QPointer<CasesFilter> m_marks;
    QString m_looked;  // the marks that hold
    QString m_held;
};

} // namespace werkbank
