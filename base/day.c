#include "base/day.h"

#include <assert.h>
#include <stdio.h>

#define DAYS_PER_ERA 146097     /* 400 years */
#define DAYS_BEFORE_1970 719468 /* from 0000-03-01 to 1970-01-01 */
#define SECONDS_PER_DAY 86400

static const int month_lengths[] = {31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31};

static bool is_leap_year(int year)
{
    return (year % 4 == 0 && year % 100 != 0) || year % 400 == 0;
}

static int days_in_month(int year, int month)
{
    return month == 2 && is_leap_year(year) ? 29 : month_lengths[month - 1];
}

static int64_t divide_down(int64_t dividend, int64_t divisor)
{
    int64_t quotient = dividend / divisor;
    return dividend % divisor < 0 ? quotient - 1 : quotient;
}

bool date_exists(struct date date)
{
    return date.year >= 1 && date.year <= 9999 && date.month >= 1 && date.month <= 12 &&
           date.day >= 1 && date.day <= days_in_month(date.year, date.month);
}

day_number day_of(struct date date)
{
    assert(date_exists(date));
    // Years are counted from March, so that the leap day is the last day of a year and the
    // lengths of the months before are (153 m + 2) / 5.
    int march_year = date.month > 2 ? date.year : date.year - 1;
    int march_month = (date.month + 9) % 12;
    int day_of_year = (153 * march_month + 2) / 5 + date.day - 1;
    int leap_days = march_year / 4 - march_year / 100 + march_year / 400;
    return march_year * 365 + leap_days + day_of_year - DAYS_BEFORE_1970;
}

struct date day_date(day_number day)
{
    int64_t shifted = (int64_t)day + DAYS_BEFORE_1970;
    int64_t era = divide_down(shifted, DAYS_PER_ERA);
    int day_of_era = (int)(shifted - era * DAYS_PER_ERA);
    // Without the leap days that have passed, every year has 365 days.
    int leap_days = day_of_era / 1460 - day_of_era / 36524 + day_of_era / 146096;
    int year_of_era = (day_of_era - leap_days) / 365;
    int day_of_year = day_of_era - (365 * year_of_era + year_of_era / 4 - year_of_era / 100);
    int march_month = (5 * day_of_year + 2) / 153;
    int month = march_month < 10 ? march_month + 3 : march_month - 9;
    return (struct date){
        .year = (int)(era * 400) + year_of_era + (month <= 2 ? 1 : 0),
        .month = month,
        .day = day_of_year - (153 * march_month + 2) / 5 + 1,
    };
}

int day_weekday(day_number day)
{
    const int weekday_of_1970 = 3; // a Thursday
    int64_t weeks = divide_down((int64_t)day + weekday_of_1970, 7);
    return (int)(day + weekday_of_1970 - weeks * 7);
}

static bool read_digits(struct text text, size_t from, size_t count, int *number)
{
    *number = 0;
    for (size_t i = from; i < from + count; i++) {
        if (text.data[i] < '0' || text.data[i] > '9')
            return false;
        *number = *number * 10 + (text.data[i] - '0');
    }
    return true;
}

bool day_parse_iso(struct text text, day_number *day)
{
    struct date date;
    if (text.length != 10 || text.data[4] != '-' || text.data[7] != '-')
        return false;
    if (!read_digits(text, 0, 4, &date.year) || !read_digits(text, 5, 2, &date.month) ||
        !read_digits(text, 8, 2, &date.day) || !date_exists(date))
        return false;
    *day = day_of(date);
    return true;
}

struct text day_print_iso(day_number day, char out[DAY_TEXT_BYTES])
{
    struct date date = day_date(day);
    assert(date_exists(date));
    int length =
        snprintf(out, DAY_TEXT_BYTES, "%04d-%02d-%02d", date.year, date.month, date.day);
    return (struct text){out, (size_t)length};
}

day_number day_of_moment(int64_t seconds, int offset_minutes)
{
    return (day_number)divide_down(seconds + (int64_t)offset_minutes * 60, SECONDS_PER_DAY);
}
