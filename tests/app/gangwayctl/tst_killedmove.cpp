// SPDX-FileCopyrightText: Gangway contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/jobs/home.h"
#include "core/jobs/journal.h"
#include "core/journeys/movetocloud/uploadnotes.h"
#include "program.h"

#include <QDir>
#include <QElapsedTimer>
#include <QFile>
#include <QNetworkAccessManager>
#include <QNetworkReply>
#include <QNetworkRequest>
#include <QRandomGenerator>
#include <QTest>
#include <QUrlQuery>

#include <csignal>
#include <map>

using namespace program;
using namespace gangway;

namespace {

const QString h2Jar = QStringLiteral(GANGWAY_H2_JAR);
constexpr qint64 partBytes = 6'000'000;

/// The sample with about 40 MB of random text in a table that moves, so that its upload has several parts.
bool makeLargeDatabase(const QString &file)
{
    if (!QFile::copy(sample(), file))
        return false;
    QFile::setPermissions(file, QFile::ReadOwner | QFile::WriteOwner);
    const QString base = QString(file).chopped(6);
    return QProcess::execute(u"java"_s,
                             {u"-cp"_s, h2Jar, u"org.h2.tools.Shell"_s, u"-url"_s, u"jdbc:h2:file:"_s + base,
                              u"-user"_s, QString(), u"-password"_s, QString(), u"-sql"_s,
                              u"INSERT INTO REVISION(MODEL, MODEL_ID, USER_ID, \"TIMESTAMP\", OBJECT, IS_REVERSION, "
                              "IS_CREATION) SELECT 'Card', 1, (SELECT MIN(ID) FROM CORE_USER), "
                              "CURRENT_TIMESTAMP, RAWTOHEX(SECURE_RAND(10000)), FALSE, FALSE FROM "
                              "SYSTEM_RANGE(1, 2000)"_s})
           == 0;
}

QJsonObject askJson(const QString &method, const QUrl &url, const QByteArray &body = {})
{
    QNetworkAccessManager manager;
    QNetworkRequest request(url);
    request.setRawHeader("Accept", "application/json");
    request.setHeader(QNetworkRequest::ContentTypeHeader, u"application/x-www-form-urlencoded"_s);
    QNetworkReply *const reply = manager.sendCustomRequest(request, method.toLatin1(), body);
    QEventLoop loop;
    QObject::connect(reply, &QNetworkReply::finished, &loop, &QEventLoop::quit);
    loop.exec();
    return QJsonDocument::fromJson(reply->readAll()).object();
}

/// Parts whose answer the client has written down: number → etag.
std::map<QString, QString> notedParts(const QString &home, const QString &run)
{
    std::map<QString, QString> parts;
    auto journal = Journal::open(home);
    if (!journal)
        return parts;
    const auto notes = journal->notes(run, u"upload"_s);
    if (!notes)
        return parts;
    for (auto note = notes->begin(); note != notes->end(); ++note) {
        if (note.key().startsWith(u"part."_s))
            parts[note.key().sliced(5)] = note.value()[u"etag"_s].toString();
    }
    return parts;
}

QString lastRun(const QString &home)
{
    auto journal = Journal::open(home);
    const auto runs = journal ? journal->runs() : Result<std::vector<RunSummary>>(journal.error());
    return runs && !runs->empty() ? runs->front().id : QString();
}

} // namespace

/// The whole move, killed again and again at random moments and continued, ends as an uninterrupted one does.
class KilledMoveTest final : public QObject
{
    Q_OBJECT

    QTemporaryDir m_folder;
    QString m_source;

    QString place(const QString &name) const { return m_folder.filePath(name); }

    using Times = std::map<QString, int>;

    /// How often storage took each part, by its number.
    static Times storedTimes(const QString &store)
    {
        Times times;
        const QJsonObject status = askJson(u"GET"_s, QUrl(store + u"/rehearsal/status"_s));
        for (const QJsonValue migration : status[u"migrations"_s].toArray()) {
            for (const QJsonValue part : migration[u"multipart"_s][u"parts"_s].toArray())
                times[QString::number(part[u"part"_s].toInt())] += part[u"stored"_s].toInt();
        }
        return times;
    }

