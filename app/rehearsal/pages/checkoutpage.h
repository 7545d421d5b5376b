// SPDX-FileCopyrightText: Gangway contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/rehearsal/orderform.h"

#include <QByteArray>

namespace gangway::rehearsal {

/// The form, with what was filled in and what is wrong with it.
QByteArray checkoutPage(const QByteArray &migrationId, const OrderForm &form);
/// Where the Store asks customers of self-hosted Pro to sign in.
QByteArray loginPage(const QByteArray &migrationId);
/// The Store's front page.
QByteArray welcomePage();
QByteArray unknownMigrationPage();

} // namespace gangway::rehearsal
