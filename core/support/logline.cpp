// SPDX-FileCopyrightText: Gangway contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "logline.h"

#include "redaction.h"

namespace gangway {
namespace {

using namespace Qt::StringLiterals;

/// Longer than this nobody reads, and it may be a file somebody sent.
constexpr qsizetype longestValue = 16 * 1024;

void appendEscaped(QByteArray &line, const QString &value)
{
    const QString bounded = value.size() > longestValue ? value.first(longestValue) + u"…"_s : value;
    for (const char c : bounded.toUtf8()) {
        const auto code = static_cast<unsigned char>(c);
        if (c == '\n')
            line += "\\n";
        else if (c == '\t')
            line += "\\t";
        else if (c == '\r')
            line += "\\r";
        else if (code < 0x20 || code == 0x7f)
            line += "\\u00" + QByteArray::number(code, 16).rightJustified(2, '0');
        else
            line += c;
    }
}

bool needsQuotes(const QString &value)
{
    return value.isEmpty() || value.contains(u' ') || value.contains(u'"') || value.contains(u'=');
}

} // namespace

LogField::LogField(const char *fieldName, bool truth)
    : name(fieldName)
    , value(truth ? u"true"_s : u"false"_s)
{}

void appendField(QByteArray &line, const LogField &field)
{
    line.append(' ').append(field.name).append('=');
    const QString value = processRedactor().redact(field.value);
    if (!needsQuotes(value)) {
        appendEscaped(line, value);
        return;
    }
    QString quoted = value;
    line += '"';
    appendEscaped(line, quoted.replace(u'\\', u"\\\\"_s).replace(u'"', u"\\\""_s));
    line += '"';
}

void appendText(QByteArray &line, const QString &text)
{
    appendEscaped(line, processRedactor().redact(text));
}

} // namespace gangway
