// SPDX-FileCopyrightText: Gangway contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "archivetestkit.h"
#include "core/archive/tarheader.h"
#include "core/archive/verifyarchive.h"

#include <QSet>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>
#include <random>

using namespace gangway;
using namespace gangway::testkit;
using namespace Qt::StringLiterals;

namespace {

const auto databaseName = u"appdb/metabase.db.mv.db"_s;
const auto environmentName = u"config/environment"_s;
const auto manifestName = u"manifest.json"_s;
constexpr qint64 blockBytes = 4096;

/// What a verification said: empty when it found everything in order.
QString verdictOn(const QByteArray &archive, VerifyLevel level = VerifyLevel::Content)
{
    const auto report = verifyArchive(ArchiveStorage::ofBytes(archive), level, {});
    if (!report)
        return report.error().what + u" ("_s + report.error().detail + u')';
    QStringList lines;
    for (const ArchiveFinding &finding : report->findings)
        lines.append(finding.what + u" ("_s + finding.detail + u')');
    return lines.join(u'\n');
}

/// An archive as the product writes it, and where its pieces lie.
struct Sample
{
    Contents contents;
    QByteArray bytes;
    qsizetype databaseAt = TarHeader::bytes;
    qsizetype environmentHeader = 0;
    qsizetype manifestHeader = 0;
    qsizetype trailerAt = 0;

    [[nodiscard]] QByteArray database() const { return contents[0].second; }
    [[nodiscard]] QByteArray entry(qsizetype from, qsizetype to) const { return bytes.mid(from, to - from); }
    [[nodiscard]] QByteArray databaseEntry() const { return entry(0, environmentHeader); }
    [[nodiscard]] QByteArray environmentEntry() const { return entry(environmentHeader, manifestHeader); }
    [[nodiscard]] QByteArray manifestEntry() const { return entry(manifestHeader, trailerAt); }
};

Sample makeSample(quint32 seed = 1, qsizetype databaseBytes = 41'234)
{
    Sample sample;
    sample.contents = {{databaseName, noise(databaseBytes, seed)}, {environmentName, "MB_SITE_NAME='Ada'\n"}};
    WriteOptions options = testOptions();
    options.blockBytes = blockBytes;
    sample.bytes = written(sample.contents, options);
    sample.environmentHeader = TarHeader::bytes + paddedToTarBlock(databaseBytes);
    sample.manifestHeader = sample.environmentHeader + 2 * TarHeader::bytes;
    sample.trailerAt = sample.bytes.size() - tarTrailerBytes;
    return sample;
}

QByteArray flipped(const QByteArray &bytes, qsizetype byte, int bit)
{
    QByteArray out = bytes;
    out[byte] = static_cast<char>(out.at(byte) ^ (1 << bit));
    return out;
}

} // namespace

class VerifyArchiveTest final : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase()
    {
        m_sample = makeSample();
        QCOMPARE(verdictOn(m_sample.bytes), QString());
    }

    void everyFlippedBitOfHeadersAndManifestIsFound()
    {
        // One bit of every byte outside the members' contents; all eight in the long form.
        std::mt19937 random(7);
        const auto isContent = [&](qsizetype byte) {
            return byte >= m_sample.databaseAt && byte < m_sample.databaseAt + m_sample.database().size();
        };
        int flips = 0;
        for (qsizetype byte = 0; byte < m_sample.bytes.size(); ++byte) {
            if (isContent(byte))
                continue;
            for (int i = 0; i < (isLongRun() ? 8 : 1); ++i, ++flips) {
                const int bit = isLongRun() ? i : int(random() % 8);
                const QString verdict = verdictOn(flipped(m_sample.bytes, byte, bit));
                QVERIFY2(!verdict.isEmpty(), qPrintable(u"byte %1 bit %2"_s.arg(byte).arg(bit)));
                const QString expected = byte < m_sample.environmentHeader ? databaseName
                                         : byte < m_sample.manifestHeader  ? environmentName
                                                                           : manifestName;
                // Without its name, the manifest is “what comes after the environment”.
                const bool isItsName = byte >= m_sample.manifestHeader && byte < m_sample.manifestHeader + 100;
                QVERIFY2(verdict.contains(expected) || (isItsName && verdict.contains(environmentName)),
                         qPrintable(u"byte %1: %2"_s.arg(byte).arg(verdict)));
            }
        }
        qInfo("%d flips", flips);
    }

