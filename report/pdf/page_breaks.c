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

// How many parts from `first` on fit a page, whether or not it may end there; at least one.
static size_t full_page_end(const struct breaking *breaking, size_t first, enum density density)
{
    double used = repeated_head_height(&breaking->parts[first]) +
                  extent_of(&breaking->parts[first].height, density);

    for (size_t i = first + 1; i < breaking->count; i++) {
        const struct part *part = &breaking->parts[i];
        used += extent_of(&part->gap, density) + extent_of(&part->height, density);
        if (used > breaking->room + ROUNDING || (part->is_not_first_page && first == 0))
            return i;
    }
    return breaking->count;
}

// The first part that stands on the next page. What is kept together but taller than a page is
// broken where the page is full.
static size_t page_end(const struct breaking *breaking, size_t first, enum density density)
{
    size_t full = full_page_end(breaking, first, density);

    if (full == breaking->count)
        return full;
    for (size_t end = full; end > first; end--) {
        if (!breaking->parts[end - 1].keeps_next)
            return end;
    }
    return full;
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

static bool is_block_end(const struct breaking *breaking, size_t end)
{
    const struct part *last = &breaking->parts[end - 1];

    return !last->keeps_next &&
           (end == breaking->count || breaking->parts[end].unit != last->unit);
}

// The end of a block at which filling the page leaves no more white than is good. The earliest
// one is taken, since it gives the charts the most room; `end` when there is none.
static size_t end_with_block(const struct breaking *breaking, size_t first, size_t end)
{
    size_t best = end;

    if (end == breaking->count)
        return end;
    for (size_t i = end; i > first; i--) {
        double filled = height_between(breaking, first, i, DENSITY_LOOSE);
        if (breaking->room - filled > MUCH_WHITE)
            return best;
        if (is_block_end(breaking, i))
            best = i;
    }
    return best;
}

static size_t
chosen_end(const struct breaking *breaking, size_t first, enum preference preference)
{
    switch (preference) {
    case PREFER_NATURAL:
        return good_page_end(breaking, first);
    case PREFER_SECTIONS:
        return end_with_block(breaking, first, good_page_end(breaking, first));
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
