#include "report/pdf/page_breaks.h"

#include "report/pdf/page.h"

#define ROUNDING 1e-6
#define MUCH_WHITE (25 * MILLIMETRE)
#define LAST_PAGE_SHARE 0.4 /* a last page is to be filled at least so far */
#define LEFT_PAGE_SHARE 0.5 /* and so must be the page that gives to it */

enum density { DENSITY_NATURAL, DENSITY_TIGHT, DENSITY_LOOSE };

/* What decides where a page ends. */
enum preference {
    PREFER_NATURAL,  /* as much as fits at natural heights */
    PREFER_SECTIONS, /* the same, but rather before a section, where filling covers the white */
    PREFER_TIGHT     /* as much as fits at all */
};

struct breaking {
    const struct part *parts;
    size_t count;
    double room;
    struct arena *arena;
};

static double extent_of(const struct extent *extent, enum density density)
{
    switch (density) {
    case DENSITY_NATURAL:
        return extent->natural;
    case DENSITY_TIGHT:
        return extent->least;
    case DENSITY_LOOSE:
        return extent->greatest;
    }
    return extent->natural;
}

double repeated_head_height(const struct part *part)
{
    bool is_head_above = part->head_distance == 1; // breaking there would be of no use
    if (part->head_distance == 0 || is_head_above)
        return 0;
    const struct part *head = part - part->head_distance;
    return head->height.natural;
}

static double
height_between(const struct breaking *breaking, size_t from, size_t to, enum density density)
{
    double height = repeated_head_height(&breaking->parts[from]);

    for (size_t i = from; i < to; i++) {
        height += extent_of(&breaking->parts[i].height, density);
        if (i > from)
            height += extent_of(&breaking->parts[i].gap, density);
    }
    return height;
}

static bool must_break_before(const struct part *part, bool is_first_page)
{
    return part->is_not_first_page && is_first_page;
}

// The first part that stands on the next page.
static size_t page_end(const struct breaking *breaking, size_t first, enum density density)
{
    double used = repeated_head_height(&breaking->parts[first]);
    size_t legal = first;

    for (size_t i = first; i < breaking->count; i++) {
        const struct part *part = &breaking->parts[i];
        if (i > first && must_break_before(part, first == 0))
            return i;
        used += extent_of(&part->height, density);
        if (i > first)
            used += extent_of(&part->gap, density);
        if (used > breaking->room + ROUNDING) {
            // What is kept together but taller than a page is broken where the page is full.
            size_t full = i > first ? i : first + 1;
            return legal > first ? legal : full;
        }
        if (!part->keeps_next)
            legal = i + 1;
    }
    return breaking->count;
}

// An end that leaves little white: tight only where natural would leave a lot.
static size_t good_page_end(const struct breaking *breaking, size_t first)
{
    size_t natural = page_end(breaking, first, DENSITY_NATURAL);
    double white = breaking->room - height_between(breaking, first, natural, DENSITY_NATURAL);

    if (natural == breaking->count || white <= MUCH_WHITE)
        return natural;
    return page_end(breaking, first, DENSITY_TIGHT);
}

// The last beginning of a block before `end` that leaves no more white than is good when the
// page is filled; `end` when there is none.
static size_t end_before_block(const struct breaking *breaking, size_t first, size_t end)
{
    for (size_t i = end; i > first; i--) {
        bool is_beginning =
            i == breaking->count || breaking->parts[i].unit != breaking->parts[i - 1].unit;
        double filled = height_between(breaking, first, i, DENSITY_LOOSE);
        if (breaking->room - filled > MUCH_WHITE)
            return end;
        if (is_beginning && !breaking->parts[i - 1].keeps_next)
            return i;
    }
    return end;
}

static size_t
chosen_end(const struct breaking *breaking, size_t first, enum preference preference)
{
    switch (preference) {
    case PREFER_NATURAL:
        return good_page_end(breaking, first);
    case PREFER_SECTIONS:
        return end_before_block(breaking, first, good_page_end(breaking, first));
    case PREFER_TIGHT:
        return page_end(breaking, first, DENSITY_TIGHT);
    }
    return breaking->count;
}

static struct page_breaks break_all(const struct breaking *breaking, enum preference preference)
{
    struct page_breaks breaks = {0};
    size_t capacity = 0, first = 0;

    do {
        breaks.starts = arena_grow(breaking->arena, breaks.starts, &capacity, breaks.count + 1,
                                   sizeof breaks.starts[0]);
        breaks.starts[breaks.count++] = first;
        if (first < breaking->count)
            first = chosen_end(breaking, first, preference);
    } while (first < breaking->count);
    return breaks;
}

static bool is_last_page_empty(const struct breaking *breaking,
                               const struct page_breaks *breaks)
{
    if (breaks->count < 2)
        return false;
    double used = height_between(breaking, breaks->starts[breaks->count - 1], breaking->count,
                                 DENSITY_NATURAL);
    return used < LAST_PAGE_SHARE * breaking->room;
}

static bool is_good_last_start(const struct breaking *breaking, size_t previous, size_t start)
{
    double last = height_between(breaking, start, breaking->count, DENSITY_NATURAL);
    double left = height_between(breaking, previous, start, DENSITY_NATURAL);

    return last >= LAST_PAGE_SHARE * breaking->room && left >= LEFT_PAGE_SHARE * breaking->room;
}

// Moves what stands last on the page before, so that the last page is filled well.
static void fill_last_page(const struct breaking *breaking, struct page_breaks *breaks)
{
    size_t previous = breaks->starts[breaks->count - 2];
    size_t *last = &breaks->starts[breaks->count - 1];

    for (size_t start = *last - 1; start > previous; start--) {
        double height = height_between(breaking, start, breaking->count, DENSITY_TIGHT);
        if (height > breaking->room)
            return;
        if (breaking->parts[start - 1].keeps_next)
            continue;
        if (is_good_last_start(breaking, previous, start)) {
            *last = start;
            return;
        }
    }
}

struct page_breaks
page_breaks_find(const struct part *parts, size_t count, double room, struct arena *arena)
{
    struct breaking breaking = {parts, count, room, arena};
    struct page_breaks breaks = break_all(&breaking, PREFER_NATURAL);
    struct page_breaks by_section = break_all(&breaking, PREFER_SECTIONS);

    if (by_section.count <= breaks.count)
        breaks = by_section;
    if (!is_last_page_empty(&breaking, &breaks))
        return breaks;
    struct page_breaks tight = break_all(&breaking, PREFER_TIGHT);
    if (tight.count < breaks.count)
        return tight;
    fill_last_page(&breaking, &breaks);
    return breaks;
}
