#include "report/pdf/line_breaks.h"

#include <stdbool.h>

/* Sums of widths differ in their last digits from the width that was measured for them. */
#define TOLERANCE 1e-6

struct breaker {
    const struct breakable *row;
    size_t count;
    double width;
    struct arena *arena;
    struct lines lines;
    size_t capacity;
};

static void add_line(struct breaker *breaker, size_t first, size_t end)
{
    const struct breakable *row = breaker->row;
    struct line line = {.first = first};
    size_t visible_end = end;

    while (visible_end > first && row[visible_end - 1].kind == BREAK_BLANK)
        visible_end--;
    for (size_t i = first; i < visible_end; i++)
        line.width += row[i].width;
    // One blank is kept: it parts the words for those who copy or listen.
    if (visible_end > first && visible_end < end)
        visible_end++;
    line.count = visible_end - first;
    breaker->lines.items = arena_grow(breaker->arena, breaker->lines.items, &breaker->capacity,
                                      breaker->lines.count + 1, sizeof line);
    breaker->lines.items[breaker->lines.count++] = line;
}

static bool allows_break(enum break_kind kind)
{
    return kind == BREAK_BLANK || kind == BREAK_AFTER;
}

// The end of the line that begins at `first`: what follows goes to the next one.
static size_t line_end(const struct breaker *breaker, size_t first)
{
    const struct breakable *row = breaker->row;
    double width = 0;
    size_t last_break = first; // none yet
    size_t last_whole = first; // before the last letter with its marks

    for (size_t i = first; i < breaker->count && row[i].kind != BREAK_LINE; i++) {
        width += row[i].width;
        if (row[i].kind != BREAK_NEVER)
            last_whole = i;
        if (width > breaker->width + TOLERANCE && row[i].kind != BREAK_BLANK) {
            if (last_break > first)
                return last_break;
            if (last_whole > first)
                return last_whole;
        }
        if (allows_break(row[i].kind))
            last_break = i + 1;
    }
    return breaker->count + 1; // all of it fits up to the end or the line feed
}

static size_t next_line_feed(const struct breaker *breaker, size_t first)
{
    while (first < breaker->count && breaker->row[first].kind != BREAK_LINE)
        first++;
    return first;
}

static void break_all(struct breaker *breaker)
{
    size_t first = 0;

    while (first < breaker->count) {
        size_t end = line_end(breaker, first);
        bool is_whole = end > breaker->count;
        if (is_whole)
            end = next_line_feed(breaker, first);
        add_line(breaker, first, end);
        first = is_whole ? end + 1 : end;
    }
}

struct lines
line_breaks(const struct breakable *row, size_t count, double width, struct arena *arena)
{
    struct breaker breaker = {.row = row, .count = count, .width = width, .arena = arena};

    break_all(&breaker);
    while (breaker.lines.count > 0 && breaker.lines.items[breaker.lines.count - 1].count == 0)
        breaker.lines.count--;
    return breaker.lines;
}