    void everyFlippedBitOfContentsIsFoundInItsBlock()
    {
        std::mt19937 random(8);
        const int flips = isLongRun() ? 10'000 : 300;
        for (int i = 0; i < flips; ++i) {
            const auto at = qsizetype(random() % std::uint32_t(m_sample.database().size()));
            const auto report = verifyArchive(
                ArchiveStorage::ofBytes(flipped(m_sample.bytes, m_sample.databaseAt + at, int(random() % 8))),
                VerifyLevel::Content, {});
            QVERIFY(report);
            QCOMPARE(report->findings.size(), 1U);
            const ArchiveFinding &finding = report->findings[0];
            QCOMPARE(finding.member, databaseName);
            QCOMPARE(finding.offset, m_sample.databaseAt + at / blockBytes * blockBytes);
            QVERIFY(finding.what.contains(databaseName));
            QCOMPARE(report->verdict(u"x"_s).error().code, Error::Code::Different);
        }
    }

    void everyBitOfTheFirstFourKibibytes()
    {
        if (!isLongRun())
            QSKIP("set GANGWAY_TEST_LONG=1: 32,768 flips");
        for (qsizetype byte = 0; byte < 4096; ++byte) {
            for (int bit = 0; bit < 8; ++bit)
                QVERIFY2(!verdictOn(flipped(m_sample.bytes, byte, bit)).isEmpty(), qPrintable(QString::number(byte)));
        }
    }

    void structureLevelDoesNotReadContentsAndSaysSo()
    {
        const QByteArray damaged = flipped(m_sample.bytes, m_sample.databaseAt + 5, 0);
        QCOMPARE(verdictOn(damaged, VerifyLevel::Structure), QString());
        QVERIFY(!verdictOn(damaged, VerifyLevel::Content).isEmpty());
        QVERIFY(verifyLevelLimits(VerifyLevel::Structure).contains(u"not prove"_s));
        QVERIFY(verifyLevelLimits(VerifyLevel::Content).contains(u"not prove"_s));
        QCOMPARE(verifyLevelName(VerifyLevel::Structure), u"structure"_s);
        QCOMPARE(verifyLevelName(VerifyLevel::Content), u"content"_s);
    }

