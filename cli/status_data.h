/* The list of capaian status for other programs: one JSON object or one CSV row a course. */
#ifndef CLI_STATUS_DATA_H
#define CLI_STATUS_DATA_H

#include <stdio.h>

#include "cli/status_row.h"

/* One object a line: client, episode, counselor, last_session, closed, goals, ..., flags. */
void status_json_print(const struct status_rows *rows, FILE *out);

/* A header row and the same values; flags are separated by blanks. No cell begins a formula. */
void status_csv_print(const struct status_rows *rows, FILE *out);

#endif
