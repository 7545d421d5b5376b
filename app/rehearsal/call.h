// SPDX-FileCopyrightText: Gangway contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArrayView>

#include <array>
#include <optional>

namespace gangway::rehearsal {

/// What a request asks for, as misbehaviour and counters name it.
enum class Call {
    Create,     ///< POST /api/v2/migration
    Put,        ///< PUT of the whole snapshot to storage
    Multipart,  ///< PUT …/multipart
    Part,       ///< PUT of one part to storage
    Complete,   ///< PUT …/multipart/complete
    Uploaded,   ///< PUT …/uploaded
    Head,       ///< HEAD of the stored snapshot
    Checkout,   ///< The Store's pages
    Health,     ///< GET /api/health of the new instance
    Properties, ///< GET /api/session/properties of the new instance
    Api,        ///< Everything else the new instance answers
    Other,      ///< Nothing of the above: unknown addresses, the rehearsal's own
};

constexpr std::array<Call, 12> allCalls{Call::Create,   Call::Put,        Call::Multipart, Call::Part,
                                        Call::Complete, Call::Uploaded,   Call::Head,      Call::Checkout,
                                        Call::Health,   Call::Properties, Call::Api,       Call::Other};

constexpr QByteArrayView nameOf(Call call)
{
    switch (call) {
    case Call::Create:
        return "create";
    case Call::Put:
        return "put";
    case Call::Multipart:
        return "multipart";
    case Call::Part:
        return "part";
    case Call::Complete:
        return "complete";
    case Call::Uploaded:
        return "uploaded";
    case Call::Head:
        return "head";
    case Call::Checkout:
        return "checkout";
    case Call::Health:
        return "health";
    case Call::Properties:
        return "properties";
    case Call::Api:
        return "api";
    case Call::Other:
        return "other";
    }
    return "other";
}

inline std::optional<Call> callNamed(QByteArrayView name)
{
    for (const Call call : allCalls) {
        if (nameOf(call) == name)
            return call;
    }
    return std::nullopt;
}

/// Whether a call goes to the object storage, whose errors are XML.
constexpr bool isStorageCall(Call call)
{
    return call == Call::Put || call == Call::Part || call == Call::Head;
}

} // namespace gangway::rehearsal
