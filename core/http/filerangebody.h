// SPDX-FileCopyrightText: Gangway contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "body.h"
#include "core/digest.h"

#include <QByteArray>
#include <QString>

namespace gangway::http {

/// A range of an open file. Each piece is read straight into what is sent, and digested there: the bytes that are
/// sent, counted and digested are the same bytes, read once and copied nowhere.
///
/// A file that is shorter than the range is Error::Code::Different.
class FileRangeBody final : public Body
{
public:
    /// @p descriptor stays the caller's and must stay open; reads are positioned, so many bodies may share it.
    /// @p name is for errors.
    FileRangeBody(int descriptor, QString name, qint64 offset, qint64 bytes);

    [[nodiscard]] qint64 size() const override { return m_size; }
    qsizetype pull(char *to, qsizetype room) override;
    [[nodiscard]] std::optional<Error> error() const override { return m_error; }

    /// Hex SHA-256 of the range. Empty until all of it was pulled.
    [[nodiscard]] QByteArray sha256() const { return m_sha256; }

private:
    int m_descriptor;
    QString m_name;
    qint64 m_offset;
    qint64 m_size;
    qint64 m_given = 0;
    Sha256 m_digest;
    QByteArray m_sha256;
    std::optional<Error> m_error;
};

} // namespace gangway::http
