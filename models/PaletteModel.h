// SPDX-FileCopyrightText: The Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/ActionRegistry.h"
#include "models/CasesModel.h"
#include "models/SavedViewsModel.h"

#include <QAbstractListModel>
#include <QPointer>
#include <QQmlParserStatus>
#include <QtQmlIntegration/qqmlintegration.h>

// What the palette offers for the words typed so far: actions, places, saved views and cases. What acts comes
// before what is off; then what fits best (KFuzzyMatcher), and what was used last. Without words:
// what was used last, then the actions of the open case. The rows stand still until the words
// change or refresh(). GUI thread.
//
// The last used actions lie in the settings file under "palette/recent"; cases leave nothing there.
namespace werkbank {

class PaletteModel : public QAbstractListModel, public QQmlParserStatus {
    Q_OBJECT
    Q_INTERFACES(QQmlParserStatus)
    QML_ELEMENT
    Q_PROPERTY(werkbank::ActionRegistry *actions MEMBER m_actions REQUIRED FINAL)
    Q_PROPERTY(werkbank::CasesModel *cases MEMBER m_cases REQUIRED FINAL)
    Q_PROPERTY(werkbank::SavedViewsModel *views MEMBER m_views FINAL)
    Q_PROPERTY(QString query READ query WRITE setQuery NOTIFY queryChanged FINAL)
    Q_PROPERTY(int count READ count NOTIFY countChanged FINAL)
public:
    enum Role {
        KeyRole = Qt::UserRole,  // id of the action or of the case
        IsCaseRole,
        TextRole,
        DetailRole,  // of a case: whose, and its number
        ChordRole,
        IconRole,
        WhyOffRole,  // empty: it acts
    };

    explicit PaletteModel(QObject *parent = nullptr);

    QString query() const { return m_query; }
    void setQuery(const QString &query);
    int count() const { return int(m_rows.size()); }

    void classBegin() override {}
    void componentComplete() override {}
    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QHash<int, QByteArray> roleNames() const override;

    // Looks anew at what acts now.
    Q_INVOKABLE void refresh();
    // Does what stands in this row: false if it is off.
    Q_INVOKABLE bool choose(int row);

Q_SIGNALS:
    void queryChanged();
    void countChanged();
    void actionChosen(const QString &id);
    void caseChosen(const QString &caseId);
    void viewChosen(const QString &filter);

private:
    struct Row {
        QString key;
        int source = 0;  // row of the registry or of the cases
        bool isCase = false;
        bool isView = false;
        bool off = false;
        int score = 0;
        int order = 0;
    };
    void addActions(QList<Row> &rows, const QStringList &words) const;
    void addCases(QList<Row> &rows, const QStringList &words) const;
    void addViews(QList<Row> &rows, const QStringList &words) const;
    QVariant actionData(const Row &row, int role) const;
    QVariant caseData(const Row &row, int role) const;
    QVariant viewData(const Row &row, int role) const;
    QStringList recent() const;

    QPointer<ActionRegistry> m_actions;
    QPointer<CasesModel> m_cases;
    QPointer<SavedViewsModel> m_views;
    QString m_query;
    QList<Row> m_rows;
};

} // namespace werkbank
