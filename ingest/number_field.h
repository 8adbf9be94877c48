/* A number as people and spreadsheets write it: 7,5 and 7.5, 1.234,5 and 1,234.5. */
#ifndef INGEST_NUMBER_FIELD_H
#define INGEST_NUMBER_FIELD_H

#include <stdbool.h>

#include "base/text.h"

enum number_fault {
    NUMBER_GOOD,
    NUMBER_INVALID,
    NUMBER_AMBIGUOUS,      /* 1.234 while nothing says whether the point is a decimal mark */
    NUMBER_LOOKS_LIKE_DATE /* 04-Mar: a spreadsheet turned 3/4 into a date */
};

struct number_reading {
    enum number_fault fault;
    double value;
    bool has_unit; /* a word such as "menit" was dropped */
    char evidence; /* the decimal mark that this text alone proves: '.', ','; '\0' = none */
};

/*
 * Reads a trimmed, non-empty field. Both marks may be decimal; grouping only in exact threes.
 * `decimal` is the file's decimal mark, '\0' when it is not known: it settles 1.234. No
 * exponent, hexadecimal, nan or inf; U+2212 is a minus.
 */
struct number_reading number_field_read(struct text text, char decimal);

#endif
