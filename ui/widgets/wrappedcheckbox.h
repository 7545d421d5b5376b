// SPDX-FileCopyrightText: Gangway contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QCheckBox>

namespace gangway {

/// A check box whose words wrap, which those of QCheckBox never do: the box stays beside the first line, and a click on
/// any line ticks. For all else, such as readers and keys, it is a check box.
class WrappedCheckBox final : public QCheckBox
{
    Q_OBJECT

public:
    explicit WrappedCheckBox(const QString &text = {}, QWidget *parent = nullptr);

    /// From the edge to where the words begin.
    [[nodiscard]] int textIndent() const;

    /// All words on one line.
    [[nodiscard]] QSize sizeHint() const override;
    /// As wide as the longest word.
    [[nodiscard]] QSize minimumSizeHint() const override;
    [[nodiscard]] int heightForWidth(int width) const override;

protected:
    [[nodiscard]] bool hitButton(const QPoint &point) const override;
    void paintEvent(QPaintEvent *event) override;

private:
    /// Where things are in a check box of a size.
    struct Places
    {
        QRect box;
        QRect words;
        int height = 0; ///< Needed.
    };
    [[nodiscard]] Places places(QSize size) const;
    [[nodiscard]] int textFlags() const;
};

} // namespace gangway
