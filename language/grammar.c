#include "language/grammar.h"

#include <string.h>

#include "base/buffer.h"

#define EN_DASH "\xE2\x80\x93"
#define MINUS_SIGN "\xE2\x88\x92"

static struct buffer new_text(struct arena *arena)
{
    return buffer_create(arena, GRAMMAR_MAX_BYTES);
}

struct text
grammar_date(const char *const *months, day_number day, bool with_year, struct arena *arena)
{
    struct buffer text = new_text(arena);
    struct date date = day_date(day);

    buffer_print(&text, "%d %s", date.day, months[date.month - 1]);
    if (with_year)
        buffer_print(&text, " %d", date.year);
    return buffer_text(&text);
}

// The first date of a range, without what it shares with the last.
static void put_range_start(struct buffer *text,
                            const char *const *months,
                            struct date from,
                            struct date to,
                            bool with_year)
{
    bool same_year = from.year == to.year;

    buffer_print(text, "%d", from.day);
    if (!same_year || from.month != to.month)
        buffer_print(text, " %s", months[from.month - 1]);
    if (!same_year && with_year)
        buffer_print(text, " %d", from.year);
}

struct text grammar_date_range(const char *const *months,
                               day_number from,
                               day_number to,
                               bool with_year,
                               struct arena *arena)
{
    struct buffer text = new_text(arena);

    if (from == to)
        return grammar_date(months, to, with_year, arena);
    put_range_start(&text, months, day_date(from), day_date(to), with_year);
    buffer_put_string(&text, EN_DASH);
    buffer_put_text(&text, grammar_date(months, to, with_year, arena));
    return buffer_text(&text);
}

struct text grammar_list(const struct text *items,
                         size_t count,
                         const char *two,
                         const char *last,
                         struct arena *arena)
{
    struct buffer text = new_text(arena);

    for (size_t i = 0; i < count; i++) {
        if (i > 0 && i + 1 < count)
            buffer_put_string(&text, ", ");
        else if (i > 0)
            buffer_put_string(&text, count == 2 ? two : last);
        buffer_put_text(&text, items[i]);
    }
    return buffer_text(&text);
}

static bool contains(struct text text, const char *part)
{
    size_t length = strlen(part);

    for (size_t i = 0; i + length <= text.length; i++) {
        if (memcmp(text.data + i, part, length) == 0)
            return true;
    }
    return false;
}

struct text grammar_range(
    struct text low, struct text high, const char *mark, const char *word, struct arena *arena)
{
    struct buffer text = new_text(arena);
    bool needs_word = contains(low, MINUS_SIGN) || contains(high, MINUS_SIGN) ||
                      contains(low, mark) || contains(high, mark);

    buffer_put_text(&text, low);
    buffer_put_string(&text, needs_word ? word : EN_DASH);
    buffer_put_text(&text, high);
    return buffer_text(&text);
}

struct text
grammar_number(const char *before, int number, const char *behind, struct arena *arena)
{
    struct buffer text = new_text(arena);

    buffer_print(&text, "%s%d%s", before, number, behind);
    return buffer_text(&text);
}

struct text
grammar_school_year(const char *before, int first_year, const char *behind, struct arena *arena)
{
    struct buffer text = new_text(arena);

    buffer_print(&text, "%s%d/%d%s", before, first_year, first_year + 1, behind);
    return buffer_text(&text);
}