    /// The parts whose answer was written down when a kill came, with how often storage had taken them by then.
    struct Held
    {
        std::map<QString, QString> noted;
        Times times;
    };
    std::vector<Held> m_held; ///< Of the move under way.

    struct Outcome
    {
        QJsonObject results; ///< Step id → completion record.
        int kills = 0;
        bool failed = true;
    };

    QString makePlan(const QString &home, const QString &store, const QString &name)
    {
        const QString plan = place(name + u".json"_s);
        const Ended made = run(home, {u"plan"_s, u"move-to-cloud"_s, m_source, u"--backup-to"_s,
                                      place(name + u".gangway.tar"_s), u"--to"_s, plan, u"--store-api"_s, store,
                                      u"--store"_s, store, u"--accept-decisions"_s, u"--part-size"_s, u"6"_s});
        return made.code == 0 && askOften(plan) ? plan : QString();
    }

    /// A plan asks a new instance twice a minute whether it is up; the one here is up in a second.
    static bool askOften(const QString &plan)
    {
        QFile file(plan);
        if (!file.open(QIODevice::ReadWrite))
            return false;
        QByteArray text = file.readAll();
        const QByteArray usual = "\"provisioningPollSeconds\": 30";
        if (!text.contains(usual))
            return false;
        text.replace(usual, "\"provisioningPollSeconds\": 1");
        return file.seek(0) && file.resize(0) && file.write(text) == text.size();
    }

    /// Runs until @p wanted, killing up to @p kills times after a random while each.
    bool runKilled(const QString &home, const QString &plan, const QString &store, const QStringList &more, int wanted,
                   int kills, int longestMs, int &killed)
    {
        for (;;) {
            const bool begun = !lastRun(home).isEmpty();
            auto process = start(home, QStringList{u"run"_s, plan, u"--yes"_s, u"--progress"_s, u"none"_s}
                                           + (begun ? QStringList{u"--continue"_s} : QStringList()) + more);
            if (killed < kills) {
                const int wait = QRandomGenerator::global()->bounded(5, longestMs);
                if (!process->waitForFinished(wait)) {
                    ::kill(static_cast<pid_t>(process->processId()), SIGKILL);
                    process->waitForFinished();
                    ++killed;
                    m_held.push_back({notedParts(home, lastRun(home)), storedTimes(store)});
                    continue;
                }
            }
            const Ended ended = finish(*process);
            if (ended.code == wanted)
                return true;
            if (!begun && ended.code == 2)
                continue; // killed before the run was written down: start it again
            qWarning("code %d, not %d: %s", ended.code, wanted, qPrintable(ended.errors));
            return false;
        }
    }

