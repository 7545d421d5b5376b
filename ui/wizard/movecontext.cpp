// SPDX-FileCopyrightText: Gangway contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "movecontext.h"

namespace gangway {

MoveContext::MoveContext(Workplace &place, movetocloud::Session facts, QObject *parent)
    : QObject(parent)
    , workplace(place)
    , session(std::move(facts))
{}

} // namespace gangway
