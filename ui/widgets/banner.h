// SPDX-FileCopyrightText: Gangway contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "glyph.h"
#include "tone.h"

#include <QFrame>

#include <vector>

class QLabel;
class QPushButton;

namespace gangway {

class FlowLayout;

/// What a banner says: one line of state, one line of what it means for people, at most three actions.
struct BannerText
{
    struct Action
    {
        int id = 0; ///< Given back by Banner::chosen().
        QString text;

        friend bool operator==(const Action &, const Action &) = default;
    };
    Tone tone = Tone::Neutral;
    Glyph glyph = Glyph::Info;
    QString state;
    QString meaning;
    std::vector<Action> actions;

    friend bool operator==(const BannerText &, const BannerText &) = default;
};

/// A part of the layout: it never floats and never goes by itself. A change of tone or state is told to readers as an
/// alert; a change of the second line alone (a number that counts) is not.
class Banner final : public QFrame
{
    Q_OBJECT

public:
    explicit Banner(QWidget *parent = nullptr);

    void set(const BannerText &text);
    [[nodiscard]] const BannerText &text() const { return m_text; }
    /// The button of that action; null where there is none now.
    [[nodiscard]] QPushButton *button(int action) const;

signals:
    void chosen(int action);
    /// Readers were told.
    void announced();

protected:
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void setActions(const std::vector<BannerText::Action> &actions);
    void color();

    BannerText m_text;
    GlyphLabel *m_glyph;
    QLabel *m_state;
    QLabel *m_meaning;
    QWidget *m_actionRow;
    FlowLayout *m_actionLayout;
    std::vector<std::pair<int, QPushButton *>> m_buttons;
};

} // namespace gangway
