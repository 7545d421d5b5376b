// SPDX-FileCopyrightText: Gangway contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "rowkeys.h"

#include <QString>

#include <optional>
#include <span>
#include <vector>

namespace gangway::h2 {

/// Which keys a page has, as far as the pages above it say.
struct KeyRange
{
    std::int64_t from = INT64_MIN;
    std::int64_t to = INT64_MAX; ///< At most.
    /// false: the page above it is damaged, and the range may be too wide.
    bool isKnown = true;

    [[nodiscard]] bool isAll() const { return isKnown && from == INT64_MIN && to == INT64_MAX; }
};

/// A page that cannot be read, with all that was below it.
struct TreeGap
{
    Position position;
    KeyRange range;
    std::int64_t entries = -1; ///< Leaf keys below it; -1: not known.
    bool isExact = false;      ///< The page above it, which counts them, is in order, as far as others prove that.
    QString detail;
};

/// A leaf that can be read.
struct TreeLeaf
{
    Page page;
    KeyRange range;
    std::int64_t expected = -1; ///< Entries the page above it counts; -1: it is the root.
    bool isExact = true;        ///< That page is in order, as far as others can prove that.
};

/// Walks over what is left of a map's tree: where a page cannot be read it tells so and goes on with the next.
///
/// Ends for every file: a page further down counts as damaged once the pages seen are larger than the file.
class TreeRemains final
{
public:
    /// Without a key form (maps of text) no ranges are known.
    TreeRemains(const PageSource &source, std::uint32_t map, Position root, std::optional<KeyForm> form);

    struct Part
    {
        std::optional<TreeLeaf> leaf;
        std::optional<TreeGap> gap; ///< One of the two.
    };
    /// Nothing: the end.
    std::optional<Part> next();

private:
    /// What the children of a node that can be read say of it.
    struct Proof
    {
        bool hasRightCounts = false; ///< Of a root: they agree, and there is one.
        bool hasWrongKeys = false;   ///< One has others than it should have.
    };
    struct Frame
    {
        std::vector<Child> children;
        std::vector<std::int64_t> keys; ///< Empty where they are damaged or not asked for.
        std::size_t next = 0;
        KeyRange range;
        std::int64_t expected = -1; ///< What the page above counts for all children together.
        std::int64_t seen = 0;      ///< What was below it so far.
        bool hasGoodKeys = true;
        bool isSound = true; ///< The keys are good, and the counts are what the page above says.
        Position position;
        std::optional<Proof> proof; ///< Once it was asked for.
    };
    [[nodiscard]] Proof prove(const Frame &frame) const;
    [[nodiscard]] Part gapIn(Frame &frame, const Child &child, KeyRange range, const QString &detail) const;
    [[nodiscard]] KeyRange rangeOf(const Frame &frame, std::size_t child) const;
    std::optional<Part> enter(const Child &child, const KeyRange &range);
    void open(Page page, const KeyRange &range, std::int64_t expected);
    std::optional<Part> close();
    [[nodiscard]] Part gap(const Child &child, const KeyRange &range, bool isExact, const QString &detail) const;

    const PageSource &m_source;
    std::uint32_t m_map;
    std::optional<KeyForm> m_form;
    std::vector<Frame> m_path;
    qint64 m_bytes = 0;
};

/// Whether what a root counts below its children is what those that can be read say, and one can.
bool areCountsProven(const PageSource &source, std::uint32_t map, std::span<const Child> children);

} // namespace gangway::h2
