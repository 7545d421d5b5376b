// SPDX-FileCopyrightText: Gangway contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTextBrowser>

namespace gangway {

/// Shows Markdown as a page to read: room around paragraphs, lines in tables, ground behind code, all of it in the
/// colours of the palette. Nothing scrolls from side to side: what is long goes on in the next line, code as well.
/// Words stay whole also where columns are narrow; only code, such as names of variables, is broken between its parts.
/// What is copied is the text itself.
class ManualPage final : public QTextBrowser
{
    Q_OBJECT

public:
    explicit ManualPage(QWidget *parent = nullptr);

    void present(const QString &markdown);

protected:
    [[nodiscard]] QMimeData *createMimeDataFromSelection() const override;
};

} // namespace gangway
