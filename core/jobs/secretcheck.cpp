// SPDX-FileCopyrightText: Gangway contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "secretcheck.h"

#include "boundedjson.h"
#include "core/support/redaction.h"

#include <QJsonArray>
#include <QRegularExpression>
#include <QStringList>

namespace gangway {
namespace {

using namespace Qt::StringLiterals;

/// Long enough that it is not an ordinary word: "metabase" is a common password.
constexpr qsizetype unmistakable = 16;

/// "sshPrivateKey", "ssh_private_key" and "SSH-PRIVATE-KEY" as ssh, private, key.
QStringList words(QStringView name)
{
    static const QRegularExpression boundary(uR"((?<=[a-z0-9])(?=[A-Z])|(?<=[A-Z])(?=[A-Z][a-z])|[^A-Za-z0-9]+)"_s);
    QStringList list = name.toString().split(boundary, Qt::SkipEmptyParts);
    for (QString &word : list)
        word = word.toLower();
    return list;
}

std::optional<QString> findIn(const QJsonValue &value, const QString &path, int depth);

std::optional<QString> findIn(const QString &name, const QJsonValue &value, const QString &path, int depth)
{
    // That there is a password may be said; an object of that name is looked into.
    if (namesSecret(name) && (value.isString() || value.isDouble() || value.isArray()))
        return path;
    if (looksSecret(name) || processRedactor().containsKnown(name.toUtf8(), unmistakable))
        return path;
    return findIn(value, path, depth);
}

std::optional<QString> findIn(const QJsonValue &value, const QString &path, int depth)
{
    if (depth > deepestJson)
        return path;
    if (value.isString()) {
        const QString text = value.toString();
        const bool isSecret = looksSecret(text) || processRedactor().containsKnown(text.toUtf8(), unmistakable);
        return isSecret ? std::optional(path) : std::nullopt;
    }
    if (value.isArray()) {
        qsizetype index = 0;
        for (const QJsonValue &element : value.toArray()) {
            if (auto found = findIn(element, u"%1[%2]"_s.arg(path).arg(index++), depth + 1))
                return found;
        }
    }
    const QJsonObject object = value.toObject();
    for (auto it = object.begin(); it != object.end(); ++it) {
        if (auto found = findIn(it.key(), it.value(), path.isEmpty() ? it.key() : path + u'.' + it.key(), depth + 1))
            return found;
    }
    return {};
}

} // namespace

bool namesSecret(QStringView name)
{
    static const QStringList secrets = {
        u"password"_s,  u"passwd"_s,     u"pwd"_s,         u"pass"_s,      u"passphrase"_s,    u"secret"_s, u"token"_s,
        u"apikey"_s,    u"credential"_s, u"credentials"_s, u"signature"_s, u"authorization"_s, u"cookie"_s, u"bearer"_s,
        u"passwords"_s, u"secrets"_s,    u"privatekey"_s,  u"accesskey"_s, u"secretkey"_s,     u"pin"_s};
    static const QStringList places = {u"file"_s, u"path"_s, u"variable"_s, u"from"_s, u"count"_s};
    static const QStringList openKeys = {u"primary"_s, u"foreign"_s,   u"unique"_s, u"object"_s,
                                         u"sort"_s,    u"partition"_s, u"public"_s};
    const QStringList all = words(name);
    if (all.isEmpty() || places.contains(all.last()))
        return false;
    for (const QString &word : all) {
        if (secrets.contains(word))
            return true;
    }
    return all.last() == u"key"_s && (all.size() == 1 || !openKeys.contains(all[all.size() - 2]));
}

std::optional<QString> findSecret(const QJsonObject &object)
{
    return findIn(object, {}, 0);
}

} // namespace gangway
