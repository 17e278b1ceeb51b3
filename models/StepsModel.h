// SPDX-FileCopyrightText: The Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/RowModel.h"
#include "sync/queries/Steps.h"

// The expert's list of what to do in one case. The customer never sees it. GUI thread.
namespace werkbank {

class StepsModel : public RowModel {
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(QString caseId READ caseId WRITE setCaseId NOTIFY caseIdChanged REQUIRED FINAL)
    Q_PROPERTY(int doneCount READ doneCount NOTIFY doneCountChanged FINAL)
public:
    enum Role { KeyRole = Qt::UserRole, TextRole, DoneRole };
    explicit StepsModel(QObject *parent = nullptr);

    QString caseId() const { return m_caseId.toString(); }
    void setCaseId(const QString &text);
    int doneCount() const;
    QVariant data(const QModelIndex &index, int role) const override;
    QHash<int, QByteArray> roleNames() const override;

    Q_INVOKABLE void add(const QString &text);
    Q_INVOKABLE void setDone(const QString &key, bool done);
    Q_INVOKABLE void remove(const QString &key);
    // For whoever takes over: a line for each, done ones first.
    Q_INVOKABLE QString asText() const;

Q_SIGNALS:
    void caseIdChanged();
    void doneCountChanged();
    void failed(const QString &problem);

protected:
    void watch() override;

private:
    template <class C>
    void submit(const C &command);

    Id m_caseId;
};

} // namespace werkbank
