// SPDX-FileCopyrightText: Gangway contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/durablefile.h"
#include "runreport.h"

#include <QBuffer>
#include <QFont>
#include <QPageSize>
#include <QPdfWriter>
#include <QTextDocument>

namespace gangway {
namespace {

constexpr int dotsPerInch = 300;
constexpr double textPoints = 9.5;

} // namespace

Result<> saveReportHtml(const RunReport &report, const QString &path)
{
    return DurableFile::writeAll(path, reportHtml(report, ReportLook::Browser).toUtf8());
}

Result<> saveReportPdf(const RunReport &report, const QString &path)
{
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    {
        QPdfWriter writer(&buffer);
        writer.setTitle(report.run.title);
        writer.setCreator(QStringLiteral("Gangway"));
        writer.setResolution(dotsPerInch);
        writer.setPageSize(QPageSize(QPageSize::A4));
        writer.setPageMargins(QMarginsF()); // the document brings two centimetres and page numbers of its own
        QTextDocument document;
        document.setDocumentMargin(0);
        QFont font;
        font.setPointSizeF(textPoints);
        document.setDefaultFont(font);
        document.setHtml(reportHtml(report, ReportLook::Paper));
        document.print(&writer);
    }
    return DurableFile::writeAll(path, buffer.data());
}

} // namespace gangway
