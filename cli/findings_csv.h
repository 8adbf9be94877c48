/* Findings as CSV for a spreadsheet: one row a figure. */
#ifndef CLI_FINDINGS_CSV_H
#define CLI_FINDINGS_CSV_H

#include <stdio.h>

#include "analyze/case_findings.h"
#include "base/arena.h"
#include "cli/csv_output.h"
#include "cli/findings_walk.h"

/* Puts a value as one cell that begins no formula; one that does not exist is empty. */
void findings_csv_put(struct csv_output *csv,
                      const struct finding_value *value,
                      struct arena *arena);

/* The header row: client, episode, path, value, why. Once, before the first episode. */
void findings_csv_begin(FILE *out);

/*
 * Writes one row for each value of the JSON output, in its order and under its path. A figure
 * that does not exist has an empty value and its reason; several codes are separated by blanks.
 * No cell begins a formula, but a plain number may be negative.
 */
void findings_csv_print(const struct case_findings *findings, struct arena *arena, FILE *out);

#endif
