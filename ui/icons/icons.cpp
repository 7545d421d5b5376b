// SPDX-FileCopyrightText: Gangway contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "icons.h"

#include <QGuiApplication>
#include <QIconEngine>
#include <QPainter>
#include <QPalette>
#include <QSvgRenderer>

#include <memory>

namespace gangway {
namespace {

using namespace Qt::StringLiterals;

constexpr double opacityOfDisabled = 0.4;

bool isLighter(const QColor &one, const QColor &other)
{
    return one.lightnessF() > other.lightnessF();
}

/// Two drawings of one thing: for dark text on light ground, and the other way round.
struct Drawings
{
    explicit Drawings(const QString &name)
        : onLight(u":/icons/light/%1.svg"_s.arg(name))
        , onDark(u":/icons/dark/%1.svg"_s.arg(name))
    {}

    QSvgRenderer onLight;
    QSvgRenderer onDark;
};

class Engine final : public QIconEngine
{
public:
    explicit Engine(std::shared_ptr<Drawings> drawings)
        : m_drawings(std::move(drawings))
    {}

    QIconEngine *clone() const override { return new Engine(m_drawings); }
    bool isNull() override { return !m_drawings->onLight.isValid(); }
    QSize actualSize(const QSize &size, QIcon::Mode, QIcon::State) override
    {
        return QSize(1, 1).scaled(size, Qt::KeepAspectRatio);
    }

    void paint(QPainter *painter, const QRect &place, QIcon::Mode mode, QIcon::State) override
    {
        const QPalette palette = QGuiApplication::palette();
        const bool isDark =
            mode == QIcon::Selected
                ? isLighter(palette.color(QPalette::HighlightedText), palette.color(QPalette::Highlight))
                : isLighter(palette.color(QPalette::WindowText), palette.color(QPalette::Window));
        painter->save();
        if (mode == QIcon::Disabled)
            painter->setOpacity(painter->opacity() * opacityOfDisabled);
        QRect square(QPoint(), QSize(1, 1).scaled(place.size(), Qt::KeepAspectRatio));
        square.moveCenter(place.center());
        (isDark ? m_drawings->onDark : m_drawings->onLight).render(painter, square);
        painter->restore();
    }

    QPixmap pixmap(const QSize &size, QIcon::Mode mode, QIcon::State state) override
    {
        QPixmap pixmap(size);
        pixmap.fill(Qt::transparent);
        QPainter painter(&pixmap);
        paint(&painter, QRect(QPoint(), size), mode, state);
        return pixmap;
    }

private:
    std::shared_ptr<Drawings> m_drawings;
};

} // namespace

QStringList iconNames()
{
    return {u"back"_s,     u"forward"_s, u"open"_s,     u"folder"_s, u"copy"_s,    u"save"_s,
            u"refresh"_s,  u"help"_s,    u"settings"_s, u"run"_s,    u"stop"_s,    u"inspect"_s,
            u"database"_s, u"report"_s,  u"bundle"_s,   u"move"_s,   u"upgrade"_s, u"roll-back"_s};
}

QIcon icon(Icon which)
{
    return QIcon(new Engine(std::make_shared<Drawings>(iconNames().at(static_cast<qsizetype>(which)))));
}

QIcon applicationIcon()
{
    static const QIcon own = [] {
        QIcon drawn;
        QSvgRenderer drawing(u":/icons/org.gangway.Gangway.svg"_s);
        for (const int side : {16, 24, 32, 48, 64, 128, 256}) {
            QPixmap pixmap(side, side);
            pixmap.fill(Qt::transparent);
            QPainter painter(&pixmap);
            drawing.render(&painter);
            painter.end();
            drawn.addPixmap(pixmap);
        }
        return drawn;
    }();
    return own;
}

} // namespace gangway
