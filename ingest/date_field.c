#include "ingest/date_field.h"

#include "base/attributes.h"
#include "base/number.h"

#define SERIAL_FIRST 20000 // days since 1899-12-30: 1954
#define SERIAL_LAST 80000  // 2119
#define CENTURY 2000
#define MINUTES_PER_DAY (24 * 60)
#define APOSTROPHE "\xE2\x80\x99" // U+2019
#define APOSTROPHE_BYTES 3

struct name {
    struct text text; // lower case
    int value;
};

static const struct name months[] = {
    {TEXT_INIT("januari"), 1},   {TEXT_INIT("january"), 1},   {TEXT_INIT("jan"), 1},
    {TEXT_INIT("februari"), 2},  {TEXT_INIT("february"), 2},  {TEXT_INIT("feb"), 2},
    {TEXT_INIT("pebruari"), 2},  {TEXT_INIT("peb"), 2},       {TEXT_INIT("maret"), 3},
    {TEXT_INIT("march"), 3},     {TEXT_INIT("mar"), 3},       {TEXT_INIT("mrt"), 3},
    {TEXT_INIT("april"), 4},     {TEXT_INIT("apr"), 4},       {TEXT_INIT("mei"), 5},
    {TEXT_INIT("may"), 5},       {TEXT_INIT("juni"), 6},      {TEXT_INIT("june"), 6},
    {TEXT_INIT("jun"), 6},       {TEXT_INIT("juli"), 7},      {TEXT_INIT("july"), 7},
    {TEXT_INIT("jul"), 7},       {TEXT_INIT("agustus"), 8},   {TEXT_INIT("august"), 8},
    {TEXT_INIT("agust"), 8},     {TEXT_INIT("agu"), 8},       {TEXT_INIT("agt"), 8},
    {TEXT_INIT("ags"), 8},       {TEXT_INIT("aug"), 8},       {TEXT_INIT("september"), 9},
    {TEXT_INIT("sept"), 9},      {TEXT_INIT("sep"), 9},       {TEXT_INIT("oktober"), 10},
    {TEXT_INIT("october"), 10},  {TEXT_INIT("okt"), 10},      {TEXT_INIT("oct"), 10},
    {TEXT_INIT("november"), 11}, {TEXT_INIT("nopember"), 11}, {TEXT_INIT("nov"), 11},
    {TEXT_INIT("nop"), 11},      {TEXT_INIT("desember"), 12}, {TEXT_INIT("december"), 12},
    {TEXT_INIT("des"), 12},      {TEXT_INIT("dec"), 12},
};

// Only recognised, not compared with the date: a wrong weekday is no other day.
static const struct name weekdays[] = {
    {TEXT_INIT("senin"), 0},
    {TEXT_INIT("selasa"), 1},
    {TEXT_INIT("rabu"), 2},
    {TEXT_INIT("kamis"), 3},
    {TEXT_INIT("jumat"), 4},
    {TEXT_INIT("jum'at"), 4},
    {TEXT_INIT("jum" APOSTROPHE "at"), 4},
    {TEXT_INIT("sabtu"), 5},
    {TEXT_INIT("minggu"), 6},
    {TEXT_INIT("ahad"), 6},
    {TEXT_INIT("sen"), 0},
    {TEXT_INIT("sel"), 1},
    {TEXT_INIT("rab"), 2},
    {TEXT_INIT("kam"), 3},
    {TEXT_INIT("jum"), 4},
    {TEXT_INIT("sab"), 5},
    {TEXT_INIT("min"), 6},
    {TEXT_INIT("monday"), 0},
    {TEXT_INIT("tuesday"), 1},
    {TEXT_INIT("wednesday"), 2},
    {TEXT_INIT("thursday"), 3},
    {TEXT_INIT("friday"), 4},
    {TEXT_INIT("saturday"), 5},
    {TEXT_INIT("sunday"), 6},
    {TEXT_INIT("mon"), 0},
    {TEXT_INIT("tue"), 1},
    {TEXT_INIT("wed"), 2},
    {TEXT_INIT("thu"), 3},
    {TEXT_INIT("fri"), 4},
    {TEXT_INIT("sat"), 5},
    {TEXT_INIT("sun"), 6},
};

// Words of the clock and of zones that leave the day as it is written.
static const struct name zones[] = {
    {TEXT_INIT("wib"), 0}, {TEXT_INIT("wita"), 0}, {TEXT_INIT("wit"), 0},
    {TEXT_INIT("gmt"), 0}, {TEXT_INIT("utc"), 0},
};

