// SPDX-FileCopyrightText: Gangway contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "page.h"

#include <cstdint>
#include <vector>

namespace gangway::h2 {

/// Which maps with whole numbers as keys there are: they are encoded alike since format 2, but not in format 1.
enum class KeyForm {
    Row,    ///< Of tables.
    Object, ///< Of large objects and their blocks.
};

/// Reads the keys of a page and leaves @p at behind them. false: they do not fit into it. Their order is not looked at.
bool readKeys(const Page &page, int format, KeyForm form, std::vector<std::int64_t> &keys, const Byte *&at);

/// A node has nothing but its keys behind its children, in order. One of which a part was overwritten has something
/// else there, and less children than it had.
Result<> checkNodeKeys(const PageSource &source, const Page &node, KeyForm form);

/// Watches a walk over a whole map: every page's keys belong between those its parent has around it. H2 finds single
/// entries by these.
class KeyBounds final
{
public:
    KeyBounds(int format, KeyForm form)
        : m_format(format)
        , m_form(form)
    {}

    /// For each page, in the order of the walk. false: its keys lie elsewhere.
    bool add(const Page &page);

private:
    struct Frame
    {
        std::vector<Child> children;
        std::vector<std::int64_t> keys;
        std::size_t next = 0;
        std::int64_t from = INT64_MIN;
        std::int64_t to = INT64_MAX; // all keys are at most this
    };

    int m_format;
    KeyForm m_form;
    std::vector<Frame> m_path;
    std::vector<std::int64_t> m_keys;
};

} // namespace gangway::h2
