// SPDX-FileCopyrightText: The Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Result.h"

#include <QList>
#include <QStringList>

#include <initializer_list>

// An XML file of a stranger, read into plain elements with limits: no DOCTYPE and so no entities of
// its own, no processing instructions, UTF-8 only, well-formed with namespaces, at most maxBytes,
// maxDepth, maxElements, and maxText characters per text. Elements hold either text or elements.
// Any thread. Errors: `xml_too_large`, `xml_forbidden` (DOCTYPE, entity, instruction, encoding),
// `xml_malformed`; detail.line says where.
namespace werkbank {

struct XmlElement {
    QString name; // without prefix
    QString ns;
    QList<std::pair<QString, QString>> attributes; // unqualified ones
    QString text; // trimmed; empty where there are children
    QList<XmlElement> children;

    QString attribute(QStringView wanted) const;
    // The first child of that name, at the end of a path of names; nullptr where there is none.
    const XmlElement *find(std::initializer_list<QStringView> path) const;
    QString textAt(std::initializer_list<QStringView> path) const;
    QList<const XmlElement *> all(QStringView childName) const;
};

struct XmlLimits {
    qsizetype maxBytes = 32 * 1024 * 1024;
    int maxDepth = 40;
    qsizetype maxElements = 1'000'000;
    qsizetype maxText = 16 * 1024;
};

Result<XmlElement> readXml(const QByteArray &bytes, const XmlLimits &limits = {});

} // namespace werkbank
