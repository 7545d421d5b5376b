// SPDX-FileCopyrightText: Gangway contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ledger.h"

#include "core/durablefile.h"
#include "partfiles.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QJsonDocument>
#include <QRandomGenerator>

namespace gangway::rehearsal {
namespace {

using namespace Qt::StringLiterals;

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(gangway::Rehearsal)
};

Error unknownMigration()
{
    return {
        Error::Code::NotFound, Tr::tr("The rehearsal knows no such migration."), {}, Tr::tr("Start a new migration.")};
}

Error noSuchUpload()
{
    return {Error::Code::NotFound, Tr::tr("The rehearsal knows no such upload."), u"NoSuchUpload"_s,
            Tr::tr("Start a new migration.")};
}

} // namespace

Ledger::Ledger(QString folder)
    : m_folder(std::move(folder))
{}

Result<std::unique_ptr<Ledger>> Ledger::open(const QString &folder)
{
    std::unique_ptr<Ledger> ledger(new Ledger(folder));
    if (auto loaded = ledger->load(); !loaded)
        return loaded.error();
    return ledger;
}

QString Ledger::folderOf(QByteArrayView id) const
{
    return m_folder + u'/' + QString::fromLatin1(id);
}

QString Ledger::partsFolder(QByteArrayView id, QByteArrayView upload) const
{
    return folderOf(id) + u"/parts/"_s + QString::fromLatin1(upload);
}

QString Ledger::wholeFile(QByteArrayView id) const
{
    return folderOf(id) + u"/snapshot.mv.db"_s;
}

QStringList Ledger::snapshotFiles(QByteArrayView id) const
{
    QStringList files;
    look(id, [&](const Migration &migration) {
        if (!migration.upload || !migration.upload->isCompleted)
            return;
        const QString folder = partsFolder(id, migration.upload->id) + u'/';
        for (const auto &[number, stored] : migration.upload->parts)
            files.append(folder + partFileName(number, stored));
    });
    return files.isEmpty() ? QStringList{wholeFile(id)} : files;
}

QString Ledger::incomingFile(QByteArrayView id) const
{
    return folderOf(id) + u"/incoming-%1"_s.arg(QRandomGenerator::system()->generate64(), 16, 16, QLatin1Char('0'));
}

Result<> Ledger::load()
{
    const auto names = QDir(m_folder).entryList(QDir::Dirs | QDir::NoDotAndDotDot);
    for (const QString &name : names) {
        if (!isIdentifier(name.toLatin1()))
            continue;
        if (auto loaded = loadOne(name.toLatin1()); !loaded)
            return loaded;
    }
    return {};
}

Result<> Ledger::loadOne(const QByteArray &id)
{
    QDir folder(folderOf(id));
    const auto halfDone = folder.entryList({u"incoming-*"_s}, QDir::Files);
    for (const QString &name : halfDone)
        folder.remove(name);
    const QString record = folder.filePath(u"migration.json"_s);
    DurableFile::removeLeftovers(record);
    QFile file(record);
    if (!file.exists()) { // killed before the record was written: nobody was told of this migration
        folder.removeRecursively();
        return {};
    }
    std::optional<Migration> migration;
    if (file.open(QIODevice::ReadOnly))
        migration = Migration::fromJson(QJsonDocument::fromJson(file.readAll()).object());
    if (!migration || migration->id != id) {
        return Error{Error::Code::Corrupt, Tr::tr("The rehearsal cannot read what it noted of a migration."), record,
                     Tr::tr("Start it with --fresh to forget what was rehearsed there.")};
    }
    if (migration->upload && !migration->upload->isCompleted)
        migration->upload->parts = scanParts(partsFolder(id, migration->upload->id));
    QDir parts(folder.filePath(u"parts"_s));
    const auto uploads = parts.entryList(QDir::Dirs | QDir::NoDotAndDotDot);
    for (const QString &name : uploads) {
        if (!migration->upload || name.toLatin1() != migration->upload->id)
            QDir(parts.filePath(name)).removeRecursively();
    }
    m_migrations.emplace(id, *std::move(migration));
    return {};
}

