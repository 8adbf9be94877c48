#include "model/period.h"

#include <stdio.h>

#include "base/number.h"

enum { YEAR_DIGITS = 4, MONTHS_IN_YEAR = 12 };

static day_number month_start(int year, int month)
{
    return day_of((struct date){.year = year, .month = month, .day = 1});
}

// The `part`-th span of `months` months; its end is the day before the next span begins.
static struct period part_of_year(enum period_kind kind, int year, int part, int months)
{
    int first = (part - 1) * months + 1;
    int last = first + months - 1;
    day_number end = last == MONTHS_IN_YEAR
                         ? day_of((struct date){.year = year, .month = 12, .day = 31})
                         : month_start(year, last + 1) - 1;

    return (struct period){
        .kind = kind,
        .year = year,
        .part = kind == PERIOD_YEAR ? 0 : part,
        .from = month_start(year, first),
        .to = end,
    };
}

static bool parse_year(struct text text, int *year)
{
    int64_t number = 0;

    for (size_t i = 0; i < text.length; i++) {
        if (text.data[i] < '0' || text.data[i] > '9')
            return false;
    }
    if (text.length != YEAR_DIGITS || !number_parse_int(text, &number) || number < 1)
        return false;
    *year = (int)number;
    return true;
}

static bool parse_part(struct text text, int year, struct period *period)
{
    const size_t part_length = sizeof("-H2") - 1;

    if (text.length != part_length || text.data[0] != '-')
        return false;
    int part = text.data[2] - '0';
    if (text.data[1] == 'H' && part >= 1 && part <= 2) {
        *period = part_of_year(PERIOD_HALF_YEAR, year, part, 6);
        return true;
    }
    if (text.data[1] == 'Q' && part >= 1 && part <= 4) {
        *period = part_of_year(PERIOD_QUARTER, year, part, 3);
        return true;
    }
    return false;
}

bool period_parse(struct text text, day_number as_of, struct period *period)
{
    int year = 0;

    if (text_equal_string(text, "all")) {
        *period = (struct period){.kind = PERIOD_ALL, .from = DAY_NONE, .to = as_of};
        return true;
    }
    if (text.length < YEAR_DIGITS || !parse_year(text_slice(text, 0, YEAR_DIGITS), &year))
        return false;
    if (text.length == YEAR_DIGITS) {
        *period = part_of_year(PERIOD_YEAR, year, 1, MONTHS_IN_YEAR);
        return true;
    }
    return parse_part(text_slice(text, YEAR_DIGITS, text.length - YEAR_DIGITS), year, period);
}

struct period period_default(day_number as_of)
{
    struct date today = day_date(as_of);

    return part_of_year(PERIOD_HALF_YEAR, today.year, today.month <= 6 ? 1 : 2, 6);
}

struct period period_span(day_number from, day_number to, day_number as_of)
{
    return (struct period){
        .kind = PERIOD_SPAN,
        .from = from,
        .to = to == DAY_NONE ? as_of : to,
    };
}

day_number period_cutoff(struct period period, day_number as_of)
{
    return period.to < as_of ? period.to : as_of;
}

static int print_span(struct period period, char out[PERIOD_NAME_BYTES])
{
    char from[DAY_TEXT_BYTES] = "start";
    char to[DAY_TEXT_BYTES];

    if (period.from != DAY_NONE)
        day_print_iso(period.from, from);
    day_print_iso(period.to, to);
    return snprintf(out, PERIOD_NAME_BYTES, "%s_%s", from, to);
}

struct text period_name(struct period period, char out[PERIOD_NAME_BYTES])
{
    char to[DAY_TEXT_BYTES];
    int length = 0;

    switch (period.kind) {
    case PERIOD_HALF_YEAR:
        length = snprintf(out, PERIOD_NAME_BYTES, "%04d-H%d", period.year, period.part);
        break;
    case PERIOD_QUARTER:
        length = snprintf(out, PERIOD_NAME_BYTES, "%04d-Q%d", period.year, period.part);
        break;
    case PERIOD_YEAR:
        length = snprintf(out, PERIOD_NAME_BYTES, "%04d", period.year);
        break;
    case PERIOD_ALL:
        day_print_iso(period.to, to);
        length = snprintf(out, PERIOD_NAME_BYTES, "all-%s", to);
        break;
    case PERIOD_SPAN:
        length = print_span(period, out);
        break;
    }
    return (struct text){out, (size_t)length};
}
