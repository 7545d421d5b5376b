// SPDX-FileCopyrightText: Gangway contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "provisioning.h"

#include "core/formats/h2/reader.h"
#include "core/metabase/applicationdatabase.h"
#include "joinedfiles.h"

#include <QCoreApplication>

#include <algorithm>

namespace gangway::rehearsal {
namespace {

using namespace Qt::StringLiterals;
using Report = std::function<void(double, const QString &)>;

// The steps of a real start, of which only the one that takes long moves by itself.
constexpr double opened = 0.1;
constexpr double rowsFrom = 0.3;
constexpr double rowsUntil = 0.8;
constexpr double understood = 0.9;

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(gangway::Rehearsal)
};

Error unusable(Error::Code code, const QString &why, const QString &next)
{
    return {code, Tr::tr("The new instance could not be made from the uploaded snapshot."), why, next};
}

Result<> readLarge(const Value &value)
{
    if (value.type == ValueType::Large)
        return value.large->read([](QByteArrayView) { return Result<>(); });
    if (value.type == ValueType::Array || value.type == ValueType::Row) {
        for (const Value &item : value.items()) {
            if (auto read = readLarge(item); !read)
                return read;
        }
    }
    return {};
}

/// Reads all there is, so that damage anywhere is found here and not by the people who use the instance.
Result<> readEverything(RowReader &reader, const std::stop_token &stop, const Report &report)
{
    const auto &tables = reader.catalogue().tables;
    qint64 total = 0;
    for (const TableSchema &table : tables)
        total += std::max<qint64>(table.rows, 1);
    qint64 done = 0;
    RowBatch batch;
    for (const TableSchema &table : tables) {
        auto cursor = reader.openTable(table.name);
        if (!cursor)
            return cursor.error();
        while (true) {
            if (stop.stop_requested())
                return stoppedError();
            auto more = (*cursor)->next(batch);
            if (!more)
                return more.error();
            if (!*more)
                break;
            for (std::size_t row = 0; row < batch.rows(); ++row) {
                for (const Value &value : batch.row(row)) {
                    if (auto read = readLarge(value); !read)
                        return read;
                }
            }
            done += static_cast<qint64>(batch.rows());
            const double part =
                std::min(1.0, static_cast<double>(done) / static_cast<double>(std::max<qint64>(total, 1)));
            report(rowsFrom + part * (rowsUntil - rowsFrom), table.name.name);
        }
    }
    return {};
}

/// The exact release where the client's word fits what the database says, else the database's.
QString tagOf(const metabase::DatabaseVersion &version, const QString &told)
{
    const auto release = metabase::Release::fromText(told);
    if (release && (version.major == 0 || release->major == version.major))
        return release->tag();
    return version.tag();
}

Result<> judge(const metabase::ApplicationDatabase &database)
{
    if (!database.recognition.isApplication()) {
        return unusable(Error::Code::Corrupt, database.recognition.reason,
                        Tr::tr("Upload a snapshot of Metabase's own application database."));
    }
    if (!database.damage.empty())
        return database.damage.front().error;
    if (database.encryption.isEncrypted()) {
        return unusable(Error::Code::Refused, u"encrypted values: %1"_s.arg(database.encryption.encryptedValues()),
                        Tr::tr("The cloud does not have your encryption key. Make the snapshot with that key, so that "
                               "everything in it is decrypted."));
    }
    return {};
}

} // namespace

Result<InstanceContent> provision(const QStringList &files, const QString &toldVersion, const std::stop_token &stop,
                                  const Report &report)
{
    report(opened, Tr::tr("Opening the snapshot"));
    auto source = JoinedFiles::open(files);
    if (!source)
        return source.error();
    auto reader = h2::Reader::open(*std::move(source));
    if (!reader)
        return reader.error();
    report(rowsFrom, {});
    if (auto read = readEverything(**reader, stop, report); !read)
        return read.error();

    report(rowsUntil, Tr::tr("Looking at what it holds"));
    const Steering steering{stop, {}};
    const auto database = metabase::readApplicationDatabase(**reader, nullptr, steering);
    if (!database)
        return database.error();
    if (auto good = judge(*database); !good)
        return good.error();
    report(understood, Tr::tr("Starting the instance"));
    InstanceContent content;
    content.tag = tagOf(database->version(), toldVersion);
    content.siteName = database->settings.siteName();
    content.isSetUp = database->accounts > 0;
    content.inventory = database->inventory;
    if (auto lists = readLists(**reader, content, steering); !lists)
        return lists.error();
    if (auto same = (*reader)->checkUnchanged(); !same)
        return same.error();
    report(1.0, {});
    return content;
}

} // namespace gangway::rehearsal
