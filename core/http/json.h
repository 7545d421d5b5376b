// SPDX-FileCopyrightText: Gangway contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"

#include <QByteArray>
#include <QByteArrayView>
#include <QJsonDocument>
#include <QJsonObject>

#include <functional>

namespace gangway::http {

constexpr int maxJsonDepth = 64;
constexpr qsizetype maxJsonBytes = 64 << 20;

/// Parses JSON from a server: size and depth are checked before the parser sees it. Errors are Corrupt, with the
/// offset and without the text.
Result<QJsonDocument> parseJson(QByteArrayView bytes, qsizetype maxBytes = maxJsonBytes);
/// The same; anything but an object is Corrupt.
Result<QJsonObject> parseJsonObject(QByteArrayView bytes, qsizetype maxBytes = maxJsonBytes);

/// Reads a JSON list of objects of any length as it comes, one object in memory at a time.
class JsonListReader final
{
public:
    static constexpr qsizetype maxObjectBytes = 16 << 20;

    /// @p item is called for every object; other elements are Corrupt.
    explicit JsonListReader(std::function<void(const QJsonObject &)> item);

    Result<> add(QByteArrayView bytes);
    /// Corrupt when the list is not complete.
    Result<> finish() const;

private:
    /// How many of @p bytes belong to the object that is being read.
    qsizetype lengthInItem(QByteArrayView bytes);
    Result<> takeOfItem(QByteArrayView bytes);
    Result<> takeBetween(char c);
    [[nodiscard]] Error broken(const char *why) const;

    enum class Place { BeforeList, AwaitItem, InItem, AfterItem, AfterList };
    std::function<void(const QJsonObject &)> m_item;
    QByteArray m_object;
    qint64 m_offset = 0;
    int m_depth = 0;
    int m_deepest = 0; ///< Of this object.
    Place m_place = Place::BeforeList;
    bool m_inString = false;
    bool m_escaped = false;
    bool m_mayEnd = true; ///< "[]", but not "[{},]".
};

} // namespace gangway::http
