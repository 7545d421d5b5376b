// SPDX-FileCopyrightText: Gangway contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>

/// Catalogues of translations as Qt's tools keep them (.ts), read for tests.
namespace catalogue {

struct Message
{
    QString language; ///< Of the translation.
    QString context;
    QString source;
    QString comment;
    bool isPlural = false;
    bool isFinished = false;
    QStringList translations; ///< One, or one for each plural form.

    /// What tells it from all others.
    [[nodiscard]] QString key() const;
};

/// Folders that hold sentences people see, those that are there.
QStringList sourceFolders();
QString pathFor(const QString &language);

/// Fails the test (and gives nothing) when @p path is no catalogue: malformed, or with conflict markers.
QList<Message> read(const QString &path);

/// Runs lupdate over the sources, into @p path.
bool collect(const QString &path, const QString &language);
/// Runs lrelease.
bool compile(const QString &from, const QString &to);

/// What a translation got wrong beside its words, empty if nothing: placeholders, mnemonics, mark-up, line breaks.
QStringList faults(const Message &message);

/// A catalogue, compiled into @p to, in which every sentence of all sources is a stretched version of itself in
/// brackets: ⟦Óþéñ ffííllé⟧. What is shown without brackets was never translatable.
bool makePseudo(const QString &to, const QString &workFolder);
QString pseudo(const QString &source);

} // namespace catalogue
