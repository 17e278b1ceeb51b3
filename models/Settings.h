// SPDX-FileCopyrightText: The Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QVariant>
#include <QtQmlIntegration/qqmlintegration.h>

// How the app looks and speaks on this computer: kept in a plain settings file, holds nothing
// about cases or people. Applied at once. GUI thread.
namespace werkbank {

class Settings : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Handed on by main")
    // "system", "de" or "en"; spokenLanguage says what "system" comes to.
    Q_PROPERTY(QString language READ language WRITE setLanguage NOTIFY languageChanged FINAL)
    Q_PROPERTY(QString spokenLanguage READ spokenLanguage NOTIFY languageChanged FINAL)
    // How dates are written, in the words of Wording::setDates: "system" or a form; "system" or a day.
    Q_PROPERTY(QString dateForm READ dateForm WRITE setDateForm NOTIFY datesChanged FINAL)
    Q_PROPERTY(QString firstDay READ firstDay WRITE setFirstDay NOTIFY datesChanged FINAL)
    // "system", "light", "dark", "contrastLight", "contrastDark"
    Q_PROPERTY(QString scheme READ scheme WRITE setScheme NOTIFY schemeChanged FINAL)
    Q_PROPERTY(double textScale READ textScale WRITE setTextScale NOTIFY textScaleChanged FINAL)
    Q_PROPERTY(bool comfortable READ comfortable WRITE setComfortable NOTIFY comfortableChanged FINAL)
    Q_PROPERTY(bool reducedMotion READ reducedMotion WRITE setReducedMotion NOTIFY reducedMotionChanged FINAL)
    // Enter sends a reply; off: Enter begins a new line and Ctrl+Enter sends.
    Q_PROPERTY(bool enterSends READ enterSends WRITE setEnterSends NOTIFY enterSendsChanged FINAL)
public:
    // `file`: an INI file, made when first needed.
    explicit Settings(const QString &file, QObject *parent = nullptr);

    QString language() const;
    void setLanguage(const QString &language);
    QString spokenLanguage() const;
    QString dateForm() const;
    void setDateForm(const QString &form);
    QString firstDay() const;
    void setFirstDay(const QString &day);
    QString scheme() const;
    void setScheme(const QString &scheme);
    double textScale() const;  // 0.9-1.5
    void setTextScale(double scale);
    bool comfortable() const;
    void setComfortable(bool on);
    bool reducedMotion() const;
    void setReducedMotion(bool on);
    bool enterSends() const;
    void setEnterSends(bool on);

    // What a screen remembers of itself: "window/width", "cases/selected", …
    Q_INVOKABLE QVariant remembered(const QString &key, const QVariant &otherwise = {}) const;
    Q_INVOKABLE void remember(const QString &key, const QVariant &value);

Q_SIGNALS:
    void languageChanged();
    void datesChanged();
    void schemeChanged();
    void textScaleChanged();
    void comfortableChanged();
    void reducedMotionChanged();
    void enterSendsChanged();
    void keptAnew(const QString &key);  // whatever was remembered

private:
    // True if it was another value.
    bool store(const QString &key, const QVariant &value);

    const QString m_file;
};

} // namespace werkbank
