#include "language/grammar.h"

#include <string.h>

#include "base/buffer.h"

#define EN_DASH "\xE2\x80\x93"
#define MINUS_SIGN "\xE2\x88\x92"

static struct buffer new_text(struct arena *arena)
{
    return buffer_create(arena, GRAMMAR_MAX_BYTES);
}

static const char *const *months_of(const struct calendar_words *words, enum date_form form)
{
    return form == DATE_LONG ? words->month : words->month_short;
}

struct text grammar_date(const struct calendar_words *words,
                         day_number day,
                         enum date_form form,
                         struct arena *arena)
{
    struct buffer text = new_text(arena);
    struct date date = day_date(day);

    buffer_print(&text, "%d %s", date.day, months_of(words, form)[date.month - 1]);
    if (form != DATE_AXIS)
        buffer_print(&text, " %d", date.year);
    return buffer_text(&text);
}

/* The first date of a range, without what it shares with the last. */
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

struct text grammar_date_range(const struct calendar_words *words,
                               day_number from,
                               day_number to,
                               enum date_form form,
                               struct arena *arena)
{
    struct buffer text = new_text(arena);

    if (from == to)
        return grammar_date(words, to, form, arena);
    put_range_start(&text, months_of(words, form), day_date(from), day_date(to),
                    form != DATE_AXIS);
    buffer_put_string(&text, EN_DASH);
    buffer_put_text(&text, grammar_date(words, to, form, arena));
    return buffer_text(&text);
}

static struct text sentence_with_day(const struct calendar_words *words,
                                     const char *before,
                                     day_number day,
                                     struct arena *arena)
{
    const struct text parts[] = {text_of(before), grammar_date(words, day, DATE_LONG, arena)};

    return grammar_list(parts, COUNT(parts), "", "", arena);
}

static struct text span(const struct calendar_words *words,
                        struct period period,
                        enum period_form form,
                        struct arena *arena)
{
    if (period.from == DAY_NONE)
        return sentence_with_day(words, words->until, period.to, arena);
    return grammar_date_range(words, period.from, period.to,
                              form == PERIOD_LONG ? DATE_LONG : DATE_SHORT, arena);
}

struct text grammar_period(const struct calendar_words *words,
                           struct period period,
                           enum period_form form,
                           struct arena *arena)
{
    switch (period.kind) {
    case PERIOD_QUARTER:
        return grammar_number(words->quarter[period.part - 1], period.year, "", arena);
    case PERIOD_YEAR:
        return grammar_number(words->year, period.year, "", arena);
    case PERIOD_ALL:
        return sentence_with_day(words, words->all_until, period.to, arena);
    case PERIOD_HALF_YEAR:
    case PERIOD_SPAN:
        break;
    }
    return span(words, period, form, arena);
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
