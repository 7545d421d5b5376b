// SPDX-FileCopyrightText: Gangway contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "instanceapi.h"

#include <QJsonArray>

#include <algorithm>
#include <array>

namespace gangway::rehearsal {
namespace {

using namespace Qt::StringLiterals;
using http::Request;
using http::Response;

constexpr std::array<QByteArrayView, 8> listPaths{"/api/user",       "/api/user/current", "/api/permissions/group",
                                                  "/api/collection", "/api/card",         "/api/dashboard",
                                                  "/api/database",   "/api/search"};

using Entries = std::vector<const Entry *>;

template<typename Predicate>
Entries pick(const std::vector<Entry> &all, Predicate wanted)
{
    Entries picked;
    for (const Entry &entry : all) {
        if (wanted(entry))
            picked.push_back(&entry);
    }
    return picked;
}

Entries active(const std::vector<Entry> &all)
{
    return pick(all, [](const Entry &entry) { return entry.isActive; });
}

Entries archived(const std::vector<Entry> &all)
{
    return pick(all, [](const Entry &entry) { return !entry.isActive; });
}

QByteArray array(const Entries &entries, QByteArrayView first = {})
{
    QByteArray json = "[";
    json.append(first);
    for (const Entry *entry : entries) {
        if (json.size() > 1)
            json.append(',');
        json.append(entry->json);
    }
    return json.append(']');
}

std::optional<qint64> numberParameter(const Request &request, QByteArrayView name)
{
    const auto text = request.parameter(name);
    bool isNumber = false;
    const qint64 number = text ? text->toLongLong(&isNumber) : 0;
    if (!isNumber || number < 0)
        return std::nullopt;
    return number;
}

/// `{"data":[…],"total":n,"limit":…,"offset":…}` with the page that was asked for.
Response paged(const Entries &entries, const Request &request)
{
    const auto limit = numberParameter(request, "limit");
    const auto offset = numberParameter(request, "offset");
    const auto total = static_cast<qint64>(entries.size());
    const qint64 from = std::min(offset.value_or(0), total);
    const qint64 until = from + std::min(limit.value_or(total), total - from);
    QByteArray json = R"({"data":)" + array(Entries(entries.begin() + from, entries.begin() + until));
    json.append(R"(,"total":)").append(QByteArray::number(total));
    json.append(R"(,"limit":)").append(limit ? QByteArray::number(*limit) : QByteArray("null"));
    json.append(R"(,"offset":)").append(offset ? QByteArray::number(*offset) : QByteArray("null"));
    return Response::jsonBytes(200, json.append('}'));
}

Response people(const InstanceContent &content, const Request &request)
{
    const QByteArray status = request.parameter("status").value_or("active");
    if (status == "all")
        return paged(pick(content.people, [](const Entry &) { return true; }), request);
    return paged(status == "deactivated" ? archived(content.people) : active(content.people), request);
}

Response collections(const InstanceContent &content, const Request &request)
{
    if (request.parameter("archived") == "true")
        return Response::jsonBytes(200, array(archived(content.collections)));
    constexpr QByteArrayView root = R"({"id":"root","name":"Our analytics","archived":false})";
    return Response::jsonBytes(200, array(active(content.collections), root));
}

Response search(const InstanceContent &content, const Request &request)
{
    std::vector<QByteArray> models;
    for (const auto &[name, value] : request.query) {
        if (name == "models")
            models.push_back(value);
    }
    const QByteArray words = QString::fromUtf8(request.parameter("q").value_or(QByteArray())).toLower().toUtf8();
    const bool wantsArchived = request.parameter("archived") == "true";
    const auto wanted = [&](const Entry &entry) {
        return entry.isActive != wantsArchived && (words.isEmpty() || entry.lowerName.contains(words))
               && (models.empty() || std::find(models.begin(), models.end(), entry.model) != models.end());
    };
    Entries found;
    for (const auto *list : {&content.collections, &content.cards, &content.dashboards, &content.databases}) {
        const Entries some = pick(*list, wanted);
        found.insert(found.end(), some.begin(), some.end());
    }
    return paged(found, request);
}

} // namespace

Response sessionProperties(const InstanceContent &content, const QByteArray &address)
{
    return Response::json(200, {{u"version"_s, QJsonObject{{u"tag"_s, content.tag}, {u"hash"_s, u"rehearsal"_s}}},
                                {u"has-user-setup"_s, content.isSetUp},
                                {u"site-url"_s, QString::fromLatin1(address)},
                                {u"site-name"_s, content.siteName},
                                {u"is-hosted?"_s, true},
                                {u"token-features"_s, QJsonObject{{u"hosting"_s, true}}},
                                {u"rehearsal"_s, true}});
}

bool isListCall(const QByteArray &path)
{
    return std::find(listPaths.begin(), listPaths.end(), path) != listPaths.end();
}

Response listCall(const InstanceContent &content, const Request &request)
{
    const QByteArray &path = request.path;
    if (path == "/api/user")
        return people(content, request);
    if (path == "/api/user/current") {
        return Response::json(
            200,
            {{u"id"_s, 0}, {u"common_name"_s, u"Rehearsal key"_s}, {u"is_active"_s, true}, {u"is_superuser"_s, true}});
    }
    if (path == "/api/permissions/group")
        return Response::jsonBytes(200, array(active(content.groups)));
    if (path == "/api/collection")
        return collections(content, request);
    if (path == "/api/card" || path == "/api/dashboard") {
        const auto &all = path == "/api/card" ? content.cards : content.dashboards;
        const bool wantsArchived = request.parameter("f") == "archived";
        return Response::jsonBytes(200, array(wantsArchived ? archived(all) : active(all)));
    }
    if (path == "/api/database") {
        return Response::jsonBytes(200, R"({"data":)" + array(active(content.databases)) + R"(,"total":)"
                                            + QByteArray::number(content.databases.size()) + '}');
    }
    return search(content, request);
}

} // namespace gangway::rehearsal
