// SPDX-FileCopyrightText: Gangway contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "boundedjson.h"

#include <QCoreApplication>
#include <QJsonDocument>

namespace gangway {
namespace {

using namespace Qt::StringLiterals;

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(gangway::BoundedJson)
};

/// Where the nesting first goes too deep, or -1. Brackets inside texts do not count.
qsizetype tooDeepAt(QByteArrayView json)
{
    int depth = 0;
    bool isInText = false;
    for (qsizetype i = 0; i < json.size(); ++i) {
        const char c = json[i];
        if (isInText) {
            if (c == '\\')
                ++i;
            else if (c == '"')
                isInText = false;
        } else if (c == '"') {
            isInText = true;
        } else if ((c == '{' || c == '[') && ++depth > deepestJson) {
            return i;
        } else if (c == '}' || c == ']') {
            --depth;
        }
    }
    return -1;
}

} // namespace

Result<QJsonObject> readBoundedJson(QByteArrayView json, qsizetype maxBytes, const QString &what)
{
    const auto corrupt = [&](const QString &detail) {
        return Error{Error::Code::Corrupt, what, detail, Tr::tr("Have it written again by the Gangway it came from.")};
    };
    if (json.size() > maxBytes)
        return corrupt(u"%1 bytes; at most %2 are read"_s.arg(json.size()).arg(maxBytes));
    if (const qsizetype at = tooDeepAt(json); at >= 0)
        return corrupt(u"offset %1: nested more than %2 levels"_s.arg(at).arg(deepestJson));
    QJsonParseError error;
    const QJsonDocument document = QJsonDocument::fromJson(json.toByteArray(), &error);
    if (error.error != QJsonParseError::NoError)
        return corrupt(u"offset %1: %2"_s.arg(error.offset).arg(error.errorString()));
    if (!document.isObject())
        return corrupt(u"not a JSON object"_s);
    return document.object();
}

} // namespace gangway
