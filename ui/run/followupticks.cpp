// SPDX-FileCopyrightText: Gangway contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "followupticks.h"

#include "core/durablefile.h"

#include <QCoreApplication>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>

#include <algorithm>

namespace gangway {
namespace {

using namespace Qt::StringLiterals;

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(gangway::FollowUpTicks)
};

constexpr qint64 largest = 64 * 1024;

QString pathIn(const QString &runFolder)
{
    return runFolder + u"/follow-ups-done.json"_s;
}

} // namespace

Result<QSet<QString>> loadFollowUpTicks(const QString &runFolder)
{
    QFile file(pathIn(runFolder));
    if (!file.exists())
        return QSet<QString>();
    const auto unreadable = [&file](const QString &why) {
        return Error{Error::Code::Corrupt, Tr::tr("Which of the follow-ups are done could not be read."),
                     u"%1: %2"_s.arg(file.fileName(), why), Tr::tr("Tick them again.")};
    };
    if (!file.open(QIODevice::ReadOnly))
        return unreadable(file.errorString());
    if (file.size() > largest)
        return unreadable(u"too large"_s);
    const QJsonDocument document = QJsonDocument::fromJson(file.read(largest));
    if (!document.isArray())
        return unreadable(u"no JSON array"_s);
    QSet<QString> ids;
    const QJsonArray list = document.array();
    for (const QJsonValue &id : list)
        ids.insert(id.toString());
    return ids;
}

Result<> saveFollowUpTicks(const QString &runFolder, const QSet<QString> &ids)
{
    QStringList sorted(ids.begin(), ids.end());
    std::ranges::sort(sorted);
    return DurableFile::writeAll(pathIn(runFolder), QJsonDocument(QJsonArray::fromStringList(sorted)).toJson());
}

} // namespace gangway
