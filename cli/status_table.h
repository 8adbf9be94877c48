/* The list of capaian status as a table of 80 columns. */
#ifndef CLI_STATUS_TABLE_H
#define CLI_STATUS_TABLE_H

#include <stdbool.h>
#include <stdio.h>

#include "cli/status_row.h"
#include "report/phrasing.h"

/*
 * Writes the rows as they are ordered, one a line and more where the reasons need it, and a
 * last line that counts them. With `is_coloured` the reasons are red, yellow or green besides;
 * nothing is said by colour alone. Codes longer than a third of the line make it longer.
 */
void status_table_print(const struct status_rows *rows,
                        const struct phrasing *phrasing,
                        bool is_coloured,
                        FILE *out);

#endif
