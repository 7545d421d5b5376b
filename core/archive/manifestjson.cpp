// SPDX-FileCopyrightText: Gangway contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "manifest.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

namespace gangway {
namespace {

using namespace Qt::StringLiterals;

constexpr auto formatName = "gangway-backup"_L1;
constexpr QByteArrayView lastLineBegin = "    \"manifest-sha256\": \"";
constexpr QByteArrayView lastLineEnd = "\"}\n";
constexpr qsizetype hexLength = 64;
constexpr qint64 maxBlockBytes = 1 << 30;

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(gangway::Manifest)
};

Error damaged(const QString &detail)
{
    return {Error::Code::Corrupt, Tr::tr("The manifest of the backup is damaged."), detail,
            Tr::tr("Use another copy of the backup.")};
}

bool isSha256(QByteArrayView text)
{
    const auto isHex = [](char c) { return (c >= '0' && c <= '9') || (c >= 'a' && c <= 'f'); };
    return text.size() == hexLength && std::all_of(text.begin(), text.end(), isHex);
}

QJsonObject toJson(const ManifestMember &member)
{
    QJsonArray blocks;
    for (const QByteArray &block : member.blocks)
        blocks.append(QString::fromLatin1(block));
    QJsonObject object{{u"name"_s, member.name},
                       {u"bytes"_s, member.bytes},
                       {u"sha256"_s, QString::fromLatin1(member.sha256)},
                       {u"blocks"_s, blocks}};
    if (member.partBytes > 0) {
        QJsonArray parts; // for people: partBytes alone decides
        for (const auto &part : member.parts())
            parts.append(part.name);
        object.insert(u"parts"_s, parts);
        object.insert(u"partBytes"_s, member.partBytes);
    }
    return object;
}

/// Reads typed fields; the first that is missing or of another kind is remembered.
class Fields final
{
public:
    Fields(const QJsonObject &object, QString where)
        : m_object(object)
        , m_where(std::move(where))
    {}

