// SPDX-FileCopyrightText: Gangway contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <utility>
#include <variant>

namespace gangway {

/// Why something did not happen, in the three parts that three readers need.
struct Error
{
    /// For decisions. The command line maps each to an exit code (app/gangwayctl/exitcode.h).
    enum class Code {
        Cancelled,    ///< The user stopped it.
        Interrupted,  ///< Cut short; running again continues.
        Unreachable,  ///< A host or network does not answer; trying again may help.
        Refused,      ///< A server or the system said no (credentials, permission, protocol).
        NotFound,     ///< The named file, table or run is not there.
        InUse,        ///< Another process holds it.
        WrongVersion, ///< Known format or server, but a version that is not supported.
        Corrupt,      ///< The input is damaged or not what it says it is.
        NoSpace,      ///< A disk or quota is full.
        Different,    ///< A verification compared two sides and they differ.
        Blocked,      ///< A preflight check forbids going on.
        Usage,        ///< The request itself makes no sense.
        Unexpected,   ///< Everything else.
    };

    Code code = Code::Unexpected;
    QString what;   ///< One translated sentence: what did not happen.
    QString detail; ///< The server's, system's or format's own words, never translated.
    QString next;   ///< One translated sentence: what to try.
};

/// A value, or the reason there is none.
///
/// Built from either by implicit conversion: `return value;`, `return Error{…};`.
/// Asking for the wrong side is a programming mistake and asserts.
template<typename T = std::monostate>
class [[nodiscard]] Result
{
public:
    Result() requires std::is_same_v<T, std::monostate> : m_state(std::in_place_index<0>) {}
    Result(T value) // NOLINT(google-explicit-constructor): reads as `return value;`
        : m_state(std::in_place_index<0>, std::move(value))
    {}
    Result(Error error) // NOLINT(google-explicit-constructor)
        : m_state(std::in_place_index<1>, std::move(error))
    {}

    [[nodiscard]] bool hasValue() const { return m_state.index() == 0; }
    explicit operator bool() const { return hasValue(); }

    T &value() &
    {
        Q_ASSERT(hasValue());
        return *std::get_if<0>(&m_state);
    }
    const T &value() const &
    {
        Q_ASSERT(hasValue());
        return *std::get_if<0>(&m_state);
    }
    T &&value() &&
    {
        Q_ASSERT(hasValue());
        return std::move(*std::get_if<0>(&m_state));
    }
    T &operator*() & { return value(); }
    const T &operator*() const & { return value(); }
    T &&operator*() && { return std::move(*this).value(); }
    T *operator->() { return &value(); }
    const T *operator->() const { return &value(); }

    const Error &error() const &
    {
        Q_ASSERT(!hasValue());
        return *std::get_if<1>(&m_state);
    }
    Error &&error() &&
    {
        Q_ASSERT(!hasValue());
        return std::move(*std::get_if<1>(&m_state));
    }

private:
    std::variant<T, Error> m_state;
};

} // namespace gangway
