/* Stored rows of each kind of file as CSV that `ingest` takes again unchanged. */
#ifndef CLI_ROWS_CSV_H
#define CLI_ROWS_CSV_H

#include <stddef.h>

#include "cli/csv_output.h"
#include "model/case_file.h"
#include "model/row.h"

/* The header of a kind of file. */
void rows_csv_header(struct csv_output *csv, enum file_kind kind);

void rows_csv_session(struct csv_output *csv, const struct session_row *row);

/* All goals, journal entries or clients rows of one client. */
void rows_csv_goals(struct csv_output *csv, const struct case_file *case_file);
void rows_csv_journal(struct csv_output *csv, const struct case_file *case_file);
void rows_csv_courses(struct csv_output *csv, const struct case_file *case_file);

#endif
