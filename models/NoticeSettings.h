// SPDX-FileCopyrightText: The Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/Settings.h"

#include <QObject>
#include <QPointer>
#include <QtQmlIntegration/qqmlintegration.h>

// What this computer tells outside of the window, when, and how the program lives beside it. Kept in
// the plain settings file; applied at once. GUI thread.
namespace werkbank {

class NoticeSettings : public QObject {
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(werkbank::Settings *settings READ settings WRITE setSettings NOTIFY changed REQUIRED FINAL)
    Q_PROPERTY(bool offers READ offers WRITE setOffers NOTIFY changed FINAL)
    Q_PROPERTY(bool messages READ messages WRITE setMessages NOTIFY changed FINAL)
    Q_PROPERTY(bool sessions READ sessions WRITE setSessions NOTIFY changed FINAL)
    Q_PROPERTY(bool cases READ cases WRITE setCases NOTIFY changed FINAL)
    Q_PROPERTY(bool sound READ sound WRITE setSound NOTIFY changed FINAL)
    // Names and words are in it; else only of what kind it is.
    Q_PROPERTY(bool content READ content WRITE setContent NOTIFY changed FINAL)
    Q_PROPERTY(bool quiet READ quiet WRITE setQuiet NOTIFY changed FINAL)
    Q_PROPERTY(int quietFrom READ quietFrom WRITE setQuietFrom NOTIFY changed FINAL)  // minute of the day
    Q_PROPERTY(int quietUntil READ quietUntil WRITE setQuietUntil NOTIFY changed FINAL)
    // Closing the window leaves the program running beside the clock.
    Q_PROPERTY(bool staysOn READ staysOn WRITE setStaysOn NOTIFY changed FINAL)
    Q_PROPERTY(bool startsAtLogin READ startsAtLogin WRITE setStartsAtLogin NOTIFY changed FINAL)
public:
    explicit NoticeSettings(QObject *parent = nullptr) : QObject(parent) {}
    explicit NoticeSettings(Settings *settings) { setSettings(settings); }
    Settings *settings() const { return m_settings; }
    void setSettings(Settings *settings);

    bool offers() const { return is(u"offers", true); }
    void setOffers(bool on) { set(u"offers", on); }
    bool messages() const { return is(u"messages", true); }
    void setMessages(bool on) { set(u"messages", on); }
    bool sessions() const { return is(u"sessions", true); }
    void setSessions(bool on) { set(u"sessions", on); }
    bool cases() const { return is(u"cases", true); }
    void setCases(bool on) { set(u"cases", on); }
    bool sound() const { return is(u"sound", true); }
    void setSound(bool on) { set(u"sound", on); }
    bool content() const { return is(u"content", true); }
    void setContent(bool on) { set(u"content", on); }
    bool quiet() const { return is(u"quiet", false); }
    void setQuiet(bool on) { set(u"quiet", on); }
    int quietFrom() const { return minute(u"quietFrom", 22 * 60); }
    void setQuietFrom(int at) { set(u"quietFrom", at); }
    int quietUntil() const { return minute(u"quietUntil", 7 * 60); }
    void setQuietUntil(int at) { set(u"quietUntil", at); }
    bool staysOn() const { return is(u"staysOn", false); }
    void setStaysOn(bool on) { set(u"staysOn", on); }
    bool startsAtLogin() const { return is(u"startsAtLogin", false); }
    void setStartsAtLogin(bool on) { set(u"startsAtLogin", on); }

    // Nothing is told at this minute of the day; the hours may go past midnight.
    bool isQuietAt(int minuteOfDay) const;

Q_SIGNALS:
    void changed();

private:
    bool is(QStringView key, bool otherwise) const;
    int minute(QStringView key, int otherwise) const;
    void set(QStringView key, const QVariant &value);

    QPointer<Settings> m_settings;
};

} // namespace werkbank
