// SPDX-FileCopyrightText: The Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>
#include <QPointer>
#include <QQuickTextDocument>
#include <QTimer>
#include <QtQmlIntegration/qqmlintegration.h>

#include <memory>

namespace Sonnet {
class Speller;
}

// Underlines words of a text field that the dictionary of a language does not know, and proposes
// others. By Sonnet with the dictionaries of this computer: nothing is sent anywhere. They are read
// when writing pauses for the first time, so that no key waits for them; where there is none,
// nothing is underlined. GUI thread.
namespace werkbank {

class WordMarks;

class Spelling : public QObject {
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(QQuickTextDocument *document MEMBER m_document WRITE setDocument NOTIFY documentChanged REQUIRED FINAL)
    Q_PROPERTY(QString language MEMBER m_language WRITE setLanguage NOTIFY languageChanged FINAL)  // "de", "en"
    Q_PROPERTY(bool enabled MEMBER m_enabled WRITE setEnabled NOTIFY enabledChanged FINAL)
    Q_PROPERTY(QColor colour MEMBER m_colour NOTIFY colourChanged FINAL)
public:
    static constexpr int pause = 500;  // ms without a key before anything is looked at
    static constexpr qsizetype maxCharacters = 32 * 1024;

    explicit Spelling(QObject *parent = nullptr);
    ~Spelling() override;

    void setDocument(QQuickTextDocument *document);
    void setLanguage(const QString &language);
    void setEnabled(bool enabled);
    bool knows(const QString &word) const;

    // Does not wait for the pause.
    Q_INVOKABLE void look();
    // The marked word at this place of the text, or empty.
    Q_INVOKABLE QString wordAt(int position) const;
    Q_INVOKABLE QStringList suggestions(const QString &word) const;
    Q_INVOKABLE void replaceAt(int position, const QString &word);
    // Known from now on: of this person's own dictionary.
    Q_INVOKABLE void learn(const QString &word);

Q_SIGNALS:
    void documentChanged();
    void languageChanged();
    void enabledChanged();
    void colourChanged();
    void looked();

private:
    struct Word {
        int start = 0, length = 0;
    };
    Word markedAt(int position) const;

    QPointer<QQuickTextDocument> m_document;
    QString m_language;
    bool m_enabled = true;
    QColor m_colour;
    QTimer m_pause;
    QString m_lookedAt;
    std::unique_ptr<Sonnet::Speller> m_speller;
    QPointer<WordMarks> m_marks;  // goes with the document, if that goes first
};

} // namespace werkbank
