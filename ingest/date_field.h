/* A day as people, spreadsheets and web forms write it. */
#ifndef INGEST_DATE_FIELD_H
#define INGEST_DATE_FIELD_H

#include <stdbool.h>

#include "base/day.h"
#include "base/text.h"

/* How 01/02/2026 is read; year-first forms and month names need no order. */
enum date_order { DATE_ORDER_DMY, DATE_ORDER_MDY, DATE_ORDER_YMD };

enum date_fault {
    DATE_GOOD,
    DATE_INVALID,    /* no date, or one that is not in the calendar */
    DATE_OTHER_ORDER /* it is a date only in another order than the file's */
};

struct date_reading {
    enum date_fault fault;
    day_number day;
    bool is_serial;     /* a spreadsheet's day number: 46338 */
    bool is_short_year; /* two digits were read as 20yy */
};

/* "dmy", "mdy", "ymd" */
bool date_order_from_name(struct text name, enum date_order *order);
const char *date_order_name(enum date_order order);

/*
 * Reads a trimmed, non-empty field. A weekday may stand in front, a time behind. `Z` or a
 * numeric offset (+07:00) moves the moment to `utc_offset_minutes` before its day is taken; a
 * zone word (WIB) or GMT+7 leaves the day as written.
 */
struct date_reading
date_field_read(struct text text, enum date_order order, int utc_offset_minutes);

#endif
