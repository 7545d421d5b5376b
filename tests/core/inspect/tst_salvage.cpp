// SPDX-FileCopyrightText: Gangway contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// New files made of damaged ones: H2 2.1 opens each of them, has nothing against it, and finds in it the rows that the
// account says there are.
#include "core/formats/h2/salvagereader.h"
#include "core/inspect/salvage.h"
#include "core/metabase/snapshot/orphans.h"
#include "tests/core/formats/h2/damagekit.h"
#include "tests/core/formats/h2/h2judge.h"

#include <QDir>
#include <QJsonArray>
#include <QRandomGenerator>
#include <QTemporaryDir>
#include <QtTest>

using namespace Qt::StringLiterals;
using namespace gangway;
using namespace gangway::h2::test;

namespace {

const QString sample = QStringLiteral(GANGWAY_SOURCE_DIR "/resources/sample/metabase.db.mv.db");

struct Damaged
{
    QString what;
    QByteArray bytes;
};

QByteArray zeroed(QByteArray bytes, qsizetype from, qsizetype size)
{
    return bytes.replace(from, size, QByteArray(size, '\0'));
}

h2::Page largestLeaf(const std::vector<h2::Page> &pages)
{
    h2::Page largest;
    for (const h2::Page &page : pages) {
        if (page.isLeaf() && page.keys >= largest.keys)
            largest = page;
    }
    return largest;
}

/// Copies with damage of each kind; of the catalogue every other leaf in turn.
std::vector<Damaged> damagedCopies(const QByteArray &bytes)
{
    std::vector<Damaged> copies;
    const auto opened = h2::Store::open(source(bytes));
    if (!opened)
        return copies;
    const h2::Store &store = **opened;
    const auto broken = [&](const QString &what, const std::vector<h2::Page> &pages) {
        QByteArray copy = bytes;
        for (const h2::Page &page : pages)
            breakPage(copy, page);
        copies.push_back({what, copy});
    };
    int tables = 0;
    for (const h2::StoredMap &map : store.maps()) {
        if (!map.name.startsWith("table."))
            continue;
        const auto pages = pagesOf(store, map);
        if (map.name == "table.0") {
            int leaf = 0;
            for (const h2::Page &page : pages) {
                if (page.isLeaf() && leaf++ % 2 == 0)
                    broken(u"leaf %1 of the catalogue"_s.arg(leaf), {page});
            }
        } else if (pages.size() > 2 && tables++ < 4) {
            broken(u"a leaf of "_s + QString::fromUtf8(map.name), {largestLeaf(pages)});
        }
    }
    broken(u"the list of maps"_s, pagesOf(store, store.systemMaps()[0]));
    broken(u"the names of maps"_s, pagesOf(store, store.systemMaps()[1]));
    copies.push_back({u"the header"_s, zeroed(bytes, 0, 8192)});
    copies.push_back({u"cut short"_s, bytes.first(bytes.size() * 3 / 4)});
    QRandomGenerator random(7);
    for (int i = 0; i < 5; ++i) {
        QByteArray copy = bytes;
        for (int j = 0; j < 40; ++j)
            copy[qsizetype(random.bounded(int(copy.size())))] = char(random.bounded(256));
        copies.push_back({u"40 bytes, round %1"_s.arg(i), copy});
    }
    return copies;
}

} // namespace

class TestSalvage : public QObject
{
    Q_OBJECT

    struct Case
    {
        QString what;
        QString file;
        QString target;
        TableRows rows; ///< What the salvage reads.
        bool isOld = false;
        inspect::Salvage salvage;
    };

    QTemporaryDir m_folder{qEnvironmentVariable("GANGWAY_KEEP", QDir::tempPath()) + u"/tst_salvage-XXXXXX"_s};
    std::vector<Case> m_cases;
    QList<QByteArray> m_dumps;
    QList<qsizetype> m_proved; ///< Cases; proving changes a lot, and takes its time.
    QList<QByteArray> m_problems;

    QString file(const QString &name, const QByteArray &bytes)
    {
        const QString path = m_folder.filePath(name);
        return store(path, bytes) ? path : QString();
    }

