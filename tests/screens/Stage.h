// SPDX-FileCopyrightText: The Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/Entrance.h"
#include "models/PlatformChoice.h"
#include "models/Settings.h"
#include "models/Wording.h"
#include "tests/screens/FixedClock.h"
#include "tests/screens/Sample.h"

#include <QQmlApplicationEngine>
#include <QQuickItem>
#include <QQuickWindow>
#include <QTemporaryDir>
#include <QTranslator>

#include <functional>
#include <memory>

// The real window on real models, without a platform: the models are fed with rows as queries
// deliver them.
namespace werkbank {

class Stage {
public:
    // "de", "en", or one of PseudoLanguage.
    explicit Stage(const QString &language, const QString &scheme = QStringLiteral("light"));
    ~Stage();

    bool german() const { return m_language == QLatin1StringView("de"); }
    QQuickWindow *window() const { return m_window; }
    Settings &settings() { return *m_settings; }
    Wording &wording() { return *m_wording; }
    PlatformChoice &platform() { return *m_platform; }
    Entrance &entrance() const { return *find<Entrance>(QStringLiteral("entrance")); }

    // A large open shell that takes keys; false: its window was not activated.
    bool openForUse();
    void speak(const QString &language);
    void resize(int width, int height);
    // Until nothing is painted or made any more, after so many milliseconds at the latest.
    void settle(int ms = 30);
    // The shell with a filled list; what its pages need comes with them.
    void openShell();
    // Opens a place of the rail and fills it.
    void go(const QString &place);
    void openOffer();
    void openCase();
    void invoke(QObject *object, const char *method, const QVariant &argument = {});

    // Walks children and visual children; the first of that type and name.
    template <class T>
    T *find(const QString &name = {}) const
    {
        T *found = nullptr;
        visit([&](QObject *object) {
            auto *match = qobject_cast<T *>(object);
            if (match && (name.isEmpty() || match->objectName() == name))
                found = match;
            return found != nullptr;
        });
        return found;
    }
    QQuickItem *item(const QString &name) const { return find<QQuickItem>(name); }
    QList<QObject *> all() const;

private:
    void fillPlace();
    using Visitor = std::function<bool(QObject *)>;  // true: that was it, no more
    void visit(const Visitor &visitor) const;
    static bool visit(QObject *object, QSet<QObject *> &seen, const Visitor &visitor);

    QString m_language;
    QTemporaryDir m_folder;
    FixedClock m_clock;
    SkillTree m_skills;
    std::unique_ptr<Settings> m_settings;
    std::unique_ptr<Wording> m_wording;
    std::unique_ptr<PlatformChoice> m_platform;
    std::unique_ptr<QTranslator> m_translator;
    std::unique_ptr<QQmlApplicationEngine> m_engine;
    QQuickWindow *m_window = nullptr;
    int m_frames = 0;  // painted so far
};

} // namespace werkbank
