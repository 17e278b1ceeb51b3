// SPDX-FileCopyrightText: The Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/Wording.h"
#include "sync/Client.h"
#include "sync/queries/Account.h"

#include <QAbstractListModel>
#include <QPointer>
#include <QSet>
#include <QtQmlIntegration/qqmlintegration.h>

// The skill tree with the expert's levels, as the visible lines of a tree: area, product, task.
// Filtering shows the hits with what they belong to. GUI thread.
namespace werkbank {

class SkillsModel : public QAbstractListModel {
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(werkbank::Client *client READ client WRITE setClient NOTIFY clientChanged REQUIRED FINAL)
    Q_PROPERTY(werkbank::Wording *wording READ wording WRITE setWording NOTIFY wordingChanged REQUIRED FINAL)
    Q_PROPERTY(QString filter READ filter WRITE setFilter NOTIFY filterChanged FINAL)
    Q_PROPERTY(bool onlyMine READ onlyMine WRITE setOnlyMine NOTIFY onlyMineChanged FINAL)
    Q_PROPERTY(bool loaded READ loaded NOTIFY loadedChanged FINAL)
    Q_PROPERTY(int count READ count NOTIFY countChanged FINAL)
    Q_PROPERTY(int claimedCount READ claimedCount NOTIFY claimedCountChanged FINAL)
public:
    enum Role {
        IdRole = Qt::UserRole,
        NameRole,
        DepthRole,         // 0 area, 1 product, 2 task
        ExpandedRole,
        ExpandableRole,
        LevelRole,         // claimed, 0: none
        VerifiedLevelRole, // that offers may use
        StateTextRole,     // "verified", "waits for verification", "waits to send"
        MineBelowRole,     // claimed skills below this line
        ProblemRole,
    };
    explicit SkillsModel(QObject *parent = nullptr);

    Client *client() const { return m_client; }
    void setClient(Client *client);
    Wording *wording() const { return m_wording; }
    void setWording(Wording *wording);
    QString filter() const { return m_filter; }
    void setFilter(const QString &filter);
    bool onlyMine() const { return m_onlyMine; }
    void setOnlyMine(bool only);
    bool loaded() const { return m_loaded; }
    int count() const { return int(m_lines.size()); }
    int claimedCount() const;
    void apply(const Delta<SkillRow> &delta);

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QHash<int, QByteArray> roleNames() const override;

    Q_INVOKABLE void toggle(int line);
    Q_INVOKABLE void claim(int line, int level);  // 0 takes it back

Q_SIGNALS:
    void clientChanged();
    void wordingChanged();
    void filterChanged();
    void onlyMineChanged();
    void loadedChanged();
    void countChanged();
    void claimedCountChanged();
    void failed(const QString &problem);

private:
    struct Line {
        QString id;
        int depth = 0;
    };
    void watch();
    void rebuild();
    bool append(const QString &id, int depth, QList<Line> &lines) const;
    bool matches(const QString &id) const;
    int mineBelow(const QString &id) const;
    QString stateText(const SkillRow &row) const;

    QPointer<Client> m_client;
    QPointer<Wording> m_wording;
    QString m_filter;
    bool m_onlyMine = false;
    bool m_loaded = false;
    QSet<QString> m_open;
    QList<Line> m_lines;
    QHash<QString, SkillRow> m_rows;  // by task
    Subscription m_subscription;
};

} // namespace werkbank
