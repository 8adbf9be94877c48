/* Rows of CSV on a stream: UTF-8, comma, CRLF-free, as our own reader takes them. */
#ifndef CLI_CSV_OUTPUT_H
#define CLI_CSV_OUTPUT_H

#include <stdbool.h>
#include <stdio.h>

#include "base/day.h"
#include "base/text.h"

struct csv_output {
    FILE *out;
    bool is_first; /* of the row */
};

struct csv_output csv_output_to(FILE *out);

/* Any text, quoted where it has to be; a missing one is an empty field. */
void csv_put_text(struct csv_output *csv, struct text text);
void csv_put_string(struct csv_output *csv, const char *string);

/* With a ' before it where the reader would take a leading ' or ="..." for a wrapping. */
void csv_put_id(struct csv_output *csv, struct text id);

/*
 * In full; NaN is an empty field. A number like 1.234, which could be a thousand, gets a
 * further digit.
 */
void csv_put_number(struct csv_output *csv, double number);
void csv_put_count(struct csv_output *csv, long count, bool exists);
void csv_put_day(struct csv_output *csv, day_number day);
void csv_end_row(struct csv_output *csv);

#endif