enum half { HALF_NONE, HALF_MORNING, HALF_AFTERNOON };

static const struct name halves[] = {
    {TEXT_INIT("am"), HALF_MORNING},
    {TEXT_INIT("pm"), HALF_AFTERNOON},
};

static const struct name time_words[] = {
    {TEXT_INIT("pukul"), 0},
    {TEXT_INIT("jam"), 0},
    {TEXT_INIT("at"), 0},
    {TEXT_INIT("t"), 0},
};

static bool is_digit(char byte)
{
    return byte >= '0' && byte <= '9';
}

static char first_byte(struct text text)
{
    if (text.length == 0)
        return '\0';
    return text.data[0];
}

static void skip(struct text *rest, size_t count)
{
    *rest = text_slice(*rest, count, rest->length - count);
}

static bool take_byte(struct text *rest, char byte)
{
    if (first_byte(*rest) != byte || rest->length == 0)
        return false;
    skip(rest, 1);
    return true;
}

static bool take_blanks(struct text *rest)
{
    size_t before = rest->length;

    while (take_byte(rest, ' ') || take_byte(rest, '\t'))
        ;
    if (text_starts_with(*rest, TEXT("\xC2\xA0")) ||
        text_starts_with(*rest, TEXT("\xE2\x80\xAF"))) {
        skip(rest, first_byte(*rest) == '\xC2' ? 2 : 3);
        take_blanks(rest);
    }
    return rest->length < before;
}

// A run of at most nine digits; its number of digits, 0 when there is none.
static size_t take_digits(struct text *rest, int *value)
{
    size_t count = 0;

    *value = 0;
    while (count < rest->length && is_digit(rest->data[count]) && count < 9) {
        *value = *value * 10 + (rest->data[count] - '0');
        count++;
    }
    skip(rest, count);
    return count;
}

static bool is_letter(char byte)
{
    return (byte >= 'a' && byte <= 'z') || (byte >= 'A' && byte <= 'Z') || byte == '\'';
}

// Jum’at, as word processors write Jum'at.
static bool is_apostrophe(struct text rest, size_t at)
{
    return text_equal(text_slice(rest, at, APOSTROPHE_BYTES), TEXT(APOSTROPHE));
}

static struct text next_word(struct text rest)
{
    size_t length = 0;

    while (length < rest.length) {
        if (is_letter(rest.data[length]))
            length++;
        else if (is_apostrophe(rest, length))
            length += APOSTROPHE_BYTES;
        else
            break;
    }
    return text_slice(rest, 0, length);
}

// Takes a word of the list off the text; false when another or none stands there.
static bool take_name(struct text *rest, const struct name *names, size_t count, int *value)
{
    struct text word = next_word(*rest);

    for (size_t i = 0; word.length > 0 && i < count; i++) {
        if (text_equal_folded(word, names[i].text)) {
            *value = names[i].value;
            skip(rest, word.length);
            return true;
        }
    }
    return false;
}

static void skip_weekday(struct text *rest)
{
    int weekday = 0;

    if (!take_name(rest, weekdays, COUNT(weekdays), &weekday))
        return;
    take_byte(rest, '.');
    take_blanks(rest);
    if (!take_byte(rest, ','))
        take_byte(rest, '/');
    take_blanks(rest);
}

struct parts {
    int values[3];
    size_t digits[3];
};

static struct date_reading faulty(enum date_fault fault)
{
    return (struct date_reading){.fault = fault, .day = DAY_NONE};
}

static struct date_reading reading_of(int year, size_t year_digits, int month, int day)
{
    bool is_short = year_digits == 2;
    struct date date = {is_short ? CENTURY + year : year, month, day};

    if ((!is_short && year_digits != 4) || !date_exists(date))
        return faulty(DATE_INVALID);
    return (struct date_reading){.day = day_of(date), .is_short_year = is_short};
}

// The three numbers of 12/11/2026 in the order given.
static struct date_reading ordered(const struct parts *parts, enum date_order order)
{
    const int *values = parts->values;
    const size_t *digits = parts->digits;

    switch (order) {
    case DATE_ORDER_DMY:
        return reading_of(values[2], digits[2], values[1], values[0]);
    case DATE_ORDER_MDY:
        return reading_of(values[2], digits[2], values[0], values[1]);
    case DATE_ORDER_YMD:
        break;
    }
    return reading_of(values[0], digits[0], values[1], values[2]);
}

static struct date_reading numeric(const struct parts *parts, enum date_order order)
{
    if (parts->digits[0] == 4)
        return ordered(parts, DATE_ORDER_YMD);
    if (parts->digits[0] > 2 || parts->digits[1] > 2)
        return faulty(DATE_INVALID);

