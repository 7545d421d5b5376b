// SPDX-FileCopyrightText: Gangway contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/icons/icons.h"

#include <QAbstractButton>

namespace gangway {

/// One thing Gangway can do for somebody, on Home: a button with a picture, a title and a sentence, in a frame that
/// says it can be pressed. Its words wrap and are as large as all others, which those of QCommandLinkButton are not.
class JourneyCard final : public QAbstractButton
{
    Q_OBJECT

public:
    /// @p title may have a mnemonic.
    JourneyCard(Icon picture, const QString &title, const QString &sentence, QWidget *parent = nullptr);

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;
    [[nodiscard]] int heightForWidth(int width) const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    /// Where things are in a card of a width, from its leading edge.
    struct Places
    {
        QRect picture;
        QRect title;
        QRect sentence;
        int height = 0;
    };
    [[nodiscard]] Places places(int width) const;
    [[nodiscard]] QFont titleFont() const;

    QString m_sentence;
};

} // namespace gangway
