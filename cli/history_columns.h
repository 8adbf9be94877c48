/* Stored columns for people: what a column is called, and how its values are written. */
#ifndef CLI_HISTORY_COLUMNS_H
#define CLI_HISTORY_COLUMNS_H

#include <stdbool.h>

#include "base/text.h"
#include "report/phrasing.h"
#include "store/seal.h"
#include "store/value.h"

/* The header that our templates give to the column, in small letters: "durasi menit". */
const char *history_column_label(const struct language *language,
                                 enum fact_table table,
                                 const char *column);

/* The same for the stored name of a role; "" when no kind of file has it. */
const char *history_role_label(const struct language *language, struct text role);

/* The value holds a day. */
bool history_column_is_day(const char *column);

/* A note, a name or other free text on a person. */
bool history_column_is_private(enum fact_table table, const char *column);

/* The value as the language writes it; the dash for NULL. */
struct text history_value_text(const struct phrasing *phrasing,
                               enum fact_table table,
                               const char *column,
                               struct value value);

#endif
