// SPDX-FileCopyrightText: Gangway contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sequencesql.h"

#include "sqlwords.h"

#include <limits>

namespace gangway::h2 {
namespace {

struct Bounds
{
    std::int64_t lowest;
    std::int64_t highest;
};

template<typename Integer>
constexpr Bounds boundsOf()
{
    return {std::numeric_limits<Integer>::min(), std::numeric_limits<Integer>::max()};
}

Bounds boundsOf(const QString &type)
{
    if (type == u"TINYINT")
        return boundsOf<std::int8_t>();
    if (type == u"SMALLINT")
        return boundsOf<std::int16_t>();
    if (type == u"INTEGER")
        return boundsOf<std::int32_t>();
    return boundsOf<std::int64_t>();
}

std::int64_t defaultMinimum(std::int64_t value, const SequenceSchema &sequence)
{
    return sequence.increment >= 0 ? std::min<std::int64_t>(1, value) : boundsOf(sequence.type).lowest;
}

std::int64_t defaultMaximum(std::int64_t value, const SequenceSchema &sequence)
{
    return sequence.increment >= 0 ? boundsOf(sequence.type).highest : std::max<std::int64_t>(-1, value);
}

} // namespace

QString sequenceSql(const SequenceSchema &sequence)
{
    QString sql = QStringLiteral("CREATE SEQUENCE ") + quotedName(sequence.name);
    if (!sequence.type.isEmpty() && sequence.type != u"BIGINT")
        sql += QStringLiteral(" AS ") + sequence.type;
    sql += QStringLiteral(" START WITH %1").arg(sequence.start);
    if (sequence.next != sequence.start && !sequence.exhausted)
        sql += QStringLiteral(" RESTART WITH %1").arg(sequence.next);
    if (sequence.increment != 1)
        sql += QStringLiteral(" INCREMENT BY %1").arg(sequence.increment);
    // H2 takes a missing bound from the start, but leaves one out when it is what would follow from the next value.
    const std::int64_t minimum = sequence.minimum.value_or(defaultMinimum(sequence.start, sequence));
    const std::int64_t maximum = sequence.maximum.value_or(defaultMaximum(sequence.start, sequence));
    if (sequence.exhausted ? sequence.minimum.has_value() : minimum != defaultMinimum(sequence.next, sequence))
        sql += QStringLiteral(" MINVALUE %1").arg(minimum);
    if (sequence.exhausted ? sequence.maximum.has_value() : maximum != defaultMaximum(sequence.next, sequence))
        sql += QStringLiteral(" MAXVALUE %1").arg(maximum);
    if (sequence.exhausted)
        sql += QStringLiteral(" EXHAUSTED");
    else if (sequence.cycle)
        sql += QStringLiteral(" CYCLE");
    if (sequence.cache == 0 || sequence.cache == 1)
        sql += QStringLiteral(" NO CACHE");
    else if (sequence.cache > 0)
        sql += QStringLiteral(" CACHE %1").arg(sequence.cache);
    if (sequence.belongsToTable)
        sql += QStringLiteral(" BELONGS_TO_TABLE");
    return sql;
}

} // namespace gangway::h2
