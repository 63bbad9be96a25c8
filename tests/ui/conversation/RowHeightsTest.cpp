// SPDX-FileCopyrightText: 2026 The Unified Inbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "conversation/RowHeights.h"

#include "catch.h"

#include <random>

using uinbox::ui::RowHeights;

namespace {

/// The same said plainly: every sum anew.
struct Reference {
    struct Row {
        int height = 0;
        bool measured = false;
    };
    std::vector<Row> rows;

    [[nodiscard]] int top(int row) const
    {
        int sum = 0;
        for (int i = 0; i < row; ++i) sum += rows[static_cast<size_t>(i)].height;
        return sum;
    }
    [[nodiscard]] int rowAt(int y) const
    {
        if (rows.empty()) return -1;
        int bottom = 0;
        for (size_t i = 0; i < rows.size(); ++i) {
            bottom += rows[i].height;
            if (y < bottom) return static_cast<int>(i);
        }
        return static_cast<int>(rows.size()) - 1;
    }
};

/// The height of a row of which nothing is known.
int estimate()
{
    RowHeights one;
    one.reset(1);
    return one.height(0);
}

/// Changes both at random places alike.
class Pair {
public:
    explicit Pair(unsigned seed) : m_random(seed) {}

    void step()
    {
        const int count = heights.count();
        switch (upTo(5)) {
            case 0: return insert(upTo(count), 1 + upTo(4));
            case 1:
                if (count > 0) remove(upTo(count - 1));
                return;
            case 2:
                if (count > 0) invalidate(upTo(count - 1), upTo(count - 1));
                return;
            default:
                if (count > 0) measure(upTo(count - 1), 1 + upTo(300));
        }
    }
    int upTo(int most) { return std::uniform_int_distribution<int>(0, most)(m_random); }

    RowHeights heights;
    Reference reference;

private:
    void insert(int first, int count)
    {
        heights.insert(first, count);
        reference.rows.insert(reference.rows.begin() + first, static_cast<size_t>(count), {estimate(), false});
    }
    void remove(int first)
    {
        const int count = 1 + upTo(std::min(3, heights.count() - first - 1));
        heights.remove(first, count);
        reference.rows.erase(reference.rows.begin() + first, reference.rows.begin() + first + count);
    }
    void invalidate(int first, int last)
    {
        heights.invalidate(first, last);
        for (int row = first; row <= last; ++row) reference.rows[static_cast<size_t>(row)].measured = false;
    }
    void measure(int row, int height)
    {
        heights.measure(row, height);
        reference.rows[static_cast<size_t>(row)] = {height, true};
    }

    std::mt19937 m_random;
};

}  // namespace

TEST_CASE("no rows have no height and no row at any pixel")
{
    RowHeights heights;
    CHECK(heights.count() == 0);
    CHECK(heights.total() == 0);
    CHECK(heights.rowAt(0) == -1);
    heights.reset(3);
    heights.reset(0);
    CHECK(heights.total() == 0);
    CHECK(heights.rowAt(5) == -1);
}

TEST_CASE("a pixel belongs to the row it is in, the ones outside to the first and last")
{
    RowHeights heights;
    heights.reset(3);
    for (const int row : {0, 1, 2}) heights.measure(row, 10 * (row + 1));
    CHECK(heights.total() == 60);
    CHECK(heights.rowAt(-100) == 0);
    CHECK(heights.rowAt(9) == 0);
    CHECK(heights.rowAt(10) == 1);
    CHECK(heights.rowAt(29) == 1);
    CHECK(heights.rowAt(30) == 2);
    CHECK(heights.rowAt(1000) == 2);
}

TEST_CASE("a row to be measured again keeps its last height until then")
{
    RowHeights heights;
    heights.reset(2);
    heights.measure(0, 33);
    heights.invalidateAll();
    CHECK_FALSE(heights.isMeasured(0));
    CHECK(heights.height(0) == 33);
    CHECK(heights.top(1) == 33);
    heights.measure(0, 33);
    CHECK(heights.isMeasured(0));
    CHECK_FALSE(heights.isMeasured(1));
}

TEST_CASE("rows outside are not there to be measured again")
{
    RowHeights heights;
    heights.reset(2);
    for (const int row : {0, 1}) heights.measure(row, 20);
    heights.invalidate(-1, 0);
    CHECK_FALSE(heights.isMeasured(0));
    CHECK(heights.isMeasured(1));
    heights.invalidate(1, 2);
    CHECK_FALSE(heights.isMeasured(1));
}

TEST_CASE("after any changes the sums are those of the rows")
{
    for (unsigned seed = 1; seed <= 20; ++seed) {
        Pair pair(seed);
        for (int step = 0; step < 400; ++step) {
            pair.step();
            INFO("seed " << seed << ", step " << step);
            const int count = static_cast<int>(pair.reference.rows.size());
            REQUIRE(pair.heights.count() == count);
            // Not every sum after every step: the ones that are still wrong must be made good later.
            const int row = pair.upTo(count);
            if (step % 3 == 0) REQUIRE(pair.heights.top(row) == pair.reference.top(row));
            if (step % 5 == 0) {
                const int y = pair.upTo(pair.reference.top(count) + 200) - 100;
                REQUIRE(pair.heights.rowAt(y) == pair.reference.rowAt(y));
            }
            if (row < count) {
                REQUIRE(pair.heights.height(row) == pair.reference.rows[static_cast<size_t>(row)].height);
                REQUIRE(pair.heights.isMeasured(row) == pair.reference.rows[static_cast<size_t>(row)].measured);
            }
        }
        REQUIRE(pair.heights.total() == pair.reference.top(pair.heights.count()));
    }
}
