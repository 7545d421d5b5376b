// SPDX-FileCopyrightText: Gangway contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "databasekey.h"

#include "core/metabase/encryptionstate.h"
#include "core/secretfile.h"

namespace gangway::movetocloud {
namespace {

using namespace Qt::StringLiterals;
using metabase::EncryptionKey;
using metabase::KeyState;

const QString nameOfKey = u"encryption-key"_s;

Result<metabase::EncryptionState> stateOf(inspect::Source &source, const EncryptionKey *key, const Steering &steering)
{
    const metabase::TableFinder tables(source.rows->catalogue());
    return metabase::readEncryptionState(*source.rows, tables, key, steering);
}

/// A key that was given, and how it stands.
struct Tried
{
    Secret text;
    std::optional<EncryptionKey> key; ///< Nothing: it can be nobody's key.
    KeyState state = KeyState::KeyWrong;
};

Result<Tried> attempt(Secret text, inspect::Source &source, const Steering &steering)
{
    Tried tried;
    tried.text = std::move(text);
    auto key = EncryptionKey::derive(tried.text);
    if (!key)
        return tried;
    auto state = stateOf(source, &*key, steering);
    if (!state)
        return state.error();
    tried.key = std::move(*key);
    tried.state = state->key;
    return tried;
}

/// The key of the plan's file.
Result<Secret> fromFile(const Answers &answers)
{
    return answers.keyFile.isEmpty() ? Result<Secret>(Secret()) : secretFromFile(answers.keyFile);
}

} // namespace

Result<std::optional<EncryptionKey>> keptDatabaseKey(const StepContext &context)
{
    const auto kept = context.secrets().value(nameOfKey);
    if (!kept)
        return std::optional<EncryptionKey>();
    auto key = EncryptionKey::derive(*kept);
    if (!key)
        return key.error();
    return std::optional(std::move(*key));
}

Result<std::optional<EncryptionKey>> databaseKey(const StepContext &context, const Answers &answers,
                                                 Attendant &attendant, inspect::Source &source)
{
    if (auto kept = keptDatabaseKey(context); !kept || *kept)
        return kept;
    const Steering &steering = context.steering();
    auto state = stateOf(source, nullptr, steering);
    if (!state)
        return state.error();
    const bool isNeeded = state->key == KeyState::KeyMissing;
    if (!isNeeded && (state->key != KeyState::NotEncrypted || state->encryptedValues() == 0))
        return std::optional<EncryptionKey>();
    KeyNeed need = isNeeded ? KeyNeed::Needed : KeyNeed::IfAtHand;
    std::optional<EncryptionKey> last;
    auto given = fromFile(answers);
    for (;;) { // until it is right, or there is none
        if (given && given->isEmpty())
            given = attendant.encryptionKey(need, answers.source, steering);
        if (!given)
            return given.error();
        if (given->isEmpty())
            break;
        auto tried = attempt(std::move(*given), source, steering);
        if (!tried)
            return tried.error();
        if (!isNeeded)
            return std::move(tried->key);
        if (tried->state == KeyState::KeyRight) {
            if (auto saved = context.secrets().set(nameOfKey, tried->text); !saved)
                return saved.error();
            return std::move(tried->key);
        }
        last = std::move(tried->key);
        need = KeyNeed::Another;
        given = Secret();
    }
    return last;
}

} // namespace gangway::movetocloud
