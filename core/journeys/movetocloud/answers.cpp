// SPDX-FileCopyrightText: Gangway contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "answers.h"

#include "core/choicenames.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QDir>
#include <QFileInfo>

namespace gangway::movetocloud {
namespace {

using namespace Qt::StringLiterals;

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(gangway::movetocloud::Answers)
};

constexpr int largestParallelParts = 16;
constexpr qint64 smallestPartBytes = 6'000'000; // object storage takes no smaller ones but the last
constexpr qint64 largestPartBytes = 5'000'000'000;
constexpr int largestPollSeconds = 3600;

Error badAnswer(const QString &key, const QString &why)
{
    return {Error::Code::Usage, Tr::tr("The plan's answer \"%1\" cannot be used.").arg(key), why,
            //: %1: a command, or the words on a button
            Tr::tr("Make the plan again with %1.").arg(choiceName(Choice::PlanAnew))};
}

bool isLoopback(const QUrl &url)
{
    const QString host = url.host();
    return host == "127.0.0.1"_L1 || host == "localhost"_L1 || host == "::1"_L1;
}

/// An address of a server: https, or http on this machine only (the rehearsal).
Result<QUrl> serverAddress(const QJsonObject &json, const QString &key, const QUrl &fallback)
{
    if (!json.contains(key))
        return fallback;
    const QUrl url(json.value(key).toString(), QUrl::StrictMode);
    if (url.isEmpty())
        return url;
    if (!url.isValid() || url.host().isEmpty())
        return badAnswer(key, url.errorString());
    if (!url.userInfo().isEmpty() || url.hasQuery())
        return badAnswer(key, u"the address carries credentials or a query"_s);
    if (url.scheme() != "https"_L1 && !(url.scheme() == "http"_L1 && isLoopback(url)))
        return badAnswer(key, u"only https is used outside this machine"_s);
    return url;
}

Result<int> number(const QJsonObject &json, const QString &key, int fallback, int smallest, int largest)
{
    const int value = json.value(key).toInt(json.contains(key) ? smallest - 1 : fallback);
    if (value < smallest || value > largest)
        return badAnswer(key, u"must be from %1 to %2"_s.arg(smallest).arg(largest));
    return value;
}

Result<QString> absolutePath(const QJsonObject &json, const QString &key)
{
    const QString path = json.value(key).toString();
    if (path.isEmpty() || path.contains(QChar::Null) || !QDir::isAbsolutePath(path))
        return badAnswer(key, u"must be an absolute path"_s);
    return QDir::cleanPath(path);
}

} // namespace

QUrl Answers::defaultStoreApi()
{
    return QUrl(u"https://store-api.metabase.com"_s);
}

QUrl Answers::defaultStore()
{
    return QUrl(u"https://store.metabase.com"_s);
}

QJsonObject Answers::toJson() const
{
    QJsonObject json{{u"source"_s, source},
                     {u"archive"_s, archive},
                     {u"storeApi"_s, storeApi.toString()},
                     {u"store"_s, store.toString()},
                     {u"sourcePlan"_s, sourcePlan},
                     {u"partBytes"_s, partBytes},
                     {u"parallelParts"_s, parallelParts},
                     {u"bytesPerSecond"_s, bytesPerSecond},
                     {u"acceptDecisions"_s, acceptDecisions},
                     {u"provisioningPollSeconds"_s, provisioningPollSeconds}};
    if (!address.isEmpty())
        json.insert(u"address"_s, address.toString());
    if (!region.isEmpty())
        json.insert(u"region"_s, region);
    if (!keyFile.isEmpty())
        json.insert(u"keyFile"_s, keyFile);
    if (unreadable != metabase::Unreadable::Stop)
        json.insert(u"unreadable"_s, metabase::unreadableWord(unreadable));
    if (leaveOutOrphans)
        json.insert(u"leaveOutOrphans"_s, true);
    return json;
}

Result<Answers> Answers::fromJson(const QJsonObject &json)
{
    Answers answers;
    auto source = absolutePath(json, u"source"_s);
    if (!source)
        return source.error();
    answers.source = *source;
    auto archive = absolutePath(json, u"archive"_s);
    if (!archive)
        return archive.error();
    answers.archive = *archive;
    auto storeApi = serverAddress(json, u"storeApi"_s, defaultStoreApi());
    if (!storeApi)
        return storeApi.error();
    answers.storeApi = *storeApi;
    auto store = serverAddress(json, u"store"_s, defaultStore());
    if (!store)
        return store.error();
    answers.store = *store;
    auto address = serverAddress(json, u"address"_s, {});
    if (!address)
        return address.error();
    answers.address = *address;
    answers.sourcePlan = json.value(u"sourcePlan"_s).toString(answers.sourcePlan);
    if (answers.sourcePlan != "oss"_L1 && answers.sourcePlan != "pro-self-hosted"_L1)
        return badAnswer(u"sourcePlan"_s, u"must be oss or pro-self-hosted"_s);
    answers.region = json.value(u"region"_s).toString();
    auto parts = number(json, u"parallelParts"_s, answers.parallelParts, 1, largestParallelParts);
    if (!parts)
        return parts.error();
    answers.parallelParts = *parts;
    answers.partBytes = json.value(u"partBytes"_s).toInteger(answers.partBytes);
    if (answers.partBytes < smallestPartBytes || answers.partBytes > largestPartBytes)
        return badAnswer(u"partBytes"_s, u"must be from %1 to %2"_s.arg(smallestPartBytes).arg(largestPartBytes));
    answers.bytesPerSecond = json.value(u"bytesPerSecond"_s).toInteger(0);
    if (answers.bytesPerSecond < 0)
        return badAnswer(u"bytesPerSecond"_s, u"must not be negative"_s);
    answers.acceptDecisions = json.value(u"acceptDecisions"_s).toBool(false);
    if (json.contains(u"keyFile"_s)) {
        auto keyFile = absolutePath(json, u"keyFile"_s);
        if (!keyFile)
            return keyFile.error();
        answers.keyFile = *keyFile;
    }
    const auto unreadable =
        metabase::unreadableNamed(json.value(u"unreadable"_s).toString(metabase::unreadableWord(answers.unreadable)));
    if (!unreadable)
        return badAnswer(u"unreadable"_s, u"must be stop, reset or keep"_s);
    answers.unreadable = *unreadable;
    answers.leaveOutOrphans = json.value(u"leaveOutOrphans"_s).toBool(false);
    auto poll = number(json, u"provisioningPollSeconds"_s, answers.provisioningPollSeconds, 1, largestPollSeconds);
    if (!poll)
        return poll.error();
    answers.provisioningPollSeconds = *poll;
    return answers;
}

QString suggestedArchive(const QString &source, const QString &folder)
{
    QString base = QFileInfo(source).fileName();
    for (const auto suffix : {".mv.db"_L1, ".db"_L1}) {
        if (base.endsWith(suffix))
            base.chop(suffix.size());
    }
    if (base.isEmpty())
        base = u"metabase"_s;
    const QString time = QDateTime::currentDateTimeUtc().toString(u"yyyyMMdd'T'HHmmss'Z'"_s);
    const QString stem = QDir(folder).absoluteFilePath(base + u'-' + time);
    for (int copy = 1;; ++copy) {
        const QString path = (copy == 1 ? stem : u"%1-%2"_s.arg(stem).arg(copy)) + u".gangway.tar"_s;
        if (!QFileInfo::exists(path))
            return path;
    }
}

} // namespace gangway::movetocloud