    static Result<inspect::Salvage> salvaged(const QString &from, const QString &to)
    {
        return inspect::salvage(from, to, inspect::OrphanRows::Keep, {});
    }

private slots:
    void initTestCase()
    {
        QVERIFY(m_folder.isValid());
        if (!Judge::missing().isEmpty())
            return;
        int refused = 0;
        QList<Judge::Question> dumps;
        QList<Judge::Question> proofs;
        for (const char *name : {"v2-datalake-mb49", "v1-imdb-mb43"}) {
            const QString original = sharedData(u"metabase-h2/%1.mv.db"_s.arg(QLatin1String(name)));
            if (original.isEmpty())
                continue;
            for (const Damaged &damaged : damagedCopies(contents(original))) {
                Case one;
                const QString number = QString::number(m_cases.size());
                one.what = QLatin1String(name) + u": "_s + damaged.what;
                one.file = file(u"damaged%1.mv.db"_s.arg(number), damaged.bytes);
                one.target = m_folder.filePath(u"new%1.mv.db"_s.arg(number));
                one.isOld = QLatin1String(name).startsWith("v1"_L1);
                auto reader = h2::SalvageReader::open(one.file);
                auto salvage = salvaged(one.file, one.target);
                if (!reader) { // nothing is left, and nothing is made
                    ++refused;
                    QVERIFY2(!salvage && !QFile::exists(one.target), qPrintable(one.what));
                    continue;
                }
                QVERIFY2(salvage,
                         qPrintable(salvage ? QString()
                                            : one.what + u": "_s + salvage.error().what + salvage.error().detail));
                one.salvage = std::move(*salvage);
                one.rows = rowsOf(**reader);
                const QString copy = m_folder.filePath(u"copy%1.mv.db"_s.arg(number));
                QVERIFY(QFile::copy(one.target, copy));
                dumps.append({"dump", copy});
                if (m_cases.size() % 8 == 1) {
                    const QString proved = m_folder.filePath(u"proved%1.mv.db"_s.arg(number));
                    QVERIFY(QFile::copy(one.target, proved));
                    proofs.append({"prove", proved});
                    m_proved.append(qsizetype(m_cases.size()));
                }
                m_cases.push_back(std::move(one));
            }
        }
        QVERIFY(m_cases.empty() || refused < int(m_cases.size()) / 4);
        m_dumps = Judge::ask(dumps);
        m_problems = Judge::ask(proofs);
        QCOMPARE(m_dumps.size(), qsizetype(m_cases.size()));
        QCOMPARE(m_problems.size(), m_proved.size());
    }

    void h2FindsTheRowsOfTheAccount()
    {
        if (m_cases.empty())
            QSKIP("needs the H2 jar and the shared test inputs");
        qint64 lost = 0;
        qsizetype unmade = 0;
        for (std::size_t i = 0; i < m_cases.size(); ++i) {
            const Case &one = m_cases[i];
            const QByteArray what = one.what.toUtf8();
            QVERIFY2(!m_dumps[qsizetype(i)].isEmpty(), what);
            // What H2 says of the new file is what our reader says, value by value.
            const QByteArray dumped = dump(one.target);
            const QString difference = firstDifference(dumped, m_dumps[qsizetype(i)]);
            QVERIFY2(difference.isEmpty(), what + ": " + difference.toUtf8());
            const TableRows rows = rowsIn(dumped);
            QCOMPARE(rows.size(), qsizetype(one.salvage.damage.tables.size()));
            for (const h2::TableDamage &damage : one.salvage.damage.tables) {
                const QString name = damage.table.display();
                QVERIFY2(rows.contains(name), what + ": " + name.toUtf8());
                QVERIFY2(rows[name].size() == damage.rows, what + ": " + name.toUtf8());
                if (!one.isOld) // whose types became those of H2 2.1
                    QVERIFY2(rows[name] == one.rows[name], what + ": " + name.toUtf8());
                lost += damage.lost;
            }
            unmade += qsizetype(one.salvage.unmade.size());
        }
        qInfo("%zu damaged files, %lld rows lost, %lld keys not made", m_cases.size(), qlonglong(lost),
              qlonglong(unmade));
        QVERIFY(lost > 0 && unmade > 0);
    }

    void h2HasNothingAgainstTheNewFiles()
    {
        if (m_cases.empty())
            QSKIP("needs the H2 jar and the shared test inputs");
        for (qsizetype i = 0; i < m_proved.size(); ++i) {
            QByteArrayList problems = m_problems[i].split('\n');
            // H2 writes anew what it would have said otherwise, such as a key without its index.
            problems.removeIf([](const QByteArray &line) { return line.isEmpty() || line.startsWith("opening made"); });
            QVERIFY2(problems.isEmpty(),
                     m_cases[std::size_t(m_proved[i])].what.toUtf8() + ": " + problems.join('\n').left(2000));
        }
    }

