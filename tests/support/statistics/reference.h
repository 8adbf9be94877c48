/* The figures that other programs found, and whether ours agree with them. */
#ifndef TESTS_SUPPORT_STATISTICS_REFERENCE_H
#define TESTS_SUPPORT_STATISTICS_REFERENCE_H

#include "tests/support/statistics/answer.h"

struct reference {
    struct csv_table table;
    size_t name; // columns
    size_t input;
    size_t method;
    size_t arguments;
    size_t item;
    size_t quantity;
    size_t expected; // only for files that have it
    size_t kind;
};

/* Opens a file for its questions alone; `expected` and `kind` are looked up by the second. */
MUST_CHECK bool
reference_open_questions(const char *path, struct arena *arena, struct reference *reference);
MUST_CHECK bool
reference_open(const char *path, struct arena *arena, struct reference *reference);

struct text reference_name(const struct reference *reference, size_t row);
struct text reference_expected(const struct reference *reference, size_t row);
struct question reference_question(const struct reference *reference, size_t row);

/*
 * Whether `got`, as answer_print writes it, agrees with the row. Numbers may differ by
 *
 *     rel * max(|expected|, |other end of the same interval|) + 5e-15
 *
 * (1e-11 instead of 5e-15 where 0 is expected); rel is 1e-9 but for a few quantities that the
 * reference program itself finds by a loose search.
 */
bool reference_agrees(const struct reference *reference, size_t row, struct text got);

#endif
