/* Findings as JSON: the names that others build on. One object an episode, one line. */
#ifndef CLI_FINDINGS_JSON_H
#define CLI_FINDINGS_JSON_H

#include <stdio.h>

#include "analyze/case_findings.h"
#include "base/arena.h"
#include "cli/findings_walk.h"
#include "cli/json.h"

/* Puts a value under its key; one that does not exist is null. */
void findings_json_put(struct json_object *object,
                       const char *key,
                       const struct finding_value *value);

/*
 * Writes one line. A figure that does not exist is null, with its reason under `why` at its
 * path ("measures.phq-9.trend.ols_p"); what stands in a null object has no reason of its own.
 */
void findings_json_print(const struct case_findings *findings, struct arena *arena, FILE *out);

#endif