    Outcome move(const QString &name, int kills, int longestMs)
    {
        Outcome outcome;
        m_held.clear();
        const QString home = place(name + u"-home"_s);
        QDir().mkpath(home);
        QFile::setPermissions(home, QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
        const Cloud cloud(place(name + u"-cloud"_s));
        const QString plan = makePlan(home, cloud.store, name);
        if (plan.isEmpty() || !runKilled(home, plan, cloud.store, {}, 75, kills, longestMs, outcome.kills))
            return outcome;
        const auto noted = notedParts(home, lastRun(home));
        const Times times = storedTimes(cloud.store);
        if (noted.size() < 5 || times.size() != noted.size()) {
            qWarning("%zu parts noted, %zu stored", noted.size(), times.size());
            return outcome;
        }
        for (const Held &held : m_held) {
            for (const auto &[part, etag] : held.noted) {
                if (times.at(part) != held.times.at(part) || noted.at(part) != etag) {
                    qWarning("part %s was finished and sent again", qPrintable(part));
                    return outcome;
                }
            }
        }
        const QJsonObject ordered = order(home, cloud.store);
        const QString address = ordered[u"address"_s].toString();
        QFile key(place(name + u"-key"_s));
        if (address.isEmpty() || !key.open(QIODevice::WriteOnly))
            return outcome;
        key.setPermissions(QFile::ReadOwner | QFile::WriteOwner);
        key.write(ordered[u"api_key"_s].toString().toUtf8());
        key.close();
        if (!runKilled(home, plan, cloud.store, {u"--address"_s, address, u"--key-file"_s, key.fileName()}, 0, kills,
                       longestMs, outcome.kills))
            return outcome;
        // Everything that was noted before the order was kept: nothing was sent again afterwards.
        if (storedTimes(cloud.store) != times)
            return outcome;
        const Ended status = run(home, {u"status"_s, lastRun(home), u"--json"_s});
        for (const QJsonValue &step : status.json()[u"steps"_s].toArray())
            outcome.results.insert(step[u"id"_s].toString(), step[u"result"_s]);
        outcome.failed =
            status.json()[u"state"_s].toString() != u"verified"_s
            || run(home, {u"verify"_s, place(name + u".gangway.tar"_s)}).code != 0
            || QDir(m_folder.path()).entryList({u"*.gangway-part"_s}, QDir::Files | QDir::Hidden).size() != 0;
        return outcome;
    }

    /// A hundred kills would leave several gigabytes.
    void forget(const QString &name) const
    {
        for (const QString &left : QDir(m_folder.path()).entryList({name + u"-*"_s, name + u".*"_s}, QDir::AllEntries))
            QFileInfo(place(left)).isDir() ? QDir(place(left)).removeRecursively() : QFile::remove(place(left));
    }

    /// What a person does in the store's page, with the link the terminal showed.
    static QJsonObject order(const QString &home, const QString &store)
    {
        const auto secrets = RunSecrets::open(runFolderPath(home, lastRun(home)));
        const auto upload = secrets ? movetocloud::uploadSecrets(*secrets) : secrets.error();
        if (!upload)
            return {};
        QUrlQuery form;
        form.addQueryItem(u"migration-id"_s, QString::fromUtf8(upload->migration.id.reveal()));
        form.addQueryItem(u"plan"_s, u"starter"_s);
        form.addQueryItem(u"billing"_s, u"monthly"_s);
        form.addQueryItem(u"alias"_s, u"kill-test"_s);
        form.addQueryItem(u"region"_s, u"eu-central-1"_s);
        return askJson(u"POST"_s, QUrl(store + u"/checkout"_s), form.toString(QUrl::FullyEncoded).toUtf8());
    }

private slots:
    void initTestCase()
    {
        if (!QFile::exists(h2Jar))
            QSKIP("needs the H2 jar (libh2-java) to make a large database");
        m_source = place(u"metabase.db.mv.db"_s);
        QVERIFY(makeLargeDatabase(m_source));
        QVERIFY(QFile(m_source).size() > 5 * partBytes);
    }

    void killsAtRandomMomentsChangeNothing()
    {
        QElapsedTimer timer;
        timer.start();
        const Outcome uninterrupted = move(u"calm"_s, 0, 1);
        QVERIFY(!uninterrupted.failed);
        const int longest = static_cast<int>(timer.elapsed()); // so that kills fall into every phase
        const bool isLong = qEnvironmentVariableIsSet("GANGWAY_TEST_LONG");
        const int wanted = isLong ? 100 : 8;
        int kills = 0;
        for (int round = 0; kills < wanted; ++round) {
            const Outcome killed = move(u"killed-%1"_s.arg(round), isLong ? 6 : 4, longest);
            QVERIFY(!killed.failed);
            QCOMPARE(killed.results[u"backup"_s][u"sha256"_s], uninterrupted.results[u"backup"_s][u"sha256"_s]);
            // Made again, a snapshot holds the same rows; the file says when it was made.
            for (const QString &same : {u"rows"_s, u"tables"_s, u"contentSha256"_s, u"inventory"_s})
                QCOMPARE(killed.results[u"snapshot"_s][same], uninterrupted.results[u"snapshot"_s][same]);
            QCOMPARE(killed.results[u"upload"_s][u"sha256"_s], killed.results[u"snapshot"_s][u"sha256"_s]);
            QCOMPARE(killed.results[u"verify"_s][u"found"_s], uninterrupted.results[u"verify"_s][u"found"_s]);
            QCOMPARE(killed.results[u"follow-ups"_s][u"followUps"_s].toArray().size(),
                     uninterrupted.results[u"follow-ups"_s][u"followUps"_s].toArray().size());
            kills += killed.kills;
            forget(u"killed-%1"_s.arg(round));
        }
        qInfo("%d kills", kills);
    }
};

QTEST_GUILESS_MAIN(KilledMoveTest)
#include "tst_killedmove.moc"
