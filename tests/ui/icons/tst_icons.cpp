// SPDX-FileCopyrightText: Gangway contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/icons/icons.h"

#include <QApplication>
#include <QDir>
#include <QFile>
#include <QPainter>
#include <QPalette>
#include <QRegularExpression>
#include <QTest>

using namespace gangway;
using namespace Qt::StringLiterals;

namespace {

QPalette paletteOf(const QColor &text, const QColor &ground)
{
    QPalette palette;
    palette.setColor(QPalette::WindowText, text);
    palette.setColor(QPalette::Window, ground);
    return palette;
}

const QPalette lightPalette = paletteOf(Qt::black, Qt::white);
const QPalette darkPalette = paletteOf(Qt::white, QColor(0x1b, 0x22, 0x2b));

/// How many pixels are there, and the mean lightness of the strong ones.
struct Ink
{
    int pixels = 0;
    double lightness = 0;
};

Ink inkOf(const QImage &image)
{
    Ink ink;
    for (int y = 0; y < image.height(); ++y) {
        for (int x = 0; x < image.width(); ++x) {
            const QColor color = image.pixelColor(x, y);
            if (color.alphaF() < 0.5F)
                continue;
            ++ink.pixels;
            ink.lightness += color.lightnessF();
        }
    }
    ink.lightness /= std::max(1, ink.pixels);
    return ink;
}

QByteArray contents(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace

class IconsTest final : public QObject
{
    Q_OBJECT

private slots:
    void cleanup() { QApplication::setPalette(lightPalette); }

    void everyIconIsDrawnInEverySize_data()
    {
        QTest::addColumn<int>("which");
        const QStringList names = iconNames();
        QCOMPARE(names.size(), static_cast<int>(Icon::RollBack) + 1);
        for (int which = 0; which < names.size(); ++which)
            QTest::newRow(qPrintable(names.at(which))) << which;
    }
    void everyIconIsDrawnInEverySize()
    {
        QFETCH(int, which);
        const QIcon shown = icon(static_cast<Icon>(which));
        QVERIFY(!shown.isNull());
        for (const int side : {16, 24, 48}) {
            QApplication::setPalette(lightPalette);
            const Ink onLight = inkOf(shown.pixmap(side).toImage());
            QApplication::setPalette(darkPalette);
            const Ink onDark = inkOf(shown.pixmap(side).toImage());
            const int least = side * side / 12;
            QVERIFY2(onLight.pixels > least && onDark.pixels > least,
                     qPrintable(u"%1 and %2 pixels at %3"_s.arg(onLight.pixels).arg(onDark.pixels).arg(side)));
            QVERIFY2(onLight.pixels < side * side, "fills its square");
            QVERIFY2(onDark.lightness > onLight.lightness, "no lighter on dark ground");
        }
    }

    void bothDrawingsAreOfOneShape()
    {
        static const QRegularExpression color(u"#[0-9a-f]{6}"_s);
        for (const QString &name : iconNames()) {
            QString light = QString::fromUtf8(contents(u":/icons/light/%1.svg"_s.arg(name)));
            QString dark = QString::fromUtf8(contents(u":/icons/dark/%1.svg"_s.arg(name)));
            QVERIFY2(light != dark, qPrintable(name));
            QCOMPARE(light.replace(color, u"#"_s), dark.replace(color, u"#"_s));
        }
        for (const auto &folder : {u"light"_s, u"dark"_s}) {
            const QDir files(QStringLiteral(GANGWAY_SOURCE_DIR "/resources/icons/") + folder);
            QCOMPARE(files.entryList({u"*.svg"_s}).size(), iconNames().size()); // none is left over
        }
    }

    void aDisabledIconIsFainter()
    {
        const auto alpha = [](const QImage &image) { return image.pixelColor(8, 3).alphaF(); };
        const QIcon shown = icon(Icon::Stop);
        const auto enabled = alpha(shown.pixmap(QSize(16, 16)).toImage());
        const auto disabled = alpha(shown.pixmap(QSize(16, 16), QIcon::Disabled).toImage());
        QVERIFY(enabled > 0.9F);
        QVERIFY(disabled < 0.5F);
    }

    void theProgramsOwnIconIsThere()
    {
        for (const int side : {16, 48, 256})
            QVERIFY(inkOf(applicationIcon().pixmap(side).toImage()).pixels > side * side / 2);
    }

    /// For whoever draws: all of them, as they look.
    void aContactSheetIsMade()
    {
        constexpr int columns = 8;
        constexpr QSize cell(120, 84);
        const QStringList names = iconNames();
        const int rows = (static_cast<int>(names.size()) + columns - 1) / columns;
        QImage sheet(columns * cell.width(), 2 * rows * cell.height(), QImage::Format_RGB32);
        QPainter painter(&sheet);
        int top = 0;
        for (const QPalette &palette : {lightPalette, darkPalette}) {
            QApplication::setPalette(palette);
            painter.fillRect(0, top, sheet.width(), rows * cell.height(), palette.window());
            painter.setPen(palette.color(QPalette::WindowText));
            for (int which = 0; which < names.size(); ++which) {
                const QPoint at(which % columns * cell.width() + 8, top + which / columns * cell.height() + 8);
                int x = at.x();
                for (const int side : {48, 24, 16}) {
                    icon(static_cast<Icon>(which)).paint(&painter, QRect(x, at.y(), side, side));
                    x += side + 6;
                }
                painter.drawText(at.x(), at.y() + 64, names.at(which));
            }
            top += rows * cell.height();
        }
        painter.end();
        const QDir shots(QStringLiteral(GANGWAY_BINARY_DIR "/shots"));
        QVERIFY(shots.mkpath(u"."_s));
        QVERIFY(sheet.save(shots.filePath(u"icons.png"_s)));
    }
};

QTEST_MAIN(IconsTest)
#include "tst_icons.moc"
