// SPDX-FileCopyrightText: Gangway contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "manual.h"

#include <QFile>
#include <QRegularExpression>

#include <algorithm>

namespace gangway {
namespace {

using namespace Qt::StringLiterals;

QString contents(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
}

QString withoutMarkup(QString text)
{
    static const QRegularExpression link(u"\\[([^\\]]*)\\]\\([^)]*\\)"_s);
    static const QRegularExpression marks(u"[`*]"_s);
    return text.replace(link, u"\\1"_s).remove(marks).trimmed();
}

Manual::Chapter chapterOf(const QString &id, const QString &markdown)
{
    Manual::Chapter chapter{id, id, markdown, {Manual::Section()}};
    static const QRegularExpression heading(u"^(#{1,4}) +(.*)$"_s);
    for (const QString &line : markdown.split(u'\n')) {
        const auto match = heading.match(line);
        if (!match.hasMatch()) {
            chapter.sections.last().text += line + u'\n';
            continue;
        }
        const QString title = withoutMarkup(match.captured(2));
        if (match.capturedLength(1) == 1) {
            chapter.title = title;
            chapter.sections.last().title = title;
        } else {
            chapter.sections.append({Manual::idOf(title), title, {}});
        }
    }
    return chapter;
}

} // namespace

Manual::Manual(const QString &folder)
{
    const QString index = contents(folder + u"/index.md"_s);
    QStringList ids{u"index"_s};
    static const QRegularExpression link(u"\\]\\(([a-z-]+)\\.md\\)"_s);
    auto links = link.globalMatch(index);
    while (links.hasNext())
        ids.append(links.next().captured(1));
    ids.removeDuplicates();
    for (const QString &id : std::as_const(ids)) {
        const QString markdown = contents(u"%1/%2.md"_s.arg(folder, id));
        if (!markdown.isEmpty())
            m_chapters.append(chapterOf(id, markdown));
    }
}

const Manual::Chapter *Manual::chapter(const QString &id) const
{
    const auto found =
        std::find_if(m_chapters.begin(), m_chapters.end(), [&id](const Chapter &c) { return c.id == id; });
    return found == m_chapters.end() ? nullptr : &*found;
}

bool Manual::has(const QString &topic) const
{
    const Chapter *const found = chapter(topic.section(u'#', 0, 0));
    const QString section = topic.section(u'#', 1);
    return found && std::any_of(found->sections.begin(), found->sections.end(), [&section](const Section &s) {
               return s.id == section;
           });
}

QList<Manual::Hit> Manual::search(const QString &text) const
{
    const QStringList words = text.simplified().split(u' ', Qt::SkipEmptyParts);
    QList<Hit> inTitle;
    QList<Hit> inText;
    if (words.isEmpty())
        return {};
    for (const Chapter &chapter : m_chapters) {
        for (const Section &section : chapter.sections) {
            const auto holds = [](const QString &where) {
                return [&where](const QString &word) { return where.contains(word, Qt::CaseInsensitive); };
            };
            if (!std::all_of(words.begin(), words.end(), holds(section.title + u'\n' + section.text)))
                continue;
            const Hit hit{section.id.isEmpty() ? chapter.id : chapter.id + u'#' + section.id, section.title,
                          chapter.title};
            const bool isTitled = std::any_of(words.begin(), words.end(), holds(section.title));
            (isTitled ? inTitle : inText).append(hit);
        }
    }
    return inTitle + inText;
}

QString Manual::idOf(const QString &title)
{
    static const QRegularExpression others(u"[^a-z0-9]+"_s);
    QString id = title.toLower().replace(others, u"-"_s);
    while (id.startsWith(u'-'))
        id.remove(0, 1);
    while (id.endsWith(u'-'))
        id.chop(1);
    return id;
}

} // namespace gangway