Result<> Ledger::save(const Migration &migration) const
{
    return DurableFile::writeAll(folderOf(migration.id) + u"/migration.json"_s,
                                 QJsonDocument(migration.toJson()).toJson(QJsonDocument::Compact));
}

Result<Migration> Ledger::create(const QString &version)
{
    Migration migration;
    migration.id = newIdentifier();
    migration.version = version;
    migration.created = QDateTime::currentDateTimeUtc();
    if (auto made = ensurePrivateDirectory(folderOf(migration.id)); !made)
        return made.error();
    if (auto saved = save(migration); !saved)
        return saved.error();
    const std::scoped_lock lock(m_mutex);
    m_migrations.emplace(migration.id, migration);
    return migration;
}

bool Ledger::look(QByteArrayView id, const std::function<void(const Migration &)> &look) const
{
    const std::scoped_lock lock(m_mutex);
    const auto found = m_migrations.find(id.toByteArray());
    if (found == m_migrations.end())
        return false;
    look(found->second);
    return true;
}

void Ledger::lookAtAll(const std::function<void(const Migration &)> &look) const
{
    const std::scoped_lock lock(m_mutex);
    for (const auto &[id, migration] : m_migrations)
        look(migration);
}

Result<> Ledger::change(QByteArrayView id, const std::function<void(Migration &)> &change)
{
    const std::scoped_lock lock(m_mutex);
    const auto found = m_migrations.find(id.toByteArray());
    if (found == m_migrations.end())
        return unknownMigration();
    Migration changed = found->second;
    change(changed);
    if (auto saved = save(changed); !saved)
        return saved;
    found->second = std::move(changed);
    return {};
}

Result<> Ledger::keepPart(QByteArrayView id, QByteArrayView upload, int number, qint64 bytes, const QByteArray &etag,
                          const QString &file)
{
    const std::scoped_lock lock(m_mutex);
    const auto found = m_migrations.find(id.toByteArray());
    if (found == m_migrations.end() || !found->second.upload || found->second.upload->id != upload
        || found->second.upload->isCompleted)
        return noSuchUpload();
    const QString folder = partsFolder(id, upload);
    if (!QDir().exists(folder)) {
        for (const QString &path : {folderOf(id) + u"/parts"_s, folder}) {
            if (auto made = ensurePrivateDirectory(path); !made)
                return made;
        }
    }
    auto &parts = found->second.upload->parts;
    const auto before = parts.find(number);
    const Stored stored{bytes, etag, before == parts.end() ? 1 : before->second.times + 1};
    if (auto renamed = renameFile(file, folder + u'/' + partFileName(number, stored)); !renamed)
        return renamed;
    if (before != parts.end())
        QFile::remove(folder + u'/' + partFileName(number, before->second));
    parts[number] = stored;
    return {};
}

Result<> Ledger::keepSnapshot(QByteArrayView id, qint64 bytes, const QByteArray &etag, const QString &file)
{
    if (auto renamed = renameFile(file, wholeFile(id)); !renamed)
        return renamed;
    QString replaced;
    auto changed = change(id, [&](Migration &migration) {
        migration.snapshot = Stored{bytes, etag, migration.snapshot ? migration.snapshot->times + 1 : 1};
        if (migration.upload && migration.upload->isCompleted) {
            replaced = partsFolder(id, migration.upload->id);
            migration.upload.reset();
        }
    });
    if (changed && !replaced.isEmpty())
        QDir(replaced).removeRecursively();
    return changed;
}

Result<> Ledger::completeUpload(QByteArrayView id)
{
    bool hasUpload = true;
    auto changed = change(id, [&](Migration &migration) {
        hasUpload = migration.upload && !migration.upload->parts.empty();
        if (!hasUpload)
            return;
        migration.upload->isCompleted = true;
        qint64 bytes = 0;
        for (const auto &[number, stored] : migration.upload->parts)
            bytes += stored.bytes;
        QByteArray etag = migration.upload->parts.rbegin()->second.etag;
        etag.insert(etag.size() - 1, '-' + QByteArray::number(migration.upload->partCount));
        migration.snapshot = Stored{bytes, etag, 1};
    });
    if (changed && hasUpload)
        QFile::remove(wholeFile(id));
    return hasUpload ? changed : noSuchUpload();
}

} // namespace gangway::rehearsal
