/* One value of a column: what is compared, logged and bound without knowing its fact. */
#ifndef STORE_VALUE_H
#define STORE_VALUE_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "base/day.h"
#include "base/text.h"
#include "store/statement.h"

struct value {
    enum value_type type;
    int64_t integer;
    double real;
    struct text text; /* owned by whoever made it */
};

struct value value_null(void);
struct value value_int(int64_t integer);
struct value value_real(double real);                     /* NaN is NULL */
struct value value_text(struct text text);                /* an empty text is NULL */
struct value value_text_or_empty(struct text text);       /* never NULL */
struct value value_name(const char *name);                /* NULL is NULL */
struct value value_day(day_number day);                   /* DAY_NONE is NULL */
struct value value_unless(int64_t integer, int64_t none); /* NULL when it is `none` */

bool value_equal(struct value a, struct value b);

/* Adds the value to the hash of a row, as statement_bind_hash would. */
uint64_t value_hash(uint64_t hash, struct value value);

void value_bind(struct value value, struct statement *statement, const char *name);

/* Binds the `count` values of a row to the parameters of those names, and their hash to :hash.
 * Returns the hash. */
uint64_t value_bind_row(const struct value *values,
                        const char *const *names,
                        size_t count,
                        struct statement *statement);

/* Texts live until the next step. */
struct value value_of_column(const struct statement *statement, int column);

/* The other way round; NULL gives NaN, DAY_NONE, a missing text. */
double value_as_real(struct value value);
day_number value_as_day(struct value value);
struct text value_as_text(struct value value); /* missing when empty */

/* NULL leaves the first value of the enum, which stands for "none"; else the word is read. */
#define VALUE_TO_ENUM(value, from_name, result)                                                \
    ((value).type == VALUE_NULL || from_name((value).text, (result)))

#endif