    void anAccountLiesBesideWhateverLostSomething()
    {
        bool mayBeEarlier = false;
        for (const Case &one : m_cases) {
            const inspect::Salvage &salvage = one.salvage;
            QCOMPARE(salvage.account.isEmpty(), salvage.isWhole());
            if (salvage.isWhole())
                continue;
            const QString account = QString::fromUtf8(contents(salvage.account));
            QVERIFY2(account.endsWith(salvage.lossText()), qPrintable(one.what));
            QVERIFY(account.contains(one.file));
            const auto &tables = salvage.damage.tables;
            const bool isSearched =
                std::any_of(tables.begin(), tables.end(), [](const auto &t) { return t.wasSearched; });
            QCOMPARE(account.contains(u"may be an earlier state: rows"_s), isSearched);
            mayBeEarlier = mayBeEarlier || isSearched;
            for (const inspect::UnmadeKey &key : salvage.unmade)
                QVERIFY2(account.contains(key.name), qPrintable(key.name));
        }
        QVERIFY(mayBeEarlier || m_cases.empty());
    }

    void aFileInOrderComesOutWhole()
    {
        const QString target = m_folder.filePath(u"whole.mv.db"_s);
        const auto salvage = salvaged(sample, target);
        QVERIFY2(salvage, qPrintable(salvage ? QString() : salvage.error().what));
        QVERIFY2(salvage->isWhole(), qPrintable(salvage->lossText()));
        QVERIFY(salvage->account.isEmpty() && salvage->lossText().isEmpty());
        QCOMPARE(QDir(m_folder.path()).entryList({u"whole*"_s}), QStringList{u"whole.mv.db"_s});
        QCOMPARE(dump(target), dump(sample));
    }

    void rowsWithoutTheirParentsAreKeptAndTheKeyIsNot()
    {
        const QByteArray bytes = contents(sample);
        const auto opened = h2::Store::open(source(bytes));
        QVERIFY(opened);
        auto reader = h2::Reader::open(sample);
        QVERIFY(reader);
        const TableSchema *const fields = (*reader)->catalogue().tableByLooseName(u"METABASE_TABLE");
        QVERIFY(fields);
        const h2::StoredMap *const map = (*opened)->map("table." + QByteArray::number(qlonglong(fields->id)));
        QVERIFY(map);
        QByteArray damaged = bytes;
        for (const h2::Page &page : pagesOf(**opened, *map))
            breakPage(damaged, page);
        const QString target = m_folder.filePath(u"orphans.mv.db"_s);
        const auto salvage = salvaged(file(u"parents.mv.db"_s, damaged), target);
        QVERIFY2(salvage, qPrintable(salvage ? QString() : salvage.error().what + salvage.error().detail));
        qint64 orphans = 0;
        for (const inspect::UnmadeKey &key : salvage->unmade) {
            if (key.table.name == u"METABASE_FIELD" && key.references.name == u"METABASE_TABLE")
                orphans = key.rows;
        }
        const h2::TableDamage *const children = damageOf(salvage->damage, u"PUBLIC.METABASE_FIELD"_s);
        const h2::TableDamage *const parents = damageOf(salvage->damage, u"PUBLIC.METABASE_TABLE"_s);
        QVERIFY(children && children->isWhole() && parents && parents->lost > 0);
        QVERIFY(orphans > 0 && orphans <= children->rows);
        auto made = h2::Reader::open(target);
        QVERIFY(made);
        for (const ForeignKey &key : (*made)->catalogue().tableByLooseName(u"METABASE_FIELD")->foreignKeys)
            QVERIFY(key.references.name != u"METABASE_TABLE"_s);
        const auto leftOut = inspect::salvage(m_folder.filePath(u"parents.mv.db"_s), m_folder.filePath(u"left-out"_s),
                                              inspect::OrphanRows::LeaveOut, {});
        QVERIFY2(leftOut, qPrintable(leftOut ? QString() : leftOut.error().what + leftOut.error().detail));
        QVERIFY(leftOut->conversion.rows < salvage->conversion.rows);
        QVERIFY(
            std::all_of(leftOut->unmade.begin(), leftOut->unmade.end(), [](const auto &key) { return key.isLeftOut; }));
        auto thinned = h2::Reader::open(leftOut->conversion.file);
        QVERIFY(thinned);
        QCOMPARE((*thinned)->catalogue().tableByLooseName(u"METABASE_FIELD")->foreignKeys.size(),
                 (*reader)->catalogue().tableByLooseName(u"METABASE_FIELD")->foreignKeys.size());
        QVERIFY(metabase::findOrphans(**thinned, {}, {})->broken.empty());

        QJsonObject json;
        salvage->addTo(json);
        QVERIFY(!json[u"damage"_s][u"whole"_s].toBool(true));
        QCOMPARE(json[u"unmadeKeys"_s].toArray().size(), qsizetype(salvage->unmade.size()));
    }