    QString text(QLatin1StringView key)
    {
        const QJsonValue value = m_object.value(key);
        check(value.isString(), key);
        return value.toString();
    }
    /// A whole number from 0 to 2^63 - 1.
    qint64 count(QLatin1StringView key)
    {
        const qint64 number = m_object.value(key).toInteger(-1);
        check(number >= 0, key);
        return number;
    }
    QByteArray sha256(QLatin1StringView key)
    {
        const QByteArray text = m_object.value(key).toString().toUtf8();
        check(isSha256(text), key);
        return text;
    }
    QJsonObject object(QLatin1StringView key)
    {
        const QJsonValue value = m_object.value(key);
        check(value.isObject(), key);
        return value.toObject();
    }
    QJsonArray array(QLatin1StringView key)
    {
        const QJsonValue value = m_object.value(key);
        check(value.isArray(), key);
        return value.toArray();
    }
    void check(bool isGood, QLatin1StringView key)
    {
        if (!isGood && m_wrong.isEmpty())
            m_wrong = m_where + key;
    }
    [[nodiscard]] const QString &wrong() const { return m_wrong; }

private:
    const QJsonObject &m_object;
    QString m_where;
    QString m_wrong;
};

Result<ManifestMember> memberFromJson(const QJsonObject &object, qint64 blockBytes, qsizetype index)
{
    Fields fields(object, u"members[%1]."_s.arg(index));
    ManifestMember member;
    member.name = fields.text("name"_L1);
    fields.check(isMemberName(member.name), "name"_L1);
    member.bytes = fields.count("bytes"_L1);
    member.sha256 = fields.sha256("sha256"_L1);
    const QJsonArray blocks = fields.array("blocks"_L1);
    const qint64 expected = member.bytes / blockBytes + (member.bytes % blockBytes != 0 ? 1 : 0);
    fields.check(blocks.size() == expected, "blocks"_L1);
    for (const auto &block : blocks) {
        member.blocks.push_back(block.toString().toUtf8());
        fields.check(isSha256(member.blocks.back()), "blocks"_L1);
    }
    if (object.contains("partBytes"_L1)) {
        member.partBytes = fields.count("partBytes"_L1);
        const bool isSplit = member.partBytes > 0 && member.partBytes < member.bytes
                             && member.bytes / member.partBytes < Manifest::maxParts;
        fields.check(isSplit, "partBytes"_L1);
    }
    if (!fields.wrong().isEmpty())
        return damaged(fields.wrong());
    return member;
}

Result<std::vector<TableDigest>> tablesFromJson(const QJsonArray &array)
{
    std::vector<TableDigest> tables;
    for (const auto &value : array) {
        const QJsonObject object = value.toObject();
        Fields fields(object, u"tables[%1]."_s.arg(tables.size()));
        TableDigest table;
        table.table = {fields.text("schema"_L1), fields.text("name"_L1)};
        table.rows = fields.count("rows"_L1);
        table.sha256 = fields.sha256("sha256"_L1);
        if (!fields.wrong().isEmpty())
            return damaged(fields.wrong());
        tables.push_back(std::move(table));
    }
    return tables;
}

/// Bounds depth and number of values before a parser allocates for them.
Result<> checkBounds(QByteArrayView json)
{
    int depth = 0;
    int values = 0;
    bool inString = false;
    for (qsizetype i = 0; i < json.size(); ++i) {
        const char c = json[i];
        if (inString) {
            if (c == '\\')
                ++i;
            else if (c == '"')
                inString = false;
            continue;
        }
        inString = c == '"';
        depth += (c == '[' || c == '{') ? 1 : (c == ']' || c == '}') ? -1 : 0;
        values += (c == '[' || c == '{' || c == ',') ? 1 : 0;
        if (depth > Manifest::maxDepth)
            return damaged(u"nested deeper than %1"_s.arg(Manifest::maxDepth));
        if (values > Manifest::maxValues)
            return damaged(u"more than %1 values"_s.arg(Manifest::maxValues));
    }
    return {};
}

/// The JSON object, once size, digest and bounds are found in order.
Result<QJsonObject> verifiedObject(QByteArrayView bytes)
{
    if (bytes.size() > Manifest::maxBytes)
        return damaged(u"%1 bytes, at most %2 are read"_s.arg(bytes.size()).arg(Manifest::maxBytes));
    const qsizetype lastLine = bytes.size() - (lastLineBegin.size() + hexLength + lastLineEnd.size());
    if (lastLine < 2 || !bytes.sliced(lastLine).startsWith(lastLineBegin) || !bytes.endsWith(lastLineEnd))
        return damaged(u"the last line is not the digest"_s);
    const QByteArrayView covered = bytes.first(lastLine);
    const QByteArrayView written = bytes.sliced(lastLine + lastLineBegin.size(), hexLength);
    const QByteArray computed = Sha256::hexOf(covered);
    if (written != computed) {
        return damaged(u"manifest-sha256 is %1, computed %2"_s.arg(QString::fromLatin1(written.toByteArray()),
                                                                   QString::fromLatin1(computed)));
    }
    if (auto bounded = checkBounds(bytes); !bounded)
        return bounded.error();
    QJsonParseError error{};
    const QJsonDocument document = QJsonDocument::fromJson(QByteArray::fromRawData(bytes.data(), bytes.size()), &error);
    if (!document.isObject())
        return damaged(u"offset %1: %2"_s.arg(error.offset).arg(error.errorString()));
    return document.object();
}

} // namespace

