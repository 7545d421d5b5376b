// SPDX-FileCopyrightText: Gangway contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "json.h"

#include <QCoreApplication>

#include <algorithm>

namespace gangway::http {
namespace {

using namespace Qt::StringLiterals;

Error senseless(const QString &detail)
{
    return {Error::Code::Corrupt, QCoreApplication::translate("gangway::Json", "The server's answer makes no sense."),
            detail, QCoreApplication::translate("gangway::Json", "Check that the address is the right one.")};
}

/// Where the nesting first exceeds the limit, or -1.
qsizetype tooDeepAt(QByteArrayView bytes)
{
    int depth = 0;
    bool inString = false;
    for (qsizetype i = 0; i < bytes.size(); ++i) {
        const char c = bytes[i];
        if (inString) {
            if (c == '\\')
                ++i;
            else if (c == '"')
                inString = false;
        } else if (c == '"') {
            inString = true;
        } else if (c == '[' || c == '{') {
            if (++depth > maxJsonDepth)
                return i;
        } else if (c == ']' || c == '}') {
            --depth;
        }
    }
    return -1;
}

bool isBlank(char c)
{
    return c == ' ' || c == '\n' || c == '\r' || c == '\t';
}

} // namespace

Result<QJsonDocument> parseJson(QByteArrayView bytes, qsizetype maxBytes)
{
    if (bytes.size() > maxBytes)
        return senseless(u"JSON of %1 bytes; at most %2 are read"_s.arg(bytes.size()).arg(maxBytes));
    if (const qsizetype at = tooDeepAt(bytes); at >= 0)
        return senseless(u"JSON nested deeper than %1 at offset %2"_s.arg(maxJsonDepth).arg(at));
    QJsonParseError error;
    QJsonDocument document = QJsonDocument::fromJson(QByteArray::fromRawData(bytes.data(), bytes.size()), &error);
    if (document.isNull())
        return senseless(u"JSON offset %1: %2"_s.arg(error.offset).arg(error.errorString()));
    return document;
}

Result<QJsonObject> parseJsonObject(QByteArrayView bytes, qsizetype maxBytes)
{
    auto document = parseJson(bytes, maxBytes);
    if (!document)
        return document.error();
    if (!document->isObject())
        return senseless(u"JSON, but not an object"_s);
    return document->object();
}

JsonListReader::JsonListReader(std::function<void(const QJsonObject &)> item)
    : m_item(std::move(item))
{}

Error JsonListReader::broken(const char *why) const
{
    return senseless(u"JSON list, offset %1: %2"_s.arg(m_offset).arg(QLatin1StringView(why)));
}

Result<> JsonListReader::add(QByteArrayView bytes)
{
    while (!bytes.isEmpty()) {
        const qsizetype taken = m_place == Place::InItem ? lengthInItem(bytes) : 1;
        auto done = m_place == Place::InItem ? takeOfItem(bytes.first(taken)) : takeBetween(bytes.front());
        if (!done)
            return done;
        m_offset += taken;
        bytes = bytes.sliced(taken);
    }
    return {};
}

qsizetype JsonListReader::lengthInItem(QByteArrayView bytes)
{
    for (qsizetype i = 0; i < bytes.size(); ++i) {
        const char c = bytes[i];
        if (m_inString) {
            if (m_escaped)
                m_escaped = false;
            else if (c == '\\')
                m_escaped = true;
            else if (c == '"')
                m_inString = false;
        } else if (c == '"') {
            m_inString = true;
        } else if (c == '{' || c == '[') {
            m_deepest = std::max(m_deepest, ++m_depth);
        } else if ((c == '}' || c == ']') && --m_depth == 0) {
            return i + 1;
        }
    }
    return bytes.size();
}

Result<> JsonListReader::takeOfItem(QByteArrayView bytes)
{
    if (bytes.size() > maxObjectBytes - m_object.size())
        return broken("an object that is too large");
    if (m_deepest > maxJsonDepth)
        return broken("nested too deep");
    m_object.append(bytes);
    if (m_depth > 0)
        return {};
    auto object = parseJsonObject(m_object, maxObjectBytes);
    if (!object)
        return object.error();
    m_object.resize(0);
    m_place = Place::AfterItem;
    m_item(*object);
    return {};
}

Result<> JsonListReader::takeBetween(char c)
{
    if (isBlank(c))
        return {};
    switch (m_place) {
    case Place::BeforeList:
        if (c != '[')
            return broken("not a list");
        m_place = Place::AwaitItem;
        return {};
    case Place::AwaitItem:
        if (c == ']' && m_mayEnd) {
            m_place = Place::AfterList;
            return {};
        }
        if (c != '{')
            return broken("not an object");
        m_object.append(c);
        m_depth = 1;
        m_deepest = 1;
        m_mayEnd = false;
        m_place = Place::InItem;
        return {};
    case Place::AfterItem:
        if (c != ',' && c != ']')
            return broken("neither comma nor end");
        m_place = c == ',' ? Place::AwaitItem : Place::AfterList;
        return {};
    case Place::AfterList:
    case Place::InItem:
        break;
    }
    return broken("text after the list");
}

Result<> JsonListReader::finish() const
{
    if (m_place != Place::AfterList)
        return broken("ends early");
    return {};
}

} // namespace gangway::http
