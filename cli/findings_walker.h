/* Shows values and groups to a visitor of findings, and keeps the path that names them. */
#ifndef CLI_FINDINGS_WALKER_H
#define CLI_FINDINGS_WALKER_H

#include <stdbool.h>
#include <stddef.h>

#include "analyze/estimate.h"
#include "base/buffer.h"
#include "base/day.h"
#include "base/text.h"
#include "cli/findings_walk.h"

struct walker {
    const struct findings_visitor *visitor;
    struct buffer path; /* of the open groups, each with its point: "measures.phq-9." */
};

/* Values of the innermost open group. `why` says why there is none; WHY_NONE: it is no figure.
 */
void show_null(struct walker *walker, const char *key, enum why why);
void show_number(struct walker *walker, const char *key, double number);
void show_count(struct walker *walker, const char *key, size_t count);
void show_int(struct walker *walker, const char *key, int count);
void show_estimate(struct walker *walker, const char *key, struct estimate estimate);
void show_bool(struct walker *walker, const char *key, bool is_true);

/* A list of `count` stable codes. */
void show_words(struct walker *walker, const char *key, const char *const *words, size_t count);

/* A missing text is null. */
void show_text(struct walker *walker, const char *key, struct text text);

/* NULL and DAY_NONE are null, for the reason `why`. */
void show_code(struct walker *walker, const char *key, const char *code, enum why why);
void show_day(struct walker *walker, const char *key, day_number day, enum why why);

/* Opens a group and returns what group_close needs to find back. */
size_t group_open(struct walker *walker, const char *key, enum finding_group group);

/* An object of a list; `name`, and `detail` unless empty, stand for it in paths. */
size_t element_open(struct walker *walker, struct text name, struct text detail);

void group_close(struct walker *walker, size_t length);

#endif
