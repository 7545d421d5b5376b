// SPDX-FileCopyrightText: Gangway contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "salvage.h"

#include "core/digest.h"
#include "core/durablefile.h"
#include "core/formats/h2/salvagereader.h"
#include "core/rows/ruledreader.h"
#include "damageaccount.h"
#include "source.h"
#include "terminaltext.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>
#include <QJsonArray>

#include <optional>

namespace gangway::inspect {
namespace {

using namespace Qt::StringLiterals;

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(gangway::inspect::Salvage)
};

/// Rows by their number.
class LeaveOut final : public RowRule
{
public:
    explicit LeaveOut(metabase::NumberSet numbers)
        : m_numbers(std::move(numbers))
    {}

    Result<Fate> apply(std::span<Value>, qint64 number, RowBatch &) override
    {
        return m_numbers.contains(static_cast<quint64>(number)) ? Fate::LeftOut : Fate::Kept;
    }

private:
    metabase::NumberSet m_numbers;
};

/// Beside the new file, under its name.
Result<DurableFile> writeAccount(const Salvage &salvage, const QString &from, const QString &to,
                                 const Steering &steering)
{
    const auto digest = digestFile(from, steering);
    if (!digest)
        return digest.error();
    auto file = DurableFile::create(salvage.account);
    if (!file)
        return std::move(file).error();
    const QString text =
        Tr::tr("What could be read of the damaged file %1").arg(printable(from)) + u'\n'
        + Tr::tr("Bytes: %1, SHA-256: %2").arg(counted(digest->bytes), QString::fromLatin1(digest->sha256)) + u'\n'
        + Tr::tr("Written to: %1").arg(printable(to)) + u"\n\n"_s + salvage.lossText();
    if (auto written = file->write(text.toUtf8()); !written)
        return std::move(written).error();
    return file;
}

} // namespace

QString Salvage::lossText() const
{
    if (isWhole())
        return {};
    QString out = damageText(damage);
    for (const UnmadeKey &key : unmade) {
        out += u"  "_s + printable(key.sentence()) + u'\n';
        if (!key.examples.isEmpty())
            out += u"    "_s + printable(key.examples.join(u"; "_s)) + u'\n';
    }
    return out;
}

void Salvage::addTo(QJsonObject &json) const
{
    QJsonArray keys;
    for (const UnmadeKey &key : unmade)
        keys.append(key.toJson());
    json[u"damage"_s] = damageJson(damage);
    json[u"unmadeKeys"_s] = keys;
    json[u"account"_s] = account.isEmpty() ? QJsonValue() : QJsonValue(account);
}

Result<Salvage> salvage(const QString &from, const QString &to, OrphanRows orphans, const Steering &steering)
{
    const auto target = h2::conversionTarget(to);
    if (!target)
        return target.error();
    const QString account = target->chopped(".mv.db"_L1.size()) + u".account.txt"_s;
    if (QFileInfo::exists(account))
        return h2::existsAlready(account);
    auto reader = h2::SalvageReader::open(from, steering);
    if (!reader)
        return nothingLeft(std::move(reader).error());
    Salvage salvage;
    auto damage = (*reader)->survey(steering);
    if (!damage)
        return std::move(damage).error();
    salvage.damage = std::move(*damage);

    Catalogue catalogue = (*reader)->catalogue();
    auto unmade = dropBrokenKeys(catalogue, **reader, orphans, QFileInfo(*target).absolutePath(), steering);
    if (!unmade)
        return std::move(unmade).error();
    salvage.unmade = std::move(unmade->keys);
    std::optional<DurableFile> accountFile;
    if (!salvage.isWhole()) {
        salvage.account = account;
        auto file = writeAccount(salvage, (*reader)->info().path, *target, steering);
        if (!file)
            return std::move(file).error();
        accountFile = std::move(*file);
    }
    std::map<TableName, TableRules> rules;
    for (auto &[table, numbers] : unmade->leaveOut)
        rules[table].rules.push_back(std::make_shared<LeaveOut>(std::move(numbers)));
    RuledReader rows(**reader, std::move(catalogue), std::move(rules));
    auto conversion = h2::convertDatabase(rows, *target, steering);
    if (!conversion)
        return std::move(conversion).error();
    salvage.conversion = std::move(*conversion);
    auto kept = (*reader)->checkUnchanged();
    if (kept && accountFile)
        kept = accountFile->commit();
    if (!kept) { // without its account the new file would be less in silence
        QFile::remove(salvage.conversion.file);
        return std::move(kept).error();
    }
    return salvage;
}

} // namespace gangway::inspect