    void damagedStructureIsNamed_data()
    {
        QTest::addColumn<QByteArray>("archive");
        QTest::addColumn<QString>("named");
        const Sample &s = m_sample;
        const Sample other = makeSample(2);
        const Sample shorter = makeSample(1, 30'000);
        const auto row = [](const char *name, const QByteArray &archive, const QString &named) {
            QTest::newRow(name) << archive << named;
        };
        const auto withDatabase = [&](const QByteArray &database) {
            return tarEntry({databaseName.toUtf8(), database}) + s.environmentEntry() + s.manifestEntry()
                   + tarTrailer();
        };
        const QByteArray extra = tarEntry({"appdb/extra", "x"});
        // PostgreSQL's own scenarios for a backup verifier, as far as one file can have them.
        row("extra member in front", extra + s.bytes, databaseName);
        row("extra member before the manifest",
            s.databaseEntry() + s.environmentEntry() + extra + s.manifestEntry() + tarTrailer(), manifestName);
        row("extra member after the manifest", s.entry(0, s.trailerAt) + extra + tarTrailer(), manifestName);
        row("missing database", s.environmentEntry() + s.manifestEntry() + tarTrailer(), databaseName);
        row("missing environment", s.databaseEntry() + s.manifestEntry() + tarTrailer(), environmentName);
        row("bytes appended to the database", withDatabase(s.database() + QByteArray(600, 'x')), databaseName);
        row("one byte appended to the database", withDatabase(s.database() + 'x'), databaseName);
        row("database cut short", withDatabase(s.database().chopped(1000)), databaseName);
        row("database replaced", withDatabase(other.database()), databaseName);
        row("manifest of another backup",
            s.databaseEntry() + s.environmentEntry() + other.manifestEntry() + tarTrailer(), databaseName);
        row("older manifest", s.databaseEntry() + s.environmentEntry() + shorter.manifestEntry() + tarTrailer(),
            databaseName);
        QByteArray badManifest = s.bytes;
        badManifest.replace("\"gangway-backup\"", "\"gangway-Backup\"");
        row("bad manifest", badManifest, manifestName);
        row("no manifest", s.databaseEntry() + s.environmentEntry() + tarTrailer(), manifestName);
        row("two manifests", s.entry(0, s.trailerAt) + s.manifestEntry() + tarTrailer(), manifestName);
        // Storage that misplaces, repeats, loses or zeroes what it was given.
        row("a byte appended", s.bytes + '\0', manifestName);
        row("a block of zeros appended", s.bytes + QByteArray(512, '\0'), manifestName);
        row("another tar appended", s.bytes + other.bytes, databaseName);
        row("without its last byte", s.bytes.chopped(1), manifestName);
        row("without its trailer", s.entry(0, s.trailerAt), manifestName);
        const auto moved = [&](qsizetype from, qsizetype to, qsizetype count) {
            QByteArray out = s.bytes;
            return out.replace(to, count, s.bytes.mid(from, count));
        };
        QByteArray swapped = moved(s.databaseAt, s.databaseAt + 8192, 4096);
        swapped.replace(s.databaseAt, 4096, s.bytes.mid(s.databaseAt + 8192, 4096));
        row("two blocks swapped", swapped, databaseName);
        row("a block repeated over the next", moved(s.databaseAt, s.databaseAt + 4096, 4096), databaseName);
        QByteArray inserted = s.bytes;
        row("a block repeated", inserted.insert(s.databaseAt, s.bytes.mid(s.databaseAt, 4096)), databaseName);
        QByteArray lost = s.bytes;
        row("a block lost", lost.remove(s.databaseAt + 4096, 4096), databaseName);
        QByteArray zeroed = s.bytes;
        row("4 KiB of zeros", zeroed.replace(s.databaseAt + 5000, 4096, QByteArray(4096, '\0')), databaseName);
        row("two members exchanged", s.environmentEntry() + s.databaseEntry() + s.manifestEntry() + tarTrailer(),
            databaseName);
        QByteArray exchanged = s.bytes;
        exchanged.replace(s.environmentHeader + TarHeader::bytes, 5, "mb_si");
        row("environment changed", exchanged, environmentName);
        QByteArray headerZero = s.bytes;
        row("a header of zeros", headerZero.replace(s.environmentHeader, 512, QByteArray(512, '\0')), environmentName);
        QByteArray renamed = s.bytes;
        renamed.replace(s.environmentHeader, 6, "Config");
        fixChecksum(renamed, s.environmentHeader);
        row("a member renamed", renamed, environmentName);
        QByteArray setuid = s.bytes;
        setuid.replace(100, 7, "0004755");
        fixChecksum(setuid, 0);
        row("a mode that lets others in", setuid, databaseName);
        row("repacked by another tar program", s.bytes + QByteArray(20 * 512, '\0'), manifestName);
    }
    void damagedStructureIsNamed()
    {
        QFETCH(const QByteArray, archive);
        QFETCH(const QString, named);
        const QString verdict = verdictOn(archive);
        QVERIFY(!verdict.isEmpty());
        QVERIFY2(verdict.contains(named), qPrintable(verdict));
    }

    void cutShortAnywhereIsFound()
    {
        std::mt19937 random(9);
        QSet<qsizetype> lengths{0,
                                1,
                                511,
                                512,
                                513,
                                m_sample.environmentHeader,
                                m_sample.manifestHeader,
                                m_sample.trailerAt,
                                m_sample.trailerAt + 512,
                                m_sample.bytes.size() - 1};
        while (lengths.size() < (isLongRun() ? 1000 : 100))
            lengths.insert(qsizetype(random() % std::uint32_t(m_sample.bytes.size())));
        for (const qsizetype length : lengths) {
            for (const auto level : {VerifyLevel::Structure, VerifyLevel::Content}) {
                const QString verdict = verdictOn(m_sample.bytes.first(length), level);
                QVERIFY2(!verdict.isEmpty(), qPrintable(QString::number(length)));
                if (length < TarHeader::bytes)
                    continue; // not even a name
                const QString expected = length < m_sample.environmentHeader                   ? databaseName
                                         : length < m_sample.manifestHeader + TarHeader::bytes ? environmentName
                                                                                               : manifestName;
                QVERIFY2(verdict.contains(expected) || verdict.contains(databaseName),
                         qPrintable(u"%1: %2"_s.arg(length).arg(verdict)));
            }
        }
    }

    void withoutItsManifestItIsIncompleteAndNotABackup()
    {
        for (const qsizetype length : {m_sample.manifestHeader, m_sample.manifestHeader + 512 + 100,
                                       m_sample.environmentHeader, qsizetype(20'000)}) {
            const auto report =
                verifyArchive(ArchiveStorage::ofBytes(m_sample.bytes.first(length)), VerifyLevel::Structure, {});
            QVERIFY(!report);
            QCOMPARE(report.error().code, Error::Code::Corrupt);
            QVERIFY2(report.error().what.contains(u"incomplete"_s), qPrintable(report.error().what));
            QVERIFY(!report.error().what.contains(u"backup"_s));
        }
    }

    void aManifestThatDisagreesWithTheMembersNamesThem()
    {
        // The digest of the whole is wrong though all blocks are right: only a reader of everything sees that.
        Manifest manifest = manifestFor(m_sample.contents, blockBytes);
        manifest.members[0].sha256 = Sha256::hexOf("something else");
        const QByteArray archive = tarEntry({databaseName.toUtf8(), m_sample.database()}) + m_sample.environmentEntry()
                                   + tarEntry({"manifest.json", manifest.toBytes()}) + tarTrailer();
        const QString verdict = verdictOn(archive);
        QVERIFY2(verdict.contains(databaseName) && verdict.contains(u"as a whole"_s), qPrintable(verdict));
    }

    void findingsAreBounded()
    {
        // 1,300 blocks of 1 byte, every other one wrong.
        QByteArray data(2600, 'a');
        const Manifest manifest = manifestFor({{u"appdb/a"_s, data}}, 1);
        for (qsizetype i = 0; i < data.size(); i += 2)
            data[i] = 'b';
        const QByteArray archive =
            tarEntry({"appdb/a", data}) + tarEntry({"manifest.json", manifest.toBytes()}) + tarTrailer();
        const auto report = verifyArchive(ArchiveStorage::ofBytes(archive), VerifyLevel::Content, {});
        QVERIFY(report);
        QCOMPARE(report->findings.size(), VerifyReport::maxFindings);
    }

    void intactArchivesAreNeverAlarmedAbout()
    {
        std::mt19937 random(10);
        for (int i = 0; i < (isLongRun() ? 1000 : 50); ++i) {
            WriteOptions options = testOptions();
            options.blockBytes = 1 + qint64(random() % 9000);
            options.partBytes = 1000 + qint64(random() % 50'000);
            Contents contents;
            for (unsigned m = 0; m < random() % 4; ++m)
                contents.emplace_back(u"appdb/m%1"_s.arg(m), noise(qsizetype(random() % 60'000), random()));
            contents.emplace_back(environmentName, noise(qsizetype(random() % 3), random()));
            QCOMPARE(verdictOn(written(contents, options)), QString());
        }
    }

    void stoppingIsNoVerdict()
    {
        std::stop_source stop;
        stop.request_stop();
        const auto report =
            verifyArchive(ArchiveStorage::ofBytes(m_sample.bytes), VerifyLevel::Content, {stop.get_token(), {}});
        QVERIFY(!report);
        QCOMPARE(report.error().code, Error::Code::Cancelled);
    }

    void missingFilesAndFoldersAreNoVerdict()
    {
        const QTemporaryDir folder;
        QCOMPARE(verifyArchive(folder.filePath(u"none"_s), VerifyLevel::Content, {}).error().code,
                 Error::Code::NotFound);
        QCOMPARE(verifyArchive(folder.path(), VerifyLevel::Content, {}).error().code, Error::Code::Refused);
    }

private:
    Sample m_sample;
};

QTEST_GUILESS_MAIN(VerifyArchiveTest)
#include "tst_verifyarchive.moc"
