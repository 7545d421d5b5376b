// SPDX-FileCopyrightText: Gangway contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "environmenttext.h"

#include <QRegularExpression>

#include <algorithm>

namespace gangway {
namespace {

using namespace Qt::StringLiterals;

bool isVariableName(const QString &name)
{
    static const QRegularExpression shape(u"\\A[A-Za-z_][A-Za-z0-9_]*\\z"_s);
    return shape.match(name).hasMatch();
}

bool isSecretByName(const QString &name)
{
    static constexpr const char *words[] = {"PASS",    "PWD",  "SECRET",  "TOKEN", "KEY",    "CREDENTIAL", "PRIVATE",
                                            "AUTH",    "SALT", "SIGN",    "JWT",   "COOKIE", "LICENSE",    "LICENCE",
                                            "WEBHOOK", "DSN",  "SESSION", "CERT",  "BEARER", "PIN_"};
    return std::any_of(std::begin(words), std::end(words),
                       [&](const char *word) { return name.contains(QLatin1StringView(word), Qt::CaseInsensitive); });
}

bool isSecretByContent(const QString &value)
{
    // Addresses with a user in them (`//user:password@host`, `//user@host`), and options or parameters that set a
    // secret, such as `-Djavax.net.ssl.trustStorePassword=…` or `?user=a&password=b`.
    static const QRegularExpression userInAddress(u"//[^/\\s]*@"_s);
    static const QRegularExpression setsSecret(
        u"(pass|pwd|secret|token|key|credential|auth|signature|sig)[\\w.-]*\\s*[=:]"_s,
        QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression pem(u"-----BEGIN"_s);
    // Long runs without a break are keys and tokens more often than settings.
    static const QRegularExpression longRun(u"[A-Za-z0-9+=_-]{32,}"_s);
    return userInAddress.match(value).hasMatch() || setsSecret.match(value).hasMatch() || pem.match(value).hasMatch()
           || longRun.match(value).hasMatch();
}

QByteArray shellQuoted(const QString &value)
{
    return "'" + value.toUtf8().replace("'", "'\\''") + "'";
}

} // namespace

QByteArray environmentText(std::vector<EnvironmentVariable> variables)
{
    std::sort(variables.begin(), variables.end(), [](const auto &a, const auto &b) { return a.name < b.name; });
    QByteArray text = "# Environment at the time of the backup. Secrets were left out.\n";
    int unnamed = 0;
    for (const EnvironmentVariable &variable : variables) {
        if (!isVariableName(variable.name) || variable.value.contains(u'\0'))
            ++unnamed;
        else if (variable.value.isEmpty())
            text += variable.name.toLatin1() + "=''\n";
        else if (isSecretByName(variable.name) || isSecretByContent(variable.value))
            text += "# " + variable.name.toLatin1() + " was set; its value is not in this backup.\n";
        else
            text += variable.name.toLatin1() + "=" + shellQuoted(variable.value) + "\n";
    }
    if (unnamed > 0)
        text += "# Left out: " + QByteArray::number(unnamed) + " that a shell could not set.\n";
    return text;
}

} // namespace gangway
