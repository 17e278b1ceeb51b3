// SPDX-FileCopyrightText: The Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Writes one PNG for each page of the gallery and theme, and ends; it fails with 1 when a page does
// not load or a picture cannot be written.
#include <QCommandLineParser>
#include <QDir>
#include <QGuiApplication>
#include <QQmlEngine>
#include <QQmlExtensionPlugin>
#include <QQuickItem>
#include <QQuickView>
#include <QTimer>

Q_IMPORT_QML_PLUGIN(Werkbank_ControlsPlugin)
Q_IMPORT_QML_PLUGIN(Werkbank_GalleryPlugin)

using namespace Qt::StringLiterals;

namespace {

class Photographer : public QObject {
public:
    Photographer(QQuickView &view, const QString &folder, const QStringList &schemes)
        : m_view(view)
        , m_folder(folder)
        , m_schemes(schemes)
        , m_pages(view.rootObject()->property("pages").toStringList())
    {
        m_timer.setInterval(250);
        connect(&m_timer, &QTimer::timeout, this, &Photographer::step);
        show();
        m_timer.start();
    }

private:
    void show()
    {
        m_view.rootObject()->setProperty("page", m_pages.at(m_at % m_pages.size()));
        m_view.rootObject()->setProperty("scheme", m_schemes.at(m_at / m_pages.size()));
    }

    void step()
    {
        const QString file = u"%1/gallery-%2.%3.png"_s.arg(
            m_folder, m_pages.at(m_at % m_pages.size()), m_schemes.at(m_at / m_pages.size()));
        if (!m_view.grabWindow().save(file)) {
            qCritical().noquote() << "cannot write" << file;
            QCoreApplication::exit(1);
            return;
        }
        if (++m_at == m_pages.size() * m_schemes.size())
            QCoreApplication::exit(0);
        else
            show();
    }

    QQuickView &m_view;
    QString m_folder;
    QStringList m_schemes;
    QStringList m_pages;
    qsizetype m_at = 0;
    QTimer m_timer;
};

} // namespace

int main(int argc, char **argv)
{
    QGuiApplication app(argc, argv);
    QCommandLineParser options;
    options.addPositionalArgument(u"folder"_s, u"Where the pictures go."_s);
    options.addOption({u"schemes"_s, u"Themes, by comma."_s, u"names"_s, u"light,dark"_s});
    options.addOption({u"size"_s, u"Size of the window."_s, u"WxH"_s, u"1280x720"_s});
    options.addOption({u"scale"_s, u"Text size, 0.9 to 1.5."_s, u"factor"_s, u"1"_s});
    options.addHelpOption();
    options.process(app);

    QQuickView view;
    view.setResizeMode(QQuickView::SizeRootObjectToView);
    view.setInitialProperties({{u"textScale"_s, options.value(u"scale"_s).toDouble()}});
    view.loadFromModule("Werkbank.Gallery", "Gallery");
    if (!view.rootObject())
        return 1;
    const QStringList size = options.value(u"size"_s).split(u'x');
    view.resize(size.value(0).toInt(), size.value(1).toInt());
    view.show();
    const QString folder = options.positionalArguments().value(0, u"."_s);
    QDir().mkpath(folder);
    Photographer photographer(view, folder, options.value(u"schemes"_s).split(u','));
    return app.exec();
}
