// SPDX-FileCopyrightText: The Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/RowModel.h"
#include "models/SearchTerms.h"

// What a search in everything on this computer finds, newest first. What is typed is read by
// SearchTerms.h. GUI thread.
namespace werkbank {

class SearchModel : public RowModel {
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(QString text READ text WRITE setText NOTIFY textChanged FINAL)
    // There is a word to look for; without one nothing is found.
    Q_PROPERTY(bool asks READ asks NOTIFY textChanged FINAL)
    // A part of the text that narrows, but is not understood: "before:tomorow".
    Q_PROPERTY(QString notUnderstood READ notUnderstood NOTIFY textChanged FINAL)
    // Places that are found as well: [{key, title, words}]
    Q_PROPERTY(QVariantList places READ places WRITE setPlaces NOTIFY placesChanged FINAL)
public:
    enum Role {
        KeyRole = Qt::UserRole,
        CaseIdRole,
        PlaceRole,     // of a place of the program: its key; empty: a case or something in it
        EntityRole,    // of the message or note in its case; empty: the case itself
        IconRole,
        TitleRole,     // "Router · VoIP · #48-2071"
        CustomerRole,
        AgeRole,
        PiecesRole,    // [{text, hit}]: hit: a word that was looked for
        FoundRole,     // the pieces as one text
        KindTextRole,  // "Message", "Note", "Case", "Customer"; "waits to be sent" beside
    };
    using RowModel::RowModel;

    QString text() const { return m_text; }
    void setText(const QString &text);
    QVariantList places() const { return m_places; }
    void setPlaces(const QVariantList &places);
    bool asks() const { return !m_terms.query.text.isEmpty(); }
    QString notUnderstood() const { return m_terms.notUnderstood; }

    QVariant data(const QModelIndex &index, int role) const override;
    QHash<int, QByteArray> roleNames() const override;

Q_SIGNALS:
    void textChanged();
    void placesChanged();

protected:
    void watch() override;

private:
    static QString kindText(const SearchRow &row);
    QString titleOf(const SearchRow &row) const;

    QString m_text;
    QVariantList m_places;
    SearchTerms m_terms;
};

} // namespace werkbank
