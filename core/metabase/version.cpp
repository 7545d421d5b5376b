// SPDX-FileCopyrightText: Gangway contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "version.h"

#include <QCoreApplication>
#include <QRegularExpression>

namespace gangway::metabase {

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(gangway::metabase::version)
};

} // namespace

std::optional<Release> Release::fromText(QStringView text)
{
    static const QRegularExpression shape(
        QStringLiteral(R"(^\s*(?:v?([01])|x)\.(\d{1,4})(?:\.(\d{1,5}))?(?:\.(\d{1,5}))?(?![\d.]))"));
    const auto match = shape.match(text.first(std::min<qsizetype>(text.size(), 200)).toString());
    if (!match.hasMatch())
        return {};
    Release release;
    if (match.captured(1) == QLatin1String("0"))
        release.edition = Edition::OpenSource;
    else if (match.captured(1) == QLatin1String("1"))
        release.edition = Edition::Enterprise;
    release.major = match.captured(2).toInt();
    release.minor = match.captured(3).isEmpty() ? -1 : match.captured(3).toInt();
    release.build = match.captured(4).isEmpty() ? -1 : match.captured(4).toInt();
    if (release.major < 1 || release.major >= 9999)
        return {};
    return release;
}

QString Release::numbers() const
{
    QString text = QString::number(major);
    if (minor >= 0)
        text += QLatin1Char('.') + QString::number(minor);
    if (build >= 0)
        text += QLatin1Char('.') + QString::number(build);
    return text;
}

QString Release::tag() const
{
    return (edition == Edition::Enterprise ? QStringLiteral("v1.") : QStringLiteral("v0.")) + numbers()
           + (minor < 0 ? QStringLiteral(".0") : QString());
}

std::strong_ordering operator<=>(const Release &a, const Release &b)
{
    if (const auto order = a.major <=> b.major; order != 0)
        return order;
    if (const auto order = a.minor <=> b.minor; order != 0)
        return order;
    return a.build <=> b.build;
}

std::optional<int> majorOfChangeSet(QStringView id)
{
    if (id == u"v56.2025-06-05T16:48:48" || id == u"v56.2025-05-19T16:48:48")
        return 55;
    if (id.size() > 255 || id.isEmpty())
        return {};
    const auto isDigit = [](QChar c) { return c >= QLatin1Char('0') && c <= QLatin1Char('9'); };
    if (std::ranges::all_of(id, isDigit))
        return 41;
    if (id == u"v00.00-000")
        return 44;
    if (id.front() != QLatin1Char('v'))
        return {};
    qsizetype end = 1;
    while (end < id.size() && isDigit(id[end]))
        ++end;
    if (end == 1 || end > 5 || end == id.size() || id[end] != QLatin1Char('.'))
        return {};
    const int major = id.sliced(1, end - 1).toInt();
    return major > 0 && major < 9999 ? std::optional<int>(major) : std::nullopt;
}

QString DatabaseVersion::text() const
{
    if (major == 0)
        return Tr::tr("unknown");
    const QString number =
        (edition == Edition::Enterprise ? QStringLiteral("1.") : QStringLiteral("0.")) + QString::number(major);
    if (isAtMost)
        return Tr::tr("%1 or older (%2)").arg(number, changeSet);
    if (changeSet.isEmpty())
        return number;
    return QStringLiteral("%1 (%2)").arg(number, changeSet);
}

QString DatabaseVersion::tag() const
{
    if (major == 0)
        return {};
    if (release)
        return release->tag();
    return Release{edition, major, -1, -1}.tag();
}

QJsonObject DatabaseVersion::toJson() const
{
    QJsonObject json{{QStringLiteral("text"), text()}, {QStringLiteral("major"), major}};
    if (!tag().isEmpty()) {
        json.insert(QStringLiteral("tag"), tag());
        json.insert(QStringLiteral("tagIsExact"), isTagExact());
    }
    if (edition != Edition::Unknown)
        json.insert(QStringLiteral("edition"),
                    edition == Edition::Enterprise ? QStringLiteral("enterprise") : QStringLiteral("open-source"));
    if (development)
        json.insert(QStringLiteral("developmentBuild"), true);
    if (lastRun.isValid())
        json.insert(QStringLiteral("lastMigration"), lastRun.toString(Qt::ISODate));
    return json;
}

} // namespace gangway::metabase
