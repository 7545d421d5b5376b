// SPDX-FileCopyrightText: Gangway contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"

#include <QByteArrayView>
#include <QJsonObject>
#include <QString>

namespace gangway {

constexpr int deepestJson = 64;

/// Parses JSON that may come from anybody: an object, at most @p maxBytes long and deepestJson levels deep. The depth
/// is counted before the parser recurses. @p what is the translated sentence of the error.
Result<QJsonObject> readBoundedJson(QByteArrayView json, qsizetype maxBytes, const QString &what);

} // namespace gangway
