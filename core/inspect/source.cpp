// SPDX-FileCopyrightText: Gangway contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "source.h"

#include "core/archive/archivereader.h"
#include "core/formats/h2/bytesource.h"
#include "core/formats/h2/salvagereader.h"

#include <QCoreApplication>

#include <algorithm>
#include <utility>

namespace gangway::inspect {
namespace {

using namespace Qt::StringLiterals;

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(gangway::inspect::Source)
};

/// A member of an archive as bytes for the H2 reader.
class MemberBytes final : public h2::ByteSource
{
public:
    MemberBytes(MemberReader member, QString archive, std::shared_ptr<const h2::FileSource> file)
        : m_member(std::move(member))
        , m_name(archive + u'!' + m_member.name())
        , m_file(std::move(file))
    {}

    QString name() const override { return m_name; }
    qint64 size() const override { return m_member.size(); }
    Result<> read(qint64 offset, char *to, qint64 size) const override
    {
        return m_member.readAt(offset, {to, static_cast<std::size_t>(size)});
    }
    Result<> checkUnchanged() const override { return m_file->checkUnchanged(); }

private:
    MemberReader m_member;
    QString m_name;
    std::shared_ptr<const h2::FileSource> m_file; // only to notice that the archive changed
};

Result<> openArchive(Source &source)
{
    const QString &path = source.identity.path;
    auto archive = ArchiveReader::open(path);
    if (!archive)
        return archive.error();
    source.manifest = archive->manifest();
    for (const ManifestMember &member : source.manifest->members) {
        if (member.name.endsWith(".mv.db"_L1))
            source.member = member.name;
    }
    if (source.member.isEmpty()) {
        return Error{Error::Code::WrongVersion,
                     Tr::tr("The archive %1 holds no H2 database, and other databases cannot be opened yet.").arg(path),
                     u"database: %1"_s.arg(source.manifest->description.database),
                     Tr::tr("Unpack it with tar, and restore the database with its own tools.")};
    }
    auto member = archive->member(source.member);
    if (!member)
        return member.error();
    auto file = h2::FileSource::open(path);
    if (!file)
        return file.error();
    source.bytes = std::make_shared<MemberBytes>(std::move(*member), path, std::move(*file));
    return {};
}

} // namespace

Result<Source> openSource(const QString &path)
{
    auto identity = identify(path);
    if (!identity)
        return identity.error();
    Source source;
    source.identity = std::move(*identity);
    if (!source.identity.opens())
        return notOpened(source.identity);
    auto reader = [&source]() -> Result<std::unique_ptr<h2::Reader>> {
        if (source.identity.kind != FileKind::GangwayArchive)
            return h2::Reader::open(source.identity.path);
        if (auto opened = openArchive(source); !opened)
            return opened.error();
        return h2::Reader::open(source.bytes);
    }();
    if (!reader)
        return reader.error();
    source.h2 = (*reader)->info();
    source.rows = std::move(*reader);
    return source;
}

bool mayBeDamage(const Error &error)
{
    return error.code == Error::Code::Corrupt || error.code == Error::Code::WrongVersion;
}

Error nothingLeft(Error why)
{
    if (mayBeDamage(why))
        why.next = Tr::tr("Nothing of a database can be read in this file. Use an older backup of it.");
    return why;
}

Error adviceOn(Error why, const QString &path, const Steering &steering)
{
    if (!mayBeDamage(why))
        return why;
    const auto remains = openRemains(path, steering);
    if (!remains && mayBeDamage(remains.error()))
        why.next = remains.error().next;
    return why;
}

Result<Remains> openRemains(const QString &path, const Steering &steering)
{
    auto identity = identify(path);
    if (!identity)
        return identity.error();
    Remains remains;
    Source &source = remains.source;
    source.identity = std::move(*identity);
    if (!source.identity.opens() && source.identity.kind != FileKind::H2Damaged)
        return notOpened(source.identity);
    auto reader = [&]() -> Result<std::unique_ptr<h2::SalvageReader>> {
        if (source.identity.kind != FileKind::GangwayArchive)
            return h2::SalvageReader::open(source.identity.path, steering);
        if (auto opened = openArchive(source); !opened)
            return opened.error();
        return h2::SalvageReader::open(source.bytes, steering);
    }();
    if (!reader)
        return nothingLeft(reader.error());
    auto damage = (*reader)->survey(steering);
    if (!damage)
        return damage.error();
    remains.damage = std::move(*damage);
    source.h2 = (*reader)->info();
    source.rows = std::move(*reader);
    if (auto unchanged = source.checkUnchanged(); !unchanged)
        return unchanged.error();
    return remains;
}

Result<const TableSchema *> Source::findTable(const QString &name) const
{
    std::vector<const TableSchema *> exact;
    std::vector<const TableSchema *> loose;
    for (const TableSchema &table : rows->catalogue().tables) {
        if (table.name.name == name || table.name.display() == name)
            exact.push_back(&table);
        else if (table.name.name.compare(name, Qt::CaseInsensitive) == 0
                 || table.name.display().compare(name, Qt::CaseInsensitive) == 0)
            loose.push_back(&table);
    }
    const auto &found = exact.empty() ? loose : exact;
    if (found.size() == 1)
        return found.front();
    if (found.empty()) {
        return Error{Error::Code::NotFound, Tr::tr("There is no table %1 in %2.").arg(name, identity.path),
                     u"%1 tables"_s.arg(rows->catalogue().tables.size()),
                     Tr::tr("Look at the list of tables for its name.")};
    }
    QStringList names;
    for (const TableSchema *table : found)
        names << table->name.display();
    return Error{Error::Code::Usage, Tr::tr("%1 has several tables called %2.").arg(identity.path, name),
                 names.join(u", "_s), Tr::tr("Name the table with its schema and in its own case.")};
}

Result<> Source::checkUnchanged() const
{
    if (bytes)
        return bytes->checkUnchanged();
    if (const auto *const reader = dynamic_cast<const h2::Reader *>(rows.get()))
        return reader->checkUnchanged();
    const auto *const salvage = dynamic_cast<const h2::SalvageReader *>(rows.get());
    return salvage ? salvage->checkUnchanged() : Result<>();
}

} // namespace gangway::inspect