    struct date_reading reading = ordered(parts, order);
    if (reading.fault == DATE_GOOD)
        return reading;
    for (int other = DATE_ORDER_DMY; other <= DATE_ORDER_MDY; other++) {
        if (other != (int)order && ordered(parts, (enum date_order)other).fault == DATE_GOOD)
            return faulty(DATE_OTHER_ORDER);
    }
    return reading;
}

// "20261112" and day numbers of spreadsheets.
static struct date_reading single_number(int value, size_t digits)
{
    const int year_unit = 10000;
    const int month_unit = 100;

    if (digits == 8)
        return reading_of(value / year_unit, 4, value / month_unit % 100, value % 100);
    if (digits != 5 || value < SERIAL_FIRST || value > SERIAL_LAST)
        return faulty(DATE_INVALID);
    return (struct date_reading){
        .day = day_of((struct date){1899, 12, 30}) + value,
        .is_serial = true,
    };
}

static void skip_separators(struct text *rest)
{
    while (take_blanks(rest) || take_byte(rest, '-') || take_byte(rest, '/') ||
           take_byte(rest, '.') || take_byte(rest, ','))
        ;
}

// "12 November 2026", "12-Nov-26"; the day stands before the month.
static struct date_reading day_and_name(struct text *rest, int day)
{
    int month = 0;
    int year = 0;

    skip_separators(rest);
    if (!take_name(rest, months, COUNT(months), &month))
        return faulty(DATE_INVALID);
    skip_separators(rest);
    size_t digits = take_digits(rest, &year);
    return reading_of(year, digits, month, day);
}

// "November 12, 2026"
static struct date_reading name_and_day(struct text *rest)
{
    int month = 0;
    int day = 0;
    int year = 0;

    if (!take_name(rest, months, COUNT(months), &month))
        return faulty(DATE_INVALID);
    skip_separators(rest);
    size_t day_digits = take_digits(rest, &day);
    skip_separators(rest);
    size_t digits = take_digits(rest, &year);
    if (day_digits == 0 || day_digits > 2)
        return faulty(DATE_INVALID);
    return reading_of(year, digits, month, day);
}

// "2026-Nov-12"
static struct date_reading year_and_name(struct text *rest, int year)
{
    int month = 0;
    int day = 0;

    skip_separators(rest);
    if (!take_name(rest, months, COUNT(months), &month))
        return faulty(DATE_INVALID);
    skip_separators(rest);
    size_t digits = take_digits(rest, &day);
    return digits == 0 || digits > 2 ? faulty(DATE_INVALID) : reading_of(year, 4, month, day);
}

// Takes the date off the text: what is left is the time.
static struct date_reading take_date(struct text *rest, enum date_order order)
{
    struct parts parts = {{0}, {0}};

    if (!is_digit(first_byte(*rest)))
        return name_and_day(rest);
    parts.digits[0] = take_digits(rest, &parts.values[0]);
    char separator = first_byte(*rest);
    struct text after = *rest;
    if ((separator == '-' || separator == '/' || separator == '.') && rest->length > 1 &&
        is_digit(rest->data[1]) && parts.digits[0] <= 4) {
        skip(&after, 1);
        parts.digits[1] = take_digits(&after, &parts.values[1]);
        if (take_byte(&after, separator) &&
            (parts.digits[2] = take_digits(&after, &parts.values[2])) > 0) {
            *rest = after;
            return numeric(&parts, order);
        }
    }
    if (parts.digits[0] > 4)
        return single_number(parts.values[0], parts.digits[0]);
    if (parts.digits[0] == 4)
        return year_and_name(rest, parts.values[0]);
    if (parts.digits[0] > 2)
        return faulty(DATE_INVALID);
    return day_and_name(rest, parts.values[0]);
}

struct moment {
    int minute; // of the day
    bool has_offset;
    int offset_minutes; // east of UTC
};

static bool take_two(struct text *rest, int last, int *value)
{
    size_t digits = take_digits(rest, value);

    return digits >= 1 && digits <= 2 && *value <= last;
}

// Seconds and their fraction, which move no day.
static bool skip_seconds(struct text *rest, char separator)
{
    int number = 0;

    if (!take_byte(rest, separator))
        return true;
    if (!take_two(rest, 60, &number))
        return false;
    if (is_digit(first_byte(*rest)) || (!take_byte(rest, '.') && !take_byte(rest, ',')))
        return !is_digit(first_byte(*rest));
    while (take_digits(rest, &number) > 0)
        ;
    return true;
}

