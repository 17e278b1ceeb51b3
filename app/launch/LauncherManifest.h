// SPDX-FileCopyrightText: The Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/RemoteLauncher.h"

#include <QByteArray>

// How one tool is found, told what it has to do, and seen to end: data, one JSON file for each tool
// in app/launch/manifests (README.md there). Value type, any thread. Reading is strict: a key that
// is not known, a path that is not absolute or a secret among the arguments is an error
// `bad_manifest` that names its place.
namespace werkbank {

// Some arguments (or lines of input), all of them or none.
struct LaunchPart {
    enum class When { Always, Field, NoField, Right, NoRight, Secret };
    When when = When::Always;
    QString field;                             // of Field and NoField
    RemoteRight right = RemoteRight::Unknown;  // of Right and NoRight
    QStringList texts;                         // with {name} in the place of values
};

// What is asked of the computer, and by the expert's word remembered, before the tool is told of it.
enum class TrustWay { None, RdpCertificate };

struct LauncherManifest {
    RemoteTool tool;                // without program and problem
    QStringList programs;           // absolute; the first that is there
    QList<QStringList> inside;      // not empty: runs in the first of these that is there
    QList<LaunchPart> arguments;
    QList<LaunchPart> input;        // lines for its standard input
    QStringList environment;        // that it gets beside what each one gets
    QStringList ownFolder;          // variables that name its own, empty folder instead
    TrustWay trust = TrustWay::None;
    QStringList versionArguments;   // where it must not be older than
    QString atLeast;
};

// For this kind of system ("linux").
Result<LauncherManifest> readManifest(const QByteArray &bytes, const QString &system);
// Those that came with the app, as they are to be listed.
Result<QList<LauncherManifest>> builtInManifests();

// The names in braces of a template's text.
QStringList placesIn(const QString &text);

} // namespace werkbank
