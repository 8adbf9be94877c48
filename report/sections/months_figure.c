#include "report/sections/months_figure.h"

#include "base/number.h"

/* Days of the shortest month. */
enum { MONTH_DAYS = 28 };

static struct text month_label(const struct wording *wording, struct date date, bool with_year)
{
    struct text name = text_of(wording->phrasing.language->month_short[date.month - 1]);
    char digits[NUMBER_TEXT_BYTES];

    if (!with_year)
        return name;
    return wording_join(wording, name,
                        arena_copy(wording->arena, number_print(date.year, digits)));
}

const struct course_month *
months_figure(const struct wording *wording, day_number from, day_number to, size_t *count)
{
    size_t capacity = (size_t)(to - from) / MONTH_DAYS + 2;
    struct course_month *months = ARENA_ARRAY(wording->arena, struct course_month, capacity);
    struct date date = day_date(from);
    bool spans_years = day_date(to).year != date.year;
    day_number day = from;
    int year = 0;

    *count = 0;
    while (day <= to && *count < capacity) {
        months[(*count)++] = (struct course_month){
            day, month_label(wording, date, spans_years && date.year != year)};
        year = date.year;
        date.month = date.month == 12 ? 1 : date.month + 1;
        date.year += date.month == 1;
        date.day = 1;
        day = day_of(date);
    }
    return months;
}
