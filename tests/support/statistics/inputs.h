/* The data sets that the reference figures were computed from. */
#ifndef TESTS_SUPPORT_STATISTICS_INPUTS_H
#define TESTS_SUPPORT_STATISTICS_INPUTS_H

#include "analyze/growth_model.h"
#include "tests/support/statistics/csv_table.h"

/* The files of one folder; a file that is missing has no rows. */
enum input_file {
    INPUT_SERIES,
    INPUT_PREPOST,
    INPUT_PREPOST_NORMS,
    INPUT_GROUPS,
    INPUT_PROPORTIONS,
    INPUT_FUNNEL,
    INPUT_SURVIVAL,
    INPUT_GROWTH,
    INPUT_GROWTH_PARAMETERS,
    INPUT_P_VALUES,
    INPUT_GOALS,
    INPUT_ATTENDANCE,
    INPUT_FILES,
};

struct inputs {
    struct csv_table files[INPUT_FILES];
    struct arena *arena; // owns them
};

/* Reads FOLDER/series.csv and so on. false: a file that is there cannot be read. */
MUST_CHECK bool inputs_read(const char *folder, struct arena *arena, struct inputs *inputs);

/* The rows of one data set. */
struct rows {
    const struct csv_table *table;
    size_t *at; // numbers of its rows
    size_t count;
};

/* Rows of `file` whose column `input` is `name`. */
struct rows rows_of(const struct inputs *inputs,
                    enum input_file file,
                    struct text name,
                    struct arena *work);

/* Missing, and NaN, beyond the last row. */
struct text rows_text(const struct rows *rows, size_t i, const char *column);
double rows_number(const struct rows *rows, size_t i, const char *column);

/* One column as numbers; NaN where it is empty. */
double *rows_numbers(const struct rows *rows, const char *column, struct arena *work);

/* Observed scores of one series, in order. */
struct series {
    size_t count;
    size_t missing;
    double *session;
    double *weeks; // since the first observed score
    double *values;
    struct text *phase;
    int direction;
};

struct series
input_series_of(const struct inputs *inputs, struct text name, struct arena *work);

/* The value of `key` in "key=value;key=value" (or separated by blanks); missing when absent. */
struct text argument(struct text arguments, const char *key);

#endif
