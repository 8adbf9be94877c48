/* The findings as a tree of named values: the one list of their names and of their order. */
#ifndef CLI_FINDINGS_WALK_H
#define CLI_FINDINGS_WALK_H

#include <stdbool.h>
#include <stddef.h>

#include "analyze/case_findings.h"
#include "base/arena.h"
#include "base/text.h"

enum finding_kind { FINDING_NULL, FINDING_TEXT, FINDING_NUMBER, FINDING_BOOL, FINDING_WORDS };

/* What is said of one figure; valid during the call that shows it. */
struct finding_value {
    enum finding_kind kind;
    struct text text;
    double number; /* finite */
    bool is_true;
    const char *const *words; /* `count` stable codes */
    size_t count;
    enum why why; /* not WHY_NONE: the figure does not exist for this reason */
};

/* An object holds values by their keys; a list holds objects, whose key is NULL. */
enum finding_group { FINDING_OBJECT, FINDING_LIST };

/*
 * Takes the values one by one, groups nested. `path` names a value wherever it stands:
 * "measures.phq-9.trend.slope", "flags.goal-stalled.G1.since"; it is what `why` names.
 */
struct findings_visitor {
    void *target; /* handed to each function */
    void (*open)(void *target, const char *key, enum finding_group group);
    void (*value)(void *target,
                  struct text path,
                  const char *key,
                  const struct finding_value *value);
    void (*close)(void *target);
};

/* Shows all findings but `client` and `episode`, which say whose they are. */
void findings_walk(const struct case_findings *findings,
                   const struct findings_visitor *visitor,
                   struct arena *arena);

#endif
