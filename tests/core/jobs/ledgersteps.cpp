// SPDX-FileCopyrightText: Gangway contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ledgersteps.h"

#include "core/digest.h"

#include <QDir>
#include <QFile>

#include <cerrno>
#include <cstring>

#include <fcntl.h>
#include <unistd.h>

namespace gangway::test {
namespace {

using namespace Qt::StringLiterals;

constexpr int linesPerNote = 5;

Error systemError(const char *call)
{
    return {Error::Code::Unexpected,
            u"A ledger could not be written."_s,
            QString::fromLatin1(call) + u": "_s + QString::fromLocal8Bit(std::strerror(errno)),
            {}};
}

QString pathOf(const QString &folder, const QString &stepId)
{
    return folder + u'/' + stepId + u".txt"_s;
}

class LedgerStep final : public Step
{
public:
    LedgerStep(QString folder, int number, int lines)
        : m_folder(std::move(folder))
        , m_lines(lines)
        , m_info{u"ledger-%1"_s.arg(number),
                 u"Write ledger %1"_s.arg(number),
                 u"One file"_s,
                 {},
                 u"Removes it"_s,
                 true,
                 false}
    {}

    const StepInfo &info() const override { return m_info; }

    Result<QJsonObject> run(StepContext &context) override
    {
        if (!context.secrets().value(u"link"_s)) {
            if (m_info.id != u"ledger-0"_s)
                return Error{Error::Code::Unexpected, u"The secret is lost."_s, {}, {}};
            const Secret link("https://s3.example.org/k?X-Amz-Signature=0123456789abcdef");
            if (auto kept = context.secrets().set(u"link"_s, link); !kept)
                return kept.error();
        }
        const QByteArray key = Sha256::hexOf(context.secrets().value(u"link"_s)->reveal()).first(8);
        const QByteArray path = QFile::encodeName(pathOf(m_folder, m_info.id));
        const int fd = ::open(path.constData(), O_RDWR | O_CREAT | O_CLOEXEC, 0600);
        if (fd < 0)
            return systemError("open");
        const auto close = qScopeGuard([fd] { ::close(fd); });
        // What was written after the last note is not known to be whole, so it is taken off again.
        qint64 size = context.note(u"size"_s).toInteger(0);
        if (::ftruncate(fd, size) != 0)
            return systemError("ftruncate");
        for (int line = context.note(u"lines"_s).toInt(0); line < m_lines;) {
            if (context.isStopped())
                return stoppedError();
            QByteArray text;
            for (const int end = std::min(line + linesPerNote, m_lines); line < end; ++line)
                text += m_info.id.toLatin1() + ' ' + QByteArray::number(line) + ' ' + key + '\n';
            if (::pwrite(fd, text.constData(), static_cast<size_t>(text.size()), size) != text.size()
                || ::fsync(fd) != 0)
                return systemError("pwrite");
            size += text.size();
            if (auto noted = context.setNotes({{u"size"_s, size}, {u"lines"_s, line}}); !noted)
                return noted.error();
            context.tell({Progress::Unit::Items, line, m_lines, {}});
        }
        return QJsonObject{{u"sha256"_s, ledgerFileDigest(m_folder, m_info.id)}, {u"lines"_s, m_lines}};
    }

    Result<> undo(StepContext &) override
    {
        QFile::remove(pathOf(m_folder, m_info.id));
        return {};
    }

private:
    QString m_folder;
    int m_lines;
    StepInfo m_info;
};

class CompareStep final : public Step
{
public:
    CompareStep(QString folder, int files)
        : m_folder(std::move(folder))
        , m_files(files)
    {}

    const StepInfo &info() const override { return m_info; }

    Result<QJsonObject> run(StepContext &context) override
    {
        for (int i = 0; i < m_files; ++i) {
            const QString id = u"ledger-%1"_s.arg(i);
            if (context.resultOf(id)["sha256"_L1].toString() != ledgerFileDigest(m_folder, id))
                return Error{Error::Code::Different, u"A ledger is not what its step wrote."_s, id, {}};
        }
        return QJsonObject{{u"digest"_s, QString::fromLatin1(Sha256::hexOf(ledgerDigest(m_folder)))}};
    }

private:
    QString m_folder;
    int m_files;
    StepInfo m_info{u"compare"_s, u"Compare the ledgers"_s, {}, {}, {}, true, true};
};

} // namespace

Steps ledgerSteps(const QString &folder, int files, int linesPerFile)
{
    Steps steps;
    for (int i = 0; i < files; ++i)
        steps.push_back(std::make_unique<LedgerStep>(folder, i, linesPerFile));
    steps.push_back(std::make_unique<CompareStep>(folder, files));
    return steps;
}

Plan ledgerPlan(const Steps &steps)
{
    Plan plan;
    plan.journey = u"ledgers"_s;
    for (const auto &step : steps)
        plan.steps.push_back(step->info());
    return plan;
}

QString ledgerFileDigest(const QString &folder, const QString &stepId)
{
    const auto digest = digestFile(pathOf(folder, stepId), {});
    return digest ? QString::fromLatin1(digest->sha256) : QString();
}

QByteArray ledgerDigest(const QString &folder)
{
    QByteArray all;
    for (const QString &name : QDir(folder).entryList(QDir::Files, QDir::Name)) {
        const auto digest = digestFile(folder + u'/' + name, {});
        all += name.toUtf8() + ' ' + (digest ? digest->sha256 : QByteArray("unreadable")) + '\n';
    }
    return all;
}

} // namespace gangway::test
