// SPDX-FileCopyrightText: Gangway contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

#include <initializer_list>

class QGridLayout;

namespace gangway {

/// A few facts, a name and a value in each line. Long values wrap; each can be copied from its menu.
class FactTable final : public QWidget
{
    Q_OBJECT

public:
    explicit FactTable(QWidget *parent = nullptr);

    enum class Kind {
        Words,
        Code, ///< A path, an address: read from left to right everywhere, broken anywhere.
    };
    void clear();
    /// Leaves out what has no value.
    void add(const QString &name, const QString &value, Kind kind = Kind::Words);

    /// Values begin at the same place in all of these, which stand one above the other.
    static void align(std::initializer_list<FactTable *> tables);

private:
    QGridLayout *m_grid;
};

} // namespace gangway