static bool take_clock(struct text *rest, struct moment *moment)
{
    int hour = 0;
    int minute = 0;
    int half = HALF_NONE;

    if (!take_two(rest, 24, &hour))
        return false;
    char separator = first_byte(*rest) == '.' ? '.' : ':';
    if (take_byte(rest, separator) &&
        (!take_two(rest, 59, &minute) || !skip_seconds(rest, separator)))
        return false;
    take_blanks(rest);
    if (take_name(rest, halves, COUNT(halves), &half) && (hour < 1 || hour > 12))
        return false;
    if (half != HALF_NONE)
        hour = hour % 12 + (half == HALF_AFTERNOON ? 12 : 0);
    moment->minute = hour * 60 + minute;
    return moment->minute < MINUTES_PER_DAY;
}

// "+07:00", "+0700", "+7", "-05:30"
static bool take_offset(struct text *rest, int *minutes)
{
    int sign = first_byte(*rest) == '-' ? -1 : 1;
    int hours = 0;
    int rest_minutes = 0;

    skip(rest, 1);
    size_t digits = take_digits(rest, &hours);
    if (digits == 4) {
        rest_minutes = hours % 100;
        hours = hours / 100;
    } else if (digits == 0 || digits > 2) {
        return false;
    }
    if (take_byte(rest, ':') && !take_two(rest, 59, &rest_minutes))
        return false;
    *minutes = sign * (hours * 60 + rest_minutes);
    return hours <= 18;
}

static bool is_sign(char byte)
{
    return byte == '+' || byte == '-';
}

static bool take_zone(struct text *rest, struct moment *moment)
{
    int unused = 0;

    take_blanks(rest);
    if (take_byte(rest, 'Z') || take_byte(rest, 'z')) {
        moment->has_offset = true;
        return true;
    }
    if (take_name(rest, zones, COUNT(zones), &unused))
        return !is_sign(first_byte(*rest)) || take_offset(rest, &unused);
    if (!is_sign(first_byte(*rest)))
        return true;
    moment->has_offset = true;
    return take_offset(rest, &moment->offset_minutes);
}

static bool take_time(struct text *rest, struct moment *moment)
{
    int unused = 0;

    take_byte(rest, ',');
    take_blanks(rest);
    take_name(rest, time_words, COUNT(time_words), &unused);
    take_blanks(rest);
    if (rest->length > 0 && !is_digit(first_byte(*rest)))
        return take_zone(rest, moment) && !moment->has_offset;
    return rest->length == 0 || (take_clock(rest, moment) && take_zone(rest, moment));
}

// A day number with its time as a fraction: 46338,604
static bool skip_fraction(struct text *rest)
{
    int unused = 0;

    if (!take_byte(rest, ',') && !take_byte(rest, '.'))
        return true;
    bool has_digits = false;
    while (take_digits(rest, &unused) > 0)
        has_digits = true;
    return has_digits;
}

static day_number moved(day_number day, const struct moment *moment, int utc_offset_minutes)
{
    int minute = moment->minute - moment->offset_minutes + utc_offset_minutes;

    if (minute < 0)
        return day - (MINUTES_PER_DAY - 1 - minute) / MINUTES_PER_DAY;
    return day + minute / MINUTES_PER_DAY;
}

bool date_order_from_name(struct text name, enum date_order *order)
{
    for (int i = DATE_ORDER_DMY; i <= DATE_ORDER_YMD; i++) {
        *order = (enum date_order)i;
        if (text_equal_string(name, date_order_name(*order)))
            return true;
    }
    *order = DATE_ORDER_DMY;
    return false;
}

const char *date_order_name(enum date_order order)
{
    switch (order) {
    case DATE_ORDER_DMY:
        return "dmy";
    case DATE_ORDER_MDY:
        return "mdy";
    case DATE_ORDER_YMD:
        break;
    }
    return "ymd";
}

struct date_reading
date_field_read(struct text text, enum date_order order, int utc_offset_minutes)
{
    struct text rest = text;
    struct moment moment = {0};

    skip_weekday(&rest);
    struct date_reading reading = take_date(&rest, order);
    if (reading.fault != DATE_GOOD)
        return reading;
    bool is_whole = reading.is_serial ? skip_fraction(&rest) : take_time(&rest, &moment);
    take_blanks(&rest);
    if (!is_whole || rest.length > 0)
        return faulty(DATE_INVALID);
    if (moment.has_offset)
        reading.day = moved(reading.day, &moment, utc_offset_minutes);
    return reading;
}