    void rowsThatBecameTwinsAreBothKept()
    {
        if (!Judge::missing().isEmpty())
            QSKIP(qPrintable(Judge::missing()));
        const QString path = m_folder.filePath(u"twins.mv.db"_s);
        QVERIFY(Judge::run(
            {{path,
              {file(u"twins.sql"_s, "CREATE TABLE T(CODE VARCHAR(20) PRIMARY KEY, N INT);"
                                    "INSERT INTO T VALUES('code aaaa', 1), ('code aaab', 2), ('code aaac', 3);"
                                    "CREATE TABLE C(ID INT PRIMARY KEY, CODE VARCHAR(20) REFERENCES T(CODE));"
                                    "INSERT INTO C VALUES(1, 'code aaac');")}}}));
        QByteArray bytes = contents(path);
        bytes.replace("code aaab", "code aaaa"); // in the table and in its index
        const QString target = m_folder.filePath(u"both.mv.db"_s);
        QVERIFY(store(path, bytes));
        const auto salvage = salvaged(path, target);
        QVERIFY2(salvage, qPrintable(salvage ? QString() : salvage.error().what + salvage.error().detail));
        QCOMPARE(salvage->unmade.size(), 2U);
        QCOMPARE(salvage->unmade[0].kind, inspect::UnmadeKey::Kind::Primary);
        QCOMPARE(salvage->unmade[0].rows, 1);
        QCOMPARE(salvage->unmade[1].kind, inspect::UnmadeKey::Kind::Foreign);
        QVERIFY(salvage->unmade[1].isConsequence);
        QVERIFY(!salvage->isWhole() && QFile::exists(salvage->account));
        const QString copy = m_folder.filePath(u"both-copy.mv.db"_s);
        QVERIFY(QFile::copy(target, copy));
        QCOMPARE(firstDifference(dump(target), Judge::dump({copy}).value(0)), QString());
        auto made = h2::Reader::open(target);
        QVERIFY(made);
        QCOMPARE(rowsOf(**made)[u"PUBLIC.T"_s].size(), 3);
    }

    void nothingIsLeftWhereItFails()
    {
        const QStringList before = QDir(m_folder.path()).entryList(QDir::AllEntries | QDir::Hidden);
        const QString damaged = m_folder.filePath(u"again.mv.db"_s);
        QVERIFY(store(damaged, contents(sample).first(contents(sample).size() / 2)));
        std::stop_source stop;
        stop.request_stop();
        const auto stopped = inspect::salvage(damaged, m_folder.filePath(u"stopped.mv.db"_s), inspect::OrphanRows::Keep,
                                              {stop.get_token(), {}});
        QVERIFY(!stopped);
        QCOMPARE(stopped.error().code, Error::Code::Cancelled);
        QVERIFY(!salvaged(file(u"nothing.mv.db"_s, QByteArray(100'000, '\0')), m_folder.filePath(u"from-nothing"_s)));
        for (const QString &taken : {u"taken.mv.db"_s, u"taken.account.txt"_s}) {
            QVERIFY(store(m_folder.filePath(taken), "mine"));
            const auto refused = salvaged(damaged, m_folder.filePath(u"taken"_s));
            QVERIFY(!refused && refused.error().code == Error::Code::Refused);
            QCOMPARE(contents(m_folder.filePath(taken)), QByteArray("mine"));
            QVERIFY(QFile::remove(m_folder.filePath(taken)));
        }
        QFile::remove(damaged);
        QFile::remove(m_folder.filePath(u"nothing.mv.db"_s));
        QCOMPARE(QDir(m_folder.path()).entryList(QDir::AllEntries | QDir::Hidden), before);
    }
};

QTEST_GUILESS_MAIN(TestSalvage)
#include "tst_salvage.moc"
