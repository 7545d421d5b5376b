// SPDX-FileCopyrightText: Gangway contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "manifest.h"

#include <QSet>

#include <algorithm>

namespace gangway {
namespace {

using namespace Qt::StringLiterals;

constexpr qsizetype maxNameBytes = 90; // of a header's 100, less a part number

bool isReservedOnSomeSystem(QStringView component)
{
    const QString stem = component.split(u'.').constFirst().toString().toUpper();
    if (stem == "CON"_L1 || stem == "PRN"_L1 || stem == "AUX"_L1 || stem == "NUL"_L1)
        return true;
    return stem.size() == 4 && (stem.startsWith("COM"_L1) || stem.startsWith("LPT"_L1)) && stem.back().isDigit();
}

bool isComponent(QStringView component)
{
    if (component.isEmpty() || component.front() == u'.' || component.front() == u'-' || component.back() == u'.')
        return false;
    const auto isPlain = [](QChar c) {
        return (c >= u'a' && c <= u'z') || (c >= u'A' && c <= u'Z') || (c >= u'0' && c <= u'9') || c == u'.'
               || c == u'_' || c == u'-';
    };
    return std::all_of(component.begin(), component.end(), isPlain) && !isReservedOnSomeSystem(component);
}

} // namespace

bool isMemberName(QStringView name)
{
    if (name.size() > maxNameBytes)
        return false;
    const auto components = name.split(u'/');
    return std::all_of(components.begin(), components.end(), isComponent);
}

std::vector<ManifestMember::Part> ManifestMember::parts() const
{
    if (partBytes <= 0)
        return {{name, bytes}};
    std::vector<Part> parts;
    for (qint64 done = 0; done < bytes; done += partBytes) {
        const QString number = QString::number(parts.size()).rightJustified(3, u'0');
        parts.push_back({name + u'.' + number, std::min(partBytes, bytes - done)});
    }
    return parts;
}

const ManifestMember *Manifest::member(QStringView name) const
{
    const auto it = std::find_if(members.begin(), members.end(), [&](const auto &m) { return m.name == name; });
    return it == members.end() ? nullptr : &*it;
}

bool namesAreDistinct(const std::vector<ManifestMember> &members)
{
    QSet<QString> files{QString::fromLatin1(Manifest::memberName)};
    QSet<QString> folders;
    for (const ManifestMember &member : members) {
        for (const auto &part : member.parts()) {
            // Folded: two names that differ in case only are one file on many systems.
            const QString name = part.name.toLower();
            if (files.contains(name))
                return false;
            files.insert(name);
            for (qsizetype slash = name.indexOf(u'/'); slash >= 0; slash = name.indexOf(u'/', slash + 1))
                folders.insert(name.left(slash));
        }
    }
    return !files.intersects(folders);
}

} // namespace gangway
