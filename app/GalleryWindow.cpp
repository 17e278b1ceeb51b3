// SPDX-FileCopyrightText: The Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/GalleryWindow.h"

#include <QGuiApplication>
#include <QQuickView>

namespace werkbank {

using namespace Qt::StringLiterals;

int showGallery(QGuiApplication &app)
{
    QQuickView view;
    view.setTitle(u"Werkbank"_s);
    view.setResizeMode(QQuickView::SizeRootObjectToView);
    view.loadFromModule("Werkbank.Gallery", "Gallery");
    if (!view.rootObject())
        return 1;
    view.resize(1280, 800);
    view.show();
    return app.exec();
}

} // namespace werkbank
