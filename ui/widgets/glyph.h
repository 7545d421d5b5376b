// SPDX-FileCopyrightText: Gangway contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>
#include <QIcon>
#include <QWidget>

class QPainter;
class QRectF;

namespace gangway {

/// The shapes that stand beside a colour. Painted, so that no icon theme can leave them out.
enum class Glyph { Info, Lock, Arrow, Cloud, Hand, Clock, Square, Cross, Question, Tick, Circle, Dot, Dash, Pause };

/// Into @p place, as large as fits and in the middle. @p isMirrored turns shapes with a direction.
void paintGlyph(QPainter &painter, Glyph glyph, const QRectF &place, const QColor &color, bool isMirrored = false);
/// For trays and buttons.
[[nodiscard]] QIcon glyphIcon(Glyph glyph, const QColor &color);

/// One glyph, as high as a line of text. Readers pass over it: the word beside it is theirs.
class GlyphLabel final : public QWidget
{
    Q_OBJECT

public:
    explicit GlyphLabel(QWidget *parent = nullptr);

    void set(Glyph glyph, const QColor &color);
    /// In lines of text; 1 to begin with.
    void setLines(double lines);
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    Glyph m_glyph = Glyph::Circle;
    QColor m_color;
    double m_lines = 1;
};

} // namespace gangway
