// SPDX-FileCopyrightText: Gangway contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QTranslator>

namespace gangway {

/// While one lives, tr() on its thread gives phrases and not words: which sentence it is and what stands in it, as text
/// that can be kept, and said in another language later. Phrases can stand in phrases. Only where a PhraseTranslator is
/// installed; else there are words as ever, which spoken() leaves as they are.
///
/// For work that makes sentences and does not look into them; what leaves it for people goes through spoken().
class PhraseRecording final
{
public:
    PhraseRecording();
    ~PhraseRecording();
    Q_DISABLE_COPY_MOVE(PhraseRecording)
};

/// @p text with each phrase in it said in the language that is spoken now, also while phrases are recorded. Safe for
/// what comes from a file: a damaged phrase is left out.
[[nodiscard]] QString spoken(const QString &text);

/// What makes the phrases. To be installed after all catalogues, since Qt asks the latest first; idle on threads that
/// do not record.
class PhraseTranslator final : public QTranslator
{
public:
    using QTranslator::QTranslator;

    [[nodiscard]] QString translate(const char *context, const char *source, const char *comment, int n) const override;
    [[nodiscard]] bool isEmpty() const override { return false; }
};

} // namespace gangway