QByteArray Manifest::toBytes() const
{
    const BackupDescription &d = description;
    QJsonArray tables;
    for (const TableDigest &digest : d.tables) {
        tables.append(QJsonObject{{u"schema"_s, digest.table.schema},
                                  {u"name"_s, digest.table.name},
                                  {u"rows"_s, digest.rows},
                                  {u"sha256"_s, QString::fromLatin1(digest.sha256)}});
    }
    QJsonArray list;
    for (const ManifestMember &member : members)
        list.append(toJson(member));
    const QJsonObject object{
        {u"format"_s, QString(formatName)},
        {u"version"_s, version},
        {u"created"_s, created.toUTC().toString(Qt::ISODate)},
        {u"what"_s,
         QJsonObject{{u"product"_s, d.product}, {u"database"_s, d.database}, {u"databaseFormat"_s, d.databaseFormat}}},
        {u"from"_s, QJsonObject{{u"host"_s, d.host}, {u"path"_s, d.path}, {u"snapshot"_s, d.snapshot}}},
        {u"versions"_s,
         QJsonObject{{u"gangway"_s, writtenBy}, {u"product"_s, d.productVersion}, {u"database"_s, d.databaseVersion}}},
        {u"tables"_s, tables},
        {u"blockBytes"_s, blockBytes},
        {u"members"_s, list},
    };
    QByteArray bytes = QJsonDocument(object).toJson(QJsonDocument::Indented);
    bytes.chop(qsizetype(std::size("\n}\n") - 1));
    bytes.append(",\n");
    const QByteArray digest = Sha256::hexOf(bytes);
    return bytes.append(lastLineBegin).append(digest).append(lastLineEnd);
}

Result<Manifest> Manifest::fromBytes(QByteArrayView bytes)
{
    const auto object = verifiedObject(bytes);
    if (!object)
        return object.error();
    Fields fields(*object, {});
    if (fields.text("format"_L1) != formatName)
        return damaged(u"format"_s);
    const qint64 version = fields.count("version"_L1);
    if (version > currentVersion) {
        return Error{Error::Code::WrongVersion, Tr::tr("The backup was written by a newer Gangway."),
                     u"manifest version %1, at most %2 is known"_s.arg(version).arg(currentVersion),
                     Tr::tr("Update Gangway. The backup is a plain tar file, so any tar program can unpack it.")};
    }
    Manifest manifest;
    manifest.version = static_cast<int>(version);
    fields.check(version >= 1, "version"_L1);
    manifest.created = QDateTime::fromString(fields.text("created"_L1), Qt::ISODate).toUTC();
    fields.check(manifest.created.isValid(), "created"_L1);
    manifest.blockBytes = fields.count("blockBytes"_L1);
    fields.check(manifest.blockBytes >= 1 && manifest.blockBytes <= maxBlockBytes, "blockBytes"_L1);

    const QJsonObject whatObject = fields.object("what"_L1);
    const QJsonObject fromObject = fields.object("from"_L1);
    const QJsonObject versionsObject = fields.object("versions"_L1);
    Fields what(whatObject, u"what."_s);
    Fields from(fromObject, u"from."_s);
    Fields versions(versionsObject, u"versions."_s);
    BackupDescription &d = manifest.description;
    d.product = what.text("product"_L1);
    d.database = what.text("database"_L1);
    d.databaseFormat = what.text("databaseFormat"_L1);
    d.host = from.text("host"_L1);
    d.path = from.text("path"_L1);
    d.snapshot = fromObject.value("snapshot"_L1).toString(); // may be missing
    manifest.writtenBy = versions.text("gangway"_L1);
    d.productVersion = versions.text("product"_L1);
    d.databaseVersion = versions.text("database"_L1);
    const QJsonArray tables = fields.array("tables"_L1);
    const QJsonArray members = fields.array("members"_L1);
    for (const Fields *part : {&fields, &what, &from, &versions}) {
        if (!part->wrong().isEmpty())
            return damaged(part->wrong());
    }

    auto digests = tablesFromJson(tables);
    if (!digests)
        return digests.error();
    d.tables = std::move(*digests);
    qint64 parts = 0;
    qint64 total = 0;
    for (const auto &value : members) {
        auto member = memberFromJson(value.toObject(), manifest.blockBytes, qsizetype(manifest.members.size()));
        if (!member)
            return member.error();
        parts += member->partBytes > 0 ? member->bytes / member->partBytes + 1 : 1;
        if (parts > maxParts)
            return damaged(u"more than %1 files"_s.arg(maxParts));
        if (member->bytes > maxTotalBytes - total)
            return damaged(u"members[%1].bytes"_s.arg(manifest.members.size()));
        total += member->bytes;
        manifest.members.push_back(std::move(*member));
    }
    if (!namesAreDistinct(manifest.members))
        return damaged(u"two members have one name"_s);
    return manifest;
}

} // namespace gangway
