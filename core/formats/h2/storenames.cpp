// SPDX-FileCopyrightText: Gangway contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// The part of StoreSearch that finds out which maps there are, and where they begin.
#include "storesearch.h"
#include "stringmap.h"
#include "textmap.h"
#include "treeremains.h"

#include <QCoreApplication>

#include <algorithm>

namespace gangway::h2 {
namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(gangway::h2::StoreSearch)
};

} // namespace

const PageScan &StoreSearch::scan()
{
    if (!m_remains->m_scan)
        m_remains->m_scan = std::make_unique<const PageScan>(m_pages, m_steering);
    return *m_remains->m_scan;
}

void StoreSearch::readNamesBelow(Position root, std::map<QByteArray, QByteArray> &names)
{
    TreeRemains tree(m_pages, m_remains->m_metaId, root, std::nullopt);
    while (const auto part = tree.next()) {
        const auto entries = part->leaf ? unorderedEntries(m_pages, part->leaf->page) : Result<StringEntries>(Error{});
        if (!entries || !stringEntries(m_pages, part->leaf->page))
            m_remains->m_namesAreWhole = false;
        if (!entries)
            continue;
        for (const auto &[key, value] : *entries)
            names.insert_or_assign(key, value);
    }
}

void StoreSearch::readNames()
{
    if (m_header.format != 1) {
        const auto known = m_roots.find(m_remains->m_metaId);
        const Position listed = m_remains->m_metaId == 0 || known == m_roots.end() ? Position() : known->second;
        Position root = listed;
        if (!m_remains->m_layoutIsWhole && m_remains->m_metaId != 0) {
            const auto found = scan().of(m_remains->m_metaId);
            if (!found.empty() && (root.isNone() || found.front().version > m_newest.version))
                root = rootAmong(m_pages, found).value_or(root);
        }
        // The newest one that was found need not be the newest that there was.
        const bool isGuessed = root.bits != listed.bits;
        if (root.isNone() || isGuessed)
            m_remains->m_namesAreWhole = false;
        if (!root.isNone())
            readNamesBelow(root, isGuessed ? m_olderNames : m_names);
    }
    if (m_remains->m_namesAreWhole)
        return;
    note(Problem::Severity::Error, QStringLiteral("meta map"),
         Tr::tr("The list of the file's maps is damaged. What it lacks was searched for in older copies."));
    searchNames();
}

/// Names hardly ever change, so that older pages know most of them.
void StoreSearch::searchNames()
{
    const auto entriesOf = [&](const FoundPage &found) {
        const auto page = found.position.isLeaf() ? m_pages.read(found.position, found.map) : Result<Page>(Error{});
        auto entries = page ? stringEntries(m_pages, *page) : Result<StringEntries>(Error{});
        return entries ? std::move(*entries) : StringEntries();
    };
    const std::uint32_t known = m_header.format == 1 ? layoutId : m_remains->m_metaId;
    for (const std::uint32_t map : scan().maps()) {
        if (m_header.format == 1 ? map != layoutId : known != 0 && map != known)
            continue;
        for (const FoundPage &found : scan().of(map)) { // newest first
            const auto entries = entriesOf(found);
            const bool isList =
                !entries.empty() && std::all_of(entries.begin(), entries.end(), [this](const auto &entry) {
                    return isNameEntry(entry.first) || entry.first.startsWith("setting.") || m_header.format == 1;
                });
            if (!isList)
                continue;
            if (m_header.format != 1)
                m_remains->m_metaId = map;
            for (const auto &[key, value] : entries) {
                if (isNameEntry(key))
                    m_olderNames.emplace(key, value);
            }
        }
    }
}

/// A map is named by `map.<id>` and by `name.<name>`; where they differ or one is lost, the other one counts. Adds maps
/// and names that are new to @p names; false: the entries do not go together.
bool StoreSearch::takeNames(const std::map<QByteArray, QByteArray> &entries,
                            std::map<std::uint32_t, QByteArray> &names) const
{
    bool isSound = true;
    std::set<QByteArray> taken;
    for (const auto &[id, name] : names)
        taken.insert(name);
    for (const auto &[key, value] : entries) {
        if (!key.startsWith("name."))
            continue;
        const auto id = parseHex(value);
        const QByteArray name = key.sliced(5);
        if (!id || *id >= UINT32_MAX)
            isSound = false;
        else if (!taken.contains(name) && names.emplace(static_cast<std::uint32_t>(*id), name).second)
            taken.insert(name);
    }
    for (const auto &[key, value] : entries) {
        if (!key.startsWith("map."))
            continue;
        const auto id = parseHex(QByteArrayView(key).sliced(4));
        const auto map = TextMap::parse(value);
        const QByteArray name = map ? map->text("name") : QByteArray();
        if (!id || *id >= UINT32_MAX || name.isEmpty()) {
            isSound = false;
            continue;
        }
        const auto number = static_cast<std::uint32_t>(*id);
        const auto known = names.find(number);
        if (known != names.end() && known->second == name)
            continue;
        isSound = false;
        if (known == names.end() && taken.insert(name).second)
            names.emplace(number, name);
    }
    return isSound;
}

/// Of the newest list one of a map's two entries says so at least, and none says otherwise.
bool StoreSearch::isNameSure(std::uint32_t id, const QByteArray &name) const
{
    const auto byName = m_names.find("name." + name);
    const auto byNumber = m_names.find("map." + QByteArray::number(id, 16));
    if (byName != m_names.end() && parseHex(byName->second) != id)
        return false;
    if (byNumber == m_names.end())
        return byName != m_names.end();
    const auto map = TextMap::parse(byNumber->second);
    return map && map->text("name") == name;
}

void StoreSearch::collectMaps()
{
    std::map<std::uint32_t, QByteArray> names;
    bool isSound = takeNames(m_names, names);
    for (const auto &[id, name] : names)
        isSound = isSound && m_names.contains("map." + QByteArray::number(id, 16));
    m_remains->m_namesAreWhole = m_remains->m_namesAreWhole && isSound;
    takeNames(m_olderNames, names);
    for (const auto &[id, name] : names) {
        if (m_maps.size() >= maxMaps)
            break;
        if (!isNameSure(id, name))
            m_remains->m_guessedNames.insert(id);
        const auto root = m_roots.find(id);
        m_maps.push_back({id, name, root == m_roots.end() ? Position() : root->second});
    }
    // A root of no map may be another map's, under a number that is not its own any more.
    for (const auto &[id, root] : m_roots) {
        if (id != m_remains->m_metaId && !names.contains(id) && !root.isNone())
            m_remains->m_layoutIsWhole = false;
    }
}

/// Roots that the layout does not know, or knows only of an older state.
void StoreSearch::searchRoots()
{
    m_remains->m_roots = m_roots;
    m_remains->m_version = m_newest.version;
    if (m_remains->m_layoutIsWhole)
        return;
    for (StoredMap &map : m_maps)
        map.root = m_remains->rootOf(m_pages, map.id, scan().of(map.id));
}

} // namespace gangway::h2
