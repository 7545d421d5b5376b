// SPDX-FileCopyrightText: Gangway contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exportnames.h"

#include "core/digest.h"

#include <QRegularExpression>

namespace gangway {
namespace {

using namespace Qt::StringLiterals;

// 255 bytes less the `.<8 digits>.gangway-part` of core/durablefile.h.
constexpr qsizetype longestName = 255 - 22;

bool isSafe(char32_t c)
{
    switch (QChar::category(c)) {
    case QChar::Other_Control:
    case QChar::Other_Format: // bidirectional overrides, zero-width joiners
    case QChar::Other_Surrogate:
    case QChar::Other_PrivateUse:
    case QChar::Other_NotAssigned:
    case QChar::Separator_Line:
    case QChar::Separator_Paragraph:
        return false;
    default:
        return c > 0x7F || !QLatin1StringView("/\\:*?\"<>|").contains(QChar(static_cast<char16_t>(c)));
    }
}

bool isDeviceName(const QString &stem)
{
    static const QRegularExpression device(u"^(con|prn|aux|nul|com[0-9¹²³]|lpt[0-9¹²³])(\\..*)?$"_s,
                                           QRegularExpression::CaseInsensitiveOption);
    return device.match(stem).hasMatch();
}

QString safeStem(const QString &name)
{
    QString stem;
    const QString normal = name.normalized(QString::NormalizationForm_C);
    for (const char32_t c : normal.toUcs4())
        stem += isSafe(c) ? QString::fromUcs4(&c, 1) : u"_"_s;
    if (stem.startsWith(u'.') || stem.startsWith(u'-') || stem.startsWith(u'~') || stem.startsWith(u' '))
        stem.replace(0, 1, u'_');
    if (stem.endsWith(u' ') || stem.endsWith(u'.'))
        stem.replace(stem.size() - 1, 1, u'_');
    if (isDeviceName(stem))
        stem.prepend(u'_');
    return stem.isEmpty() ? u"_"_s : stem;
}

QString cutTo(QString stem, qsizetype bytes)
{
    while (stem.toUtf8().size() > bytes)
        stem.chop(stem.back().isLowSurrogate() ? 2 : 1);
    return stem;
}

} // namespace

bool isDefaultSchema(const QString &schema)
{
    return schema.isEmpty() || schema.compare("public"_L1, Qt::CaseInsensitive) == 0
           || schema.compare("dbo"_L1, Qt::CaseInsensitive) == 0;
}

ExportNames::ExportNames(const Catalogue &catalogue, const QString &suffix)
{
    for (const TableSchema &table : catalogue.tables)
        add(table.name, suffix);
}

void ExportNames::add(const TableName &table, const QString &suffix)
{
    const QString full = isDefaultSchema(table.schema) ? table.name : table.display();
    const qsizetype room = longestName - suffix.toUtf8().size();
    QString stem = safeStem(full);
    if (stem.toUtf8().size() > room) {
        const QString mark = u'~' + QString::fromLatin1(Sha256::hexOf(full.toUtf8()).first(8));
        stem = cutTo(stem, room - mark.size()) + mark;
    }
    QString name = stem + suffix;
    for (int twin = 2; m_taken.contains(name.toCaseFolded()); ++twin) {
        const QString mark = u"~%1"_s.arg(twin);
        name = cutTo(stem, room - mark.size()) + mark + suffix;
    }
    m_taken.insert(name.toCaseFolded());
    m_names.emplace(table, name);
}

QString ExportNames::fileName(const TableName &table) const
{
    const auto found = m_names.find(table);
    return found == m_names.end() ? QString() : found->second;
}

} // namespace gangway
