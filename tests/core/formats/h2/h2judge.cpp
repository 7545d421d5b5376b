// SPDX-FileCopyrightText: Gangway contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "h2judge.h"

#include "core/digest.h"
#include "core/formats/h2/h2text.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QProcess>
#include <QProcessEnvironment>
#include <QTemporaryDir>
#include <QTest>

namespace gangway::h2::test {
namespace {

constexpr int largeText = 100'000;
constexpr int halted = 9;               // Judge.java's own
constexpr int processTimeout = 600'000; // ctest has the say

int patience()
{
    return qEnvironmentVariableIsSet("GANGWAY_TEST_LONG") ? 20 * processTimeout : processTimeout;
}

const QString classes = QStringLiteral(H2_JUDGE_CLASSES);
const QString jar = QStringLiteral(H2_JAR);

void appendEscaped(QByteArray &out, QByteArrayView text)
{
    for (const char c : text) {
        switch (c) {
        case '\\':
            out += "\\\\";
            break;
        case '\t':
            out += "\\t";
            break;
        case '\n':
            out += "\\n";
            break;
        case '\r':
            out += "\\r";
            break;
        default:
            out += c;
        }
    }
}

/// UTF-16 units of WTF-8 text.
qsizetype units(QByteArrayView text)
{
    qsizetype count = 0;
    for (const char c : text) {
        const auto byte = static_cast<unsigned char>(c);
        if (byte < 0x80 || byte >= 0xc0)
            count += byte >= 0xf0 ? 2 : 1;
    }
    return count;
}

void appendLarge(QByteArray &out, const LargeObject &object)
{
    Sha256 digest;
    qint64 size = 0;
    const auto done = object.read([&](QByteArrayView piece) -> Result<> {
        digest.add(piece);
        size += piece.size();
        return {};
    });
    if (!done)
        out += "ERROR " + done.error().detail.toUtf8();
    else
        out += '#' + digest.takeHex() + ':' + QByteArray::number(size);
}

void appendValue(QByteArray &out, const Value &value, const Column &column)
{
    if (value.isNull()) {
        out += "\\N";
        return;
    }
    switch (value.type) {
    case ValueType::Large:
        appendLarge(out, *value.large);
        return;
    case ValueType::Float64:
        out += QByteArray::number(quint64(value.first), 16);
        return;
    case ValueType::Float32:
        out += QByteArray::number(quint32(value.first), 16);
        return;
    case ValueType::Bytes:
    case ValueType::Object:
        if (column.type.sql == SqlType::Blob && value.aux > largeText)
            out += '#' + Sha256::hexOf(value.bytes()) + ':' + QByteArray::number(value.aux);
        else
            out += value.bytes().toByteArray().toHex();
        return;
    case ValueType::Text:
        if (units(value.bytes()) > largeText)
            out += '#' + Sha256::hexOf(value.bytes()) + ':' + QByteArray::number(value.aux);
        else
            appendEscaped(out, value.bytes());
        return;
    default: {
        QByteArray text;
        if (auto done = appendH2Text(text, value, column.type); !done)
            text = "ERROR " + done.error().detail.toUtf8();
        appendEscaped(out, text);
    }
    }
}

} // namespace

QString Judge::missing()
{
    if (classes.isEmpty())
        return QStringLiteral("no javac or no H2 2.1 jar was there when this was built");
    return {};
}

bool Judge::isElsewhere()
{
    return isSanitized && !qEnvironmentVariableIsSet("GANGWAY_TEST_LONG");
}

bool Judge::start(QProcess &process, const QStringList &arguments)
{
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.remove(QStringLiteral("JAVA_TOOL_OPTIONS"));
    process.setProcessEnvironment(environment);
    process.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    process.start(QStringLiteral("java"),
                  QStringList{QStringLiteral("-Xmx1g"), QStringLiteral("-XX:+UseSerialGC"),
                              QStringLiteral("-XX:TieredStopAtLevel=1"), QStringLiteral("-ea"), QStringLiteral("-cp"),
                              classes + QLatin1Char(':') + jar, QStringLiteral("Judge")}
                      + arguments);
    return process.waitForStarted();
}

bool Judge::finish(const QStringList &arguments)
{
    QProcess process;
    return start(process, arguments) && process.waitForFinished(patience())
           && process.exitCode() == (arguments.first() == u"crash" || arguments.first() == u"commit" ? halted : 0);
}

bool Judge::served(const QByteArray &list)
{
    // One serves the whole program: to start it and to get H2 warm takes longer than most questions.
    static std::unique_ptr<QProcess> server;
    if (!server) {
        server = std::make_unique<QProcess>();
        if (!start(*server, {QStringLiteral("serve")})) {
            server.reset();
            return false;
        }
        static const bool endsWithProgram = (qAddPostRoutine([] {
                                                 if (server) {
                                                     server->closeWriteChannel();
                                                     server->waitForFinished();
                                                 }
                                                 server.reset();
                                             }),
                                             true);
        Q_UNUSED(endsWithProgram);
    }
    server->write(list + '\n');
    while (!server->canReadLine()) {
        if (!server->waitForReadyRead(patience())) { // it has ended, having said why
            server.reset();
            return false;
        }
    }
    return server->readLine() == "done\n";
}

bool Judge::batch(const QByteArray &lines)
{
    const QTemporaryDir directory;
    QFile list(directory.filePath(QStringLiteral("list")));
    if (!list.open(QIODevice::WriteOnly))
        return false;
    list.write(lines);
    list.close();
    return served(list.fileName().toUtf8());
}

QList<QByteArray> Judge::ask(const QList<Question> &questions)
{
    const QTemporaryDir directory;
    QByteArray lines;
    for (qsizetype i = 0; i < questions.size(); ++i) {
        lines += questions[i].command + '\t' + questions[i].database.toUtf8() + '\t'
                 + directory.filePath(QString::number(i)).toUtf8();
        if (!questions[i].statements.isEmpty())
            lines += '\t' + questions[i].statements.toUtf8();
        lines += '\n';
    }
    QList<QByteArray> answers;
    if (!batch(lines))
        return answers;
    for (qsizetype i = 0; i < questions.size(); ++i) {
        QFile answer(directory.filePath(QString::number(i)));
        answers.append(answer.open(QIODevice::ReadOnly) ? answer.readAll() : QByteArray("no answer"));
    }
    return answers;
}

QList<QByteArray> Judge::dump(const QStringList &databases)
{
    QList<Question> questions;
    for (const QString &database : databases)
        questions.append({"dump", database});
    return ask(questions);
}

bool Judge::run(const QList<Job> &jobs)
{
    QByteArray lines;
    for (const Job &job : jobs) {
        lines += "run\t" + job.database.toUtf8();
        for (const QString &script : job.scripts)
            lines += '\t' + script.toUtf8();
        lines += '\n';
    }
    return batch(lines);
}

bool Judge::deflate(const QString &database, const QString &copy)
{
    return batch("deflate\t" + database.toUtf8() + '\t' + copy.toUtf8() + '\n');
}

bool Judge::crash(const QString &database, const QStringList &scripts)
{
    return finish(QStringList{QStringLiteral("crash"), database} + scripts);
}

bool Judge::crashInCommit(const QString &database, const QStringList &scripts)
{
    return finish(QStringList{QStringLiteral("commit"), database} + scripts);
}

std::unique_ptr<QProcess> Judge::hold(const QString &database, qint64 *pid)
{
    auto process = std::make_unique<QProcess>();
    if (!start(*process, {QStringLiteral("hold"), database}) || !process->waitForReadyRead(processTimeout))
        return nullptr;
    *pid = process->readLine().trimmed().toLongLong();
    return process;
}

int timesToTry(int usually, int sanitized)
{
    return Judge::isElsewhere() ? sanitized : usually;
}

QByteArray dump(RowReader &reader)
{
    QByteArray out;
    std::vector<const TableSchema *> tables;
    for (const TableSchema &table : reader.catalogue().tables)
        tables.push_back(&table);
    std::sort(tables.begin(), tables.end(), [](auto *a, auto *b) { return a->name < b->name; });
    for (const TableSchema *table : tables) {
        out += "T\t";
        appendEscaped(out, table->name.schema.toUtf8());
        out += '\t';
        appendEscaped(out, table->name.name.toUtf8());
        for (const Column &column : table->columns) {
            out += '\t';
            appendEscaped(out, column.name.toUtf8());
        }
        out += '\n';
        auto cursor = reader.openTable(table->name);
        if (!cursor)
            return out + "X\t" + cursor.error().detail.toUtf8() + '\n';
        RowBatch batch;
        qint64 rows = 0;
        for (;;) {
            const auto more = (*cursor)->next(batch);
            if (!more)
                return out + "X\t" + more.error().detail.toUtf8() + '\n';
            if (!*more)
                break;
            for (std::size_t i = 0; i < batch.rows(); ++i) {
                out += 'R';
                const auto row = batch.row(i);
                for (std::size_t c = 0; c < row.size(); ++c) {
                    out += '\t';
                    appendValue(out, row[c], table->columns[c]);
                }
                out += '\n';
            }
            rows += qint64(batch.rows());
        }
        out += "E\t" + QByteArray::number(rows) + '\n';
        if (table->rows >= 0 && rows != table->rows)
            out += "catalogue says " + QByteArray::number(qlonglong(table->rows)) + '\n';
    }
    return out;
}

QByteArray dump(const QString &database)
{
    auto reader = Reader::open(database);
    if (!reader)
        return "X\t" + reader.error().what.toUtf8() + " (" + reader.error().detail.toUtf8() + ")\n";
    return dump(**reader);
}

QString firstDifference(const QByteArray &ours, const QByteArray &theirs)
{
    if (ours == theirs)
        return {};
    const QList<QByteArray> a = ours.split('\n');
    const QList<QByteArray> b = theirs.split('\n');
    QByteArray table;
    for (qsizetype i = 0; i < std::max(a.size(), b.size()); ++i) {
        const QByteArray left = a.value(i, "(nothing)");
        const QByteArray right = b.value(i, "(nothing)");
        if (left.startsWith("T\t"))
            table = left.left(200);
        if (left == right)
            continue;
        QString where;
        const auto fields = left.split('\t');
        const auto others = right.split('\t');
        for (qsizetype f = 0; f < std::min(fields.size(), others.size()); ++f) {
            if (fields[f] != others[f]) {
                where = QStringLiteral(", field %1: ours %2, H2 %3")
                            .arg(f)
                            .arg(QString::fromUtf8(fields[f].left(300)), QString::fromUtf8(others[f].left(300)));
                break;
            }
        }
        return QStringLiteral("%1 line %2%3\nours %4\nH2   %5")
            .arg(QString::fromUtf8(table))
            .arg(i)
            .arg(where, QString::fromUtf8(left.left(300)), QString::fromUtf8(right.left(300)));
    }
    return QStringLiteral("they differ");
}

QByteArray sortedRows(const QByteArray &script)
{
    QList<QByteArray> list = script.split('\n');
    // The last row of an INSERT ends differently.
    for (QByteArray &line : list) {
        if (line.startsWith('(') && line.trimmed().endsWith(");"))
            line = line.trimmed().chopped(1) + ',';
    }
    for (auto at = list.begin(); at != list.end();) {
        const auto isRow = [](const QByteArray &line) { return line.startsWith("R\t") || line.startsWith('('); };
        const auto from = std::find_if(at, list.end(), isRow);
        at = std::find_if_not(from, list.end(), isRow);
        std::sort(from, at);
    }
    return list.join('\n');
}

QString testData(const char *name)
{
    return QStringLiteral(GANGWAY_SOURCE_DIR "/tests/data/h2/") + QLatin1String(name);
}

QString sharedData(const QString &name)
{
    const QString root =
        qEnvironmentVariable("GANGWAY_SHARED_DATA", QStringLiteral(GANGWAY_SOURCE_DIR "/../shared/data"));
    const QString shared = root + QLatin1Char('/') + name;
    if (QFileInfo::exists(shared))
        return shared;
    if (name.endsWith(u"v2-microscopy-mb50-sanitised.mv.db"))
        return QStringLiteral(GANGWAY_SOURCE_DIR "/resources/sample/metabase.db.mv.db");
    return {};
}

} // namespace gangway::h2::test
