// SPDX-FileCopyrightText: Gangway contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "source.h"

#include <optional>
#include <type_traits>
#include <utility>

namespace gangway::inspect {

/// What reading a backup gave and, of a damaged one, what is missing from it.
template<typename T>
struct Reading
{
    T found;
    std::optional<h2::DamageReport> damage; ///< Of the whole file; nothing: no damage was met.
};

/// Reads a backup with @p read, a `Result<T>(Source &, const h2::DamageReport *)`. Where it does not open because of
/// damage, or T's metDamage() says that reading met some, everything is read anew from what is left of the file, so
/// that all of it is of one state: then the account is there, and nothing fails because of damage any more. What the
/// first reading left behind is taken back before, if T has takeBack().
///
/// Where nothing of a database is left, it is the first reading that counts.
template<typename Read>
auto readWhatIsThere(const QString &path, const Steering &steering, const Read &read)
{
    using Found = std::remove_cvref_t<decltype(*read(std::declval<Source &>(), nullptr))>;
    using Outcome = Result<Reading<Found>>;
    const auto readFrom = [&read](Source &source, const h2::DamageReport *damage) -> Result<Found> {
        auto found = read(source, damage);
        if (auto unchanged = found ? source.checkUnchanged() : Result<>(); !unchanged)
            return std::move(unchanged).error();
        return found;
    };
    auto source = openSource(path);
    auto asItIs = source ? readFrom(*source, nullptr) : Result<Found>(source.error());
    if (asItIs ? asItIs->metDamage() : mayBeDamage(asItIs.error())) {
        auto remains = openRemains(path, steering);
        if (remains) {
            if constexpr (requires(Found & found) { found.takeBack(); }) {
                if (asItIs)
                    asItIs->takeBack();
            }
            auto left = readFrom(remains->source, &remains->damage);
            return left ? Outcome({std::move(*left), std::move(remains->damage)}) : Outcome(left.error());
        }
        if (!mayBeDamage(remains.error()))
            return Outcome(remains.error());
        if (!asItIs) {
            Error why = asItIs.error();
            why.next = remains.error().next;
            return Outcome(std::move(why));
        }
    }
    return asItIs ? Outcome({std::move(*asItIs), {}}) : Outcome(asItIs.error());
}

} // namespace gangway::inspect
