// SPDX-FileCopyrightText: Gangway contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>

#include <optional>

namespace gangway {

/// The manual, which is inside the program: chapters of Markdown, each with sections.
class Manual final
{
public:
    struct Section
    {
        QString id;    ///< As links name it after '#': "going-on". Empty: before the first heading.
        QString title; ///< Without mark-up.
        QString text;
    };
    struct Chapter
    {
        QString id; ///< As links name it: "move-to-cloud".
        QString title;
        QString markdown;
        QList<Section> sections;
    };
    struct Hit
    {
        QString topic;
        QString title;   ///< Of the section.
        QString chapter; ///< Its title.
    };

    /// In the order of the table of contents, which is index.md.
    explicit Manual(const QString &folder = QStringLiteral(":/manual"));

    [[nodiscard]] const QList<Chapter> &chapters() const { return m_chapters; }
    [[nodiscard]] const Chapter *chapter(const QString &id) const;
    /// Whether "chapter" or "chapter#section" is there.
    [[nodiscard]] bool has(const QString &topic) const;
    /// Sections that hold all words of @p text, those with a word in their title first.
    [[nodiscard]] QList<Hit> search(const QString &text) const;

    /// "What is left to do" as links name it: "what-is-left-to-do".
    static QString idOf(const QString &title);

private:
    QList<Chapter> m_chapters;
};

} // namespace gangway
