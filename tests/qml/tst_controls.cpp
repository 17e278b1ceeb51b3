// SPDX-FileCopyrightText: The Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Runs the Quick Test cases of controls/.
#include <QQmlExtensionPlugin>
#include <QtQuickTest>

Q_IMPORT_QML_PLUGIN(Werkbank_ControlsPlugin)

QUICK_TEST_MAIN(controls)
