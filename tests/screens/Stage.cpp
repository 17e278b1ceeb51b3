// SPDX-FileCopyrightText: The Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/screens/Stage.h"

#include "models/Handover.h"
#include "models/StepsModel.h"
#include "models/ApplicantsModel.h"
#include "models/CaseClock.h"
#include "models/CaseDetail.h"
#include "models/CasesModel.h"
#include "models/ConversationModel.h"
#include "models/DeskCasesModel.h"
#include "models/DevicesModel.h"
#include "models/EarningsModel.h"
#include "models/FileFetch.h"
#include "models/HoursModel.h"
#include "models/LinkStatus.h"
#include "models/PayProfile.h"
#include "models/PayoutsModel.h"
#include "models/Profile.h"
#include "models/SkillsModel.h"
#include "tests/screens/PseudoLanguage.h"

#include <QCoreApplication>
#include <QDeadlineTimer>
#include <QGuiApplication>
#include <QQmlExtensionPlugin>
#include <QQmlIncubationController>
#include <QTest>

Q_IMPORT_QML_PLUGIN(WerkbankPlugin)
Q_IMPORT_QML_PLUGIN(Werkbank_ControlsPlugin)
Q_IMPORT_QML_PLUGIN(Werkbank_ModelsPlugin)

namespace werkbank {

using namespace Qt::StringLiterals;

namespace {

// The first of its kind.
template <class T>
void take(QObject *object, T *&first)
{
    if (!first)
        first = qobject_cast<T *>(object);
}

} // namespace

Stage::Stage(const QString &language, const QString &scheme)
    : m_skills(*SkillTree::builtIn()),
      m_settings(std::make_unique<Settings>(m_folder.filePath(u"settings.ini"_s))),
      m_wording(std::make_unique<Wording>(m_skills, m_clock)),
      m_platform(std::make_unique<PlatformChoice>(QUrl(u"https://help.example.org"_s),
                                                  m_folder.filePath(u"platform"_s),
                                                  [](const QUrl &, const auto &) {})),
      m_engine(std::make_unique<QQmlApplicationEngine>())
{
    m_settings->setScheme(scheme);
    m_settings->setReducedMotion(true);
    speak(language);
    QObject::connect(m_settings.get(), &Settings::datesChanged, m_wording.get(), [this] {
        m_wording->setDates(m_settings->dateForm(), m_settings->firstDay());
    });
    m_engine->setInitialProperties({{u"session"_s, QVariant::fromValue<Session *>(nullptr)},
                                    {u"settings"_s, QVariant::fromValue(m_settings.get())},
                                    {u"wording"_s, QVariant::fromValue(m_wording.get())},
                                    {u"platform"_s, QVariant::fromValue(m_platform.get())}});
    m_engine->loadFromModule("Werkbank", "Main");
    m_window = m_engine->rootObjects().isEmpty()
        ? nullptr
        : qobject_cast<QQuickWindow *>(m_engine->rootObjects().constFirst());
    if (m_window)
        QObject::connect(m_window, &QQuickWindow::frameSwapped, m_window, [this] { ++m_frames; });
}

Stage::~Stage()
{
    m_engine.reset();
    // An Instantiator gives its objects up for later, and after the last test no event loop runs.
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    m_translator.reset();
    QGuiApplication::setLayoutDirection(Qt::LeftToRight);
}

void Stage::speak(const QString &language)
{
    m_language = language;
    const bool pseudo = PseudoLanguage::isOne(language);
    const QString spoken = pseudo ? u"en"_s : language;
    m_translator = pseudo ? std::make_unique<PseudoLanguage>(language)
                          : std::make_unique<QTranslator>();
    if (pseudo || m_translator->load(u":/i18n/werkbank_%1.qm"_s.arg(language)))
        QCoreApplication::installTranslator(m_translator.get());
    QGuiApplication::setLayoutDirection(PseudoLanguage::directionOf(language));
    m_settings->setLanguage(spoken);
    m_wording->setLanguage(spoken);
    m_engine->retranslate();
}

void Stage::resize(int width, int height)
{
    m_window->resize(width, height);
    settle();
}

void Stage::settle(int ms)
{
    // A change asks for its frame 5 ms later, and one frame may bring the next change.
    constexpr int pause = 5, calmPauses = 3;
    const QDeadlineTimer end(ms);
    for (int calm = 0; calm < calmPauses && !end.hasExpired(); ++calm) {
        const int before = m_frames;
        QTest::qWait(pause);
        const QQmlIncubationController *maker = m_engine->incubationController();
        if (m_frames != before || (maker && maker->incubatingObjectCount() > 0))
            calm = -1;
    }
}

void Stage::openShell()
{
    EntranceState open;
    open.state = Session::State::Open;
    open.keyringName = u"GNOME Keyring"_s;
    open.hasPassphrase = true;
    open.accountName = u"Lukas Berger"_s;
    entrance().show(open);
    m_window->setProperty("covered", false);
    settle();
    find<Profile>()->show(sample::profile());
    LinkState link;
    link.link = Link::Connected;
    find<LinkStatus>()->show(link);
    find<CasesModel>()->apply(sample::cases(german()));
    settle();
}

bool Stage::openForUse()
{
    resize(1600, 1000);
    openShell();
    m_window->requestActivate();
    return QTest::qWaitForWindowActive(m_window);
}

void Stage::go(const QString &place)
{
    QObject *shell = find<Entrance>()->parent();
    for (QObject *object : all()) {
        if (object->metaObject()->indexOfProperty("places") >= 0
            && object->metaObject()->indexOfProperty("breadth") >= 0)
            shell = object;
    }
    shell->setProperty("place", place);
    settle();
    fillPlace();
    settle();
}

// What of these a place has is looked for in one walk.
void Stage::fillPlace()
{
    HoursModel *hours = nullptr;
    SkillsModel *skills = nullptr;
    DeskCasesModel *desk = nullptr;
    ApplicantsModel *applicants = nullptr;
    DevicesModel *devices = nullptr;
    EarningsModel *earnings = nullptr;
    PayoutsModel *payouts = nullptr;
    CreditNotesModel *notes = nullptr;
    PayProfile *profile = nullptr;
    visit([&](QObject *object) {
        take(object, hours), take(object, skills), take(object, desk), take(object, applicants);
        take(object, devices), take(object, earnings), take(object, payouts), take(object, notes);
        take(object, profile);
        return false;
    });
    if (hours)
        hours->apply(sample::hours(german()));
    if (skills)
        skills->apply(sample::skills());
    if (desk)
        desk->apply(sample::deskCases());
    if (applicants)
        applicants->apply(sample::applicants(german()));
    if (devices)
        devices->apply(sample::devices(german()));
    if (earnings)
        earnings->apply(sample::earnings(german()));
    if (payouts)
        payouts->apply(sample::payouts());
    if (notes)
        notes->apply(sample::creditNotes());
    if (profile)
        profile->show(sample::payProfile());
}

void Stage::openOffer()
{
    go(u"cases"_s);
    auto *detail = find<CaseDetail>();
    detail->parent()->setProperty("selected", sample::id(3).toString());
    detail->show(sample::offerDetail(german()));
    settle();
}

void Stage::openCase()
{
    go(u"cases"_s);
    auto *detail = find<CaseDetail>();
    detail->parent()->setProperty("selected", sample::id(1).toString());
    detail->show(sample::caseDetail(german()));
    find<CaseClock>()->show(sample::caseTime(german()));
    settle();
    find<ConversationModel>()->apply(sample::conversation(german()));
    find<ConversationModel>()->apply(sample::request());
    find<StepsModel>(u"stepsModel"_s)->apply(sample::steps(german()));
    settle(60);
    if (auto *file = find<FileFetch>()) {
        file->show(QByteArray(
            "2026-11-22T12:01:07 ERROR UserProfileSvc  1508  \"C:\\Users\\tbrandt\\NTUSER.DAT\" in "
            "use\n"
            "2026-11-22T12:01:07 WARN  UserProfileSvc  1511  falling back to temporary profile\n"
            "2026-11-22T12:01:09 INFO  Winlogon        6005  session 3 opened"));
    }
    settle(100);
}

void Stage::invoke(QObject *object, const char *method, const QVariant &argument)
{
    if (argument.isValid())
        QMetaObject::invokeMethod(object, method, Q_ARG(QVariant, argument));
    else
        QMetaObject::invokeMethod(object, method);
    settle();
}

QList<QObject *> Stage::all() const
{
    QList<QObject *> out;
    visit([&](QObject *object) {
        out.append(object);
        return false;
    });
    return out;
}

void Stage::visit(const Visitor &visitor) const
{
    QSet<QObject *> seen;
    seen.reserve(8192);
    if (m_window)
        visit(m_window, seen, visitor);
}

bool Stage::visit(QObject *object, QSet<QObject *> &seen, const Visitor &visitor)
{
    const qsizetype before = seen.size();
    seen.insert(object);
    if (!object || seen.size() == before)
        return false;
    if (visitor(object))
        return true;
    for (QObject *child : object->children()) {
        if (visit(child, seen, visitor))
            return true;
    }
    if (auto *window = qobject_cast<QQuickWindow *>(object)) {
        if (visit(window->contentItem(), seen, visitor))
            return true;
    }
    if (auto *item = qobject_cast<QQuickItem *>(object)) {
        for (QQuickItem *child : item->childItems()) {
            if (visit(child, seen, visitor))
                return true;
        }
    }
    return false;
}

} // namespace werkbank
