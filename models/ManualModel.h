// SPDX-FileCopyrightText: The Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/ManualText.h"

#include <QAbstractListModel>
#include <QVariantList>
#include <QtQmlIntegration/qqmlintegration.h>

// One page of the manual as rows, the list of pages, and the search through all of them. Reads only
// what is linked into the program. GUI thread.
namespace werkbank {

class ManualModel : public QAbstractListModel {
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(QString language READ language WRITE setLanguage NOTIFY pageChanged REQUIRED FINAL)
    Q_PROPERTY(QString page READ page WRITE setPage NOTIFY pageChanged FINAL)
    Q_PROPERTY(QString title READ title NOTIFY pageChanged FINAL)
    // What is looked for, in all pages.
    Q_PROPERTY(QString words READ words WRITE setWords NOTIFY topicsChanged FINAL)
    // {page, title, found}: all pages, or those that have the words, with the first place.
    Q_PROPERTY(QVariantList topics READ topics NOTIFY topicsChanged FINAL)
    // The first row that has the words; -1: none, or nothing is looked for.
    Q_PROPERTY(int firstHit READ firstHit NOTIFY topicsChanged FINAL)
public:
    enum Role { KindRole = Qt::UserRole, TextRole, TargetRole, NumberRole, HitRole };
    enum class Kind { Heading, Paragraph, Point, Step, Key, Link };
    Q_ENUM(Kind)

    explicit ManualModel(QObject *parent = nullptr);

    QString language() const { return m_language; }
    void setLanguage(const QString &language);
    QString page() const { return m_page.name; }
    // A page that is not there changes nothing.
    void setPage(const QString &page);
    QString title() const { return m_page.title; }
    QString words() const { return m_words; }
    void setWords(const QString &words);
    QVariantList topics() const { return m_topics; }
    int firstHit() const;

    // The page that fits a place of the rail.
    Q_INVOKABLE static QString pageFor(const QString &place);

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QHash<int, QByteArray> roleNames() const override;

Q_SIGNALS:
    void pageChanged();
    void topicsChanged();

private:
    void show(const QString &page);
    void look();
    QStringList lookedFor() const;

    QString m_language;
    QString m_words;
    ManualPage m_page;
    QVariantList m_topics;
};

} // namespace werkbank
