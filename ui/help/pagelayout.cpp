// SPDX-FileCopyrightText: Gangway contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "pagelayout.h"

#include "ui/widgets/tone.h"

#include <QFontDatabase>
#include <QTextBlock>
#include <QTextBrowser>
#include <QTextTable>

namespace gangway {
namespace {

constexpr double narrowestLine = 4;

void setBlocks(QTextDocument &document, const QPalette &palette, int line)
{
    const QColor ground = mixed(palette.color(QPalette::Base), palette.color(QPalette::Text), 0.07);
    for (QTextBlock block = document.begin(); block.isValid(); block = block.next()) {
        QTextCursor cursor(block);
        QTextBlockFormat format = block.blockFormat();
        const bool isCode = format.hasProperty(QTextFormat::BlockCodeFence)
                            || format.hasProperty(QTextFormat::BlockCodeLanguage) || format.nonBreakableLines();
        if (format.headingLevel() > 0) {
            format.setTopMargin(format.headingLevel() == 1 ? 0 : line);
            format.setBottomMargin(line / 3.0);
        } else if (isCode) {
            format.setBackground(ground);
            format.setLeftMargin(line / 2.0);
            format.setRightMargin(line / 2.0);
            format.setTopMargin(0);
            format.setBottomMargin(0);
        } else if (!block.textList() && !cursor.currentTable()) {
            format.setBottomMargin(line / 2.0);
        }
        cursor.setBlockFormat(format);
    }
}

void setTables(QTextFrame &frame, const QPalette &palette, int line)
{
    for (QTextFrame *const child : frame.childFrames()) {
        if (auto *const table = qobject_cast<QTextTable *>(child)) {
            QTextTableFormat format = table->format();
            format.setBorderCollapse(true);
            format.setBorder(1);
            format.setBorderStyle(QTextFrameFormat::BorderStyle_Solid);
            format.setBorderBrush(mixed(palette.color(QPalette::Base), palette.color(QPalette::Text), 0.25));
            format.setCellSpacing(0);
            format.setCellPadding(std::max(narrowestLine, line / 4.0));
            format.setTopMargin(line / 2.0);
            format.setBottomMargin(line / 2.0);
            table->setFormat(format);
        }
        setTables(*child, palette, line);
    }
}

} // namespace

void layOutManualPage(QTextBrowser &page, const QString &markdown)
{
    page.setMarkdown(markdown);
    QTextDocument &document = *page.document();
    const int line = page.fontMetrics().height();
    document.setDocumentMargin(line);
    setBlocks(document, page.palette(), line);
    setTables(*document.rootFrame(), page.palette(), line);
    document.clearUndoRedoStacks();
    page.moveCursor(QTextCursor::Start);
}

} // namespace gangway
