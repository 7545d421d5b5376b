// SPDX-FileCopyrightText: Gangway contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "http/request.h"

#include <QString>

#include <functional>
#include <map>

namespace gangway::rehearsal {

/// The checkout form as it was sent, and what is wrong with it.
struct OrderForm
{
    QString plan;
    QString billing;
    QString alias;
    QString region;
    std::map<QString, QString> errors; ///< Field name → one translated sentence.

    /// What a form starts with.
    static OrderForm blank();
    static OrderForm read(const http::Request::Pairs &fields);
    /// @p isTaken says whether another instance has that address. Fills errors; true: there are none.
    bool validate(const std::function<bool(const QString &alias)> &isTaken);
};

} // namespace gangway::rehearsal
