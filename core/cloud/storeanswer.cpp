// SPDX-FileCopyrightText: Gangway contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "storeanswer.h"

#include "core/http/address.h"
#include "core/http/json.h"
#include "core/http/retry.h"

#include <QCoreApplication>

namespace gangway::cloud {
namespace {

using namespace Qt::StringLiterals;

constexpr qsizetype maxIdBytes = 1024;
constexpr qsizetype maxShown = 200;

Error notUnderstood(const QString &detail)
{
    return {Error::Code::Corrupt,
            QCoreApplication::translate("gangway::StoreClient", "Metabase Store's answer is not understood."), detail,
            QCoreApplication::translate("gangway::StoreClient",
                                        "Check the Store's address. If it is right, a newer Gangway may be needed.")};
}

/// An id the Store made: text or a number; printable, since it becomes part of addresses and of saved lines.
Result<Secret> readId(const QJsonObject &object, QStringView key)
{
    const QJsonValue value = valueOf(object, key);
    QByteArray text;
    if (value.isString())
        text = value.toString().toUtf8();
    else if (value.isDouble() && value.toInteger() > 0)
        text = QByteArray::number(value.toInteger());
    const bool isPrintable = std::all_of(text.begin(), text.end(), [](char c) { return c > ' ' && c < 127; });
    if (text.isEmpty() || text.size() > maxIdBytes || !isPrintable)
        return notUnderstood(u"no usable %1"_s.arg(key));
    return Secret(text);
}

Result<Secret> readLink(const QJsonValue &value, const QString &name)
{
    const QByteArray url = value.toString().toUtf8();
    auto address = http::parseAddress(url);
    if (!address)
        return notUnderstood(
            u"%1: %2"_s.arg(name, address.error().detail.isEmpty() ? u"refused"_s : http::originOnly(url)));
    return Secret(url);
}

/// What an error's body says to people. Of JSON and markup only what is known to be words: the rest may hold ids and
/// links nobody has seen yet.
QString wordsIn(const QByteArray &body)
{
    const http::StorageError error = http::storageError(body);
    if (!error.code.isEmpty())
        return QString::fromLatin1(error.code) + u": "_s + error.message;
    const QByteArray text = body.left(4 * maxShown).trimmed();
    if (text.startsWith('<'))
        return {};
    if (!text.startsWith('{') && !text.startsWith('['))
        return QString::fromUtf8(text);
    const auto object = http::parseJsonObject(body);
    if (!object)
        return {};
    for (const QStringView key : {u"message", u"error"}) {
        if (const QString words = object->value(key).toString(); !words.isEmpty())
            return words;
    }
    return {};
}

} // namespace

QJsonValue valueOf(const QJsonObject &object, QStringView snakeCase)
{
    const auto found = object.find(snakeCase);
    return found != object.end() ? *found : object.value(snakeCase.toString().replace(u'_', u'-'));
}

Result<Migration> readMigration(QByteArrayView body)
{
    auto object = http::parseJsonObject(body);
    if (!object)
        return notUnderstood(object.error().detail);
    auto id = readId(*object, u"id");
    if (!id)
        return id.error();
    auto link = readLink(valueOf(*object, u"upload_url"), u"upload_url"_s);
    if (!link)
        return link.error();
    return Migration{*std::move(id), *std::move(link)};
}

Result<MultipartLinks> readMultipartLinks(QByteArrayView body, int parts)
{
    auto object = http::parseJsonObject(body);
    if (!object)
        return notUnderstood(object.error().detail);
    auto id = readId(*object, u"multipart_upload_id");
    if (!id)
        return id.error();
    const QJsonValue urls = valueOf(*object, u"multipart_urls");
    if (!urls.isObject())
        return notUnderstood(u"no multipart_urls"_s);
    const QJsonObject byNumber = urls.toObject();
    MultipartLinks links{*std::move(id), {}};
    for (int part = 1; part <= parts; ++part) {
        auto link = readLink(byNumber.value(QString::number(part)), u"the link of part %1"_s.arg(part));
        if (!link)
            return link.error();
        links.urls.push_back(*std::move(link));
    }
    return links;
}

QString wordsOf(const http::Response &response, const Redactor &redactor)
{
    const QString status = u"HTTP %1"_s.arg(response.status);
    QString words = wordsIn(response.body);
    // Before it is cut: half a secret would not be recognised.
    words = redactor.redact(words.simplified());
    for (QChar &c : words) {
        if (!c.isPrint())
            c = u'?';
    }
    if (words.isEmpty())
        return status;
    return status + u' ' + (words.size() > maxShown ? words.left(maxShown) + u'…' : words);
}

} // namespace gangway::cloud
