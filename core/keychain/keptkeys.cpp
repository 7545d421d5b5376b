// SPDX-FileCopyrightText: Gangway contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "keptkeys.h"

#include "core/durablefile.h"
#include "core/settings/settingsfile.h"
#include "core/support/redaction.h"
#include "desktopkeychain.h"

#include <QCoreApplication>
#include <QCryptographicHash>
#include <QDir>
#include <QFile>
#include <QFileInfo>

#include <optional>
#include <utility>

namespace gangway {
namespace {

using namespace Qt::StringLiterals;

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(gangway::Keychain)
};

const QString suffix = u".note"_s;
constexpr qint64 longestNote = 16 * 1024;
constexpr qsizetype mostNotes = 10'000;

/// The same for every way to name the file.
QString placeOf(const QString &database)
{
    const QFileInfo file(database);
    const QString canonical = file.canonicalFilePath();
    return canonical.isEmpty() ? QDir::cleanPath(file.absoluteFilePath()) : canonical;
}

QString nameOf(const QString &place)
{
    return u"MB_ENCRYPTION_SECRET_KEY of %1"_s.arg(place);
}

/// The path that a note holds; empty: it is none.
QString readNote(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return {};
    const QByteArray bytes = file.read(longestNote + 1);
    const QString database = QString::fromUtf8(bytes);
    return bytes.size() <= longestNote && QDir::isAbsolutePath(database) ? database : QString();
}

} // namespace

QString keptKeysFolder()
{
    return QFileInfo(settingsPath()).absolutePath() + u"/kept-keys"_s;
}

KeptKeys::KeptKeys()
    : KeptKeys(std::make_shared<DesktopKeychain>())
{}

KeptKeys::KeptKeys(std::shared_ptr<Vault> vault, QString folder)
    : m_vault(std::move(vault))
    , m_folder(std::move(folder))
{}

QStringList KeptKeys::databases() const
{
    QStringList found;
    const QStringList notes = QDir(m_folder).entryList({u"*"_s + suffix}, QDir::Files, QDir::Name);
    for (const QString &note : notes.first(std::min(notes.size(), mostNotes))) {
        const QString database = readNote(m_folder + u'/' + note);
        if (!database.isEmpty() && QFileInfo(notePath(database)).fileName() == note)
            found.append(database);
    }
    found.sort();
    return found;
}

QString KeptKeys::notePath(const QString &place) const
{
    const QByteArray hash = QCryptographicHash::hash(place.toUtf8(), QCryptographicHash::Sha256).toHex();
    return m_folder + u'/' + QLatin1StringView(hash) + suffix;
}

bool KeptKeys::has(const QString &database) const
{
    return QFile::exists(notePath(placeOf(database)));
}

Result<> KeptKeys::dropNote(const QString &place) const
{
    QFile note(notePath(place));
    if (!note.exists() || note.remove())
        return {};
    return Error{Error::Code::Refused, Tr::tr("What Gangway noted about a kept key was not removed."),
                 note.fileName() + u": "_s + note.errorString(), Tr::tr("Delete the file by hand: it holds no key.")};
}

Result<Secret> KeptKeys::keyOf(const QString &database, const Steering &steering) const
{
    if (!has(database))
        return Secret();
    const QString place = placeOf(database);
    auto key = m_vault->read(nameOf(place), steering);
    if (!key)
        return key;
    if (!key->isEmpty())
        processRedactor().addKnown(*key);
    else if (auto dropped = dropNote(place); !dropped) // somebody deleted it in the keychain itself
        return dropped.error();
    return key;
}

Secret KeptKeys::keyAtHand(const QString &database, const Steering &steering) const
{
    if (!has(database) || !m_vault->isOpen(steering))
        return {};
    auto key = keyOf(database, steering);
    return key ? std::move(*key) : Secret();
}

Result<> KeptKeys::keep(const QString &database, const Secret &key, const Steering &steering) const
{
    for (const QString &folder : {QFileInfo(m_folder).absolutePath(), m_folder}) {
        if (auto made = ensurePrivateDirectory(folder); !made)
            return made;
    }
    const QString place = placeOf(database);
    const bool wasKept = has(place);
    if (auto noted = DurableFile::writeAll(notePath(place), place.toUtf8()); !noted)
        return noted;
    auto kept = m_vault->write(nameOf(place), key, steering);
    if (kept || wasKept)
        return kept;
    // A vault that answers too late may have taken it: then the note has to stay.
    const Error::Code code = kept.error().code;
    if (code != Error::Code::Unreachable && code != Error::Code::Cancelled)
        (void)dropNote(place);
    return kept;
}

Result<> KeptKeys::forget(const QString &database, const Steering &steering) const
{
    return has(database) ? forgetPlace(placeOf(database), steering) : Result<>();
}

Result<> KeptKeys::forgetPlace(const QString &place, const Steering &steering) const
{
    if (auto removed = m_vault->remove(nameOf(place), steering); !removed)
        return removed;
    return dropNote(place);
}

Result<> KeptKeys::forgetAll(const Steering &steering) const
{
    std::optional<Error> first;
    for (const QString &place : databases()) {
        if (steering.isStopped())
            return stoppedError();
        const auto forgotten = forgetPlace(place, steering);
        if (!forgotten && !first)
            first = forgotten.error();
        if (!forgotten && forgotten.error().code == Error::Code::Unreachable)
            break; // each of the others would wait as long
    }
    return first ? Result<>(*first) : Result<>();
}

} // namespace gangway
