// SPDX-FileCopyrightText: Gangway contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "manualpage.h"

#include "ui/widgets/readingwidth.h"
#include "ui/widgets/tone.h"

#include <QMap>
#include <QMimeData>
#include <QRegularExpression>
#include <QTextBlock>
#include <QTextOption>
#include <QTextTable>

namespace gangway {
namespace {

using namespace Qt::StringLiterals;

constexpr double narrowestLine = 4;
constexpr QChar zeroWidthSpace(0x200B);
constexpr QChar wordJoiner(0x2060);

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
            format.setNonBreakableLines(false); // with large text, one long line would have the whole page scroll
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

/// Long names, paths and lines of JSON may be broken between the words they are made of, `MB_` `SITE_` `NAME`, and an
/// option not behind its dashes.
void soften(QTextDocument &document)
{
    static const QRegularExpression name(u"\\S{12,}"_s);
    static const QRegularExpression joint(u"(?<=[_/=])(?=\\w)|(?<=,)(?=\")|(?<=\\.)(?=[a-zA-Z])|(?<=[a-z])(?=[A-Z])"_s);
    static const QRegularExpression dashes(u"(?<=--)(?=\\w)"_s);
    for (QTextBlock block = document.begin(); block.isValid(); block = block.next()) {
        QTextCursor cursor(block);
        QMap<qsizetype, QChar> signs;
        const QString text = block.text();
        for (auto names = name.globalMatch(text); names.hasNext();) {
            const QRegularExpressionMatch found = names.next();
            for (auto joints = joint.globalMatch(found.captured()); joints.hasNext();)
                signs.insert(found.capturedStart() + joints.next().capturedStart(), zeroWidthSpace);
        }
        for (auto places = dashes.globalMatch(text); places.hasNext();)
            signs.insert(places.next().capturedStart(), wordJoiner);
        int inserted = 0;
        for (auto sign = signs.cbegin(); sign != signs.cend(); ++sign) {
            cursor.setPosition(block.position() + static_cast<int>(sign.key()) + inserted++);
            cursor.insertText(QString(sign.value()));
        }
    }
}

} // namespace

ManualPage::ManualPage(QWidget *parent)
    : QTextBrowser(parent)
{
    breakWhereRead(this);
}

void ManualPage::present(const QString &markdown)
{
    setMarkdown(markdown);
    setWordWrapMode(QTextOption::WordWrap); // else the columns of tables grow so narrow that words are broken
    const int line = fontMetrics().height();
    document()->setDocumentMargin(line / 2.0);
    soften(*document());
    setBlocks(*document(), palette(), line);
    setTables(*document()->rootFrame(), palette(), line);
    document()->clearUndoRedoStacks();
    moveCursor(QTextCursor::Start);
}

QMimeData *ManualPage::createMimeDataFromSelection() const
{
    QMimeData *const copied = QTextBrowser::createMimeDataFromSelection();
    for (const QString &format : copied->formats()) {
        if (!format.startsWith("text/"_L1))
            continue;
        const QString text = QString::fromUtf8(copied->data(format));
        copied->setData(format, QString(text).remove(zeroWidthSpace).remove(wordJoiner).toUtf8());
    }
    return copied;
}

} // namespace gangway
