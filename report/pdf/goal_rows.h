/* Two ways to lay a goal's row out: beside each other, or below its statement. */
#ifndef REPORT_PDF_GOAL_ROWS_H
#define REPORT_PDF_GOAL_ROWS_H

#include "report/document.h"
#include "report/pdf/table.h"

/* A statement with more code points sends all rows of its table below each other. */
#define GOAL_STATEMENT_LENGTH 90

/* Columns in the order of reading. */
enum goal_column {
    GOAL_STATEMENT,
    GOAL_START,
    GOAL_NOW,
    GOAL_TARGET,
    GOAL_TRACK,
    GOAL_HISTORY,
    GOAL_STATE,
    GOAL_COLUMN_COUNT
};

/* Left edge and width of a column, in points from the table's left edge. */
struct goal_place {
    double x, width;
    enum alignment alignment;
};

struct goal_layout {
    struct goal_place places[GOAL_COLUMN_COUNT];
    enum goal_column order[GOAL_COLUMN_COUNT]; /* of head and row, from left to right */
    bool is_stacked;
    bool is_code_apart; /* stacked: the code stands in a column of its own before the statement
                         */
};

/* The layout that the goals of a block need: all rows of a table have the same. */
struct goal_layout goal_layout_of(struct sheet *sheet, const struct block *block);

struct goal_row {
    struct words code, statement, meta, state;
    struct words start, now, target;
};

/* A row, or the lines of one that goes on in a part below: the figures stand in its last part
 * when stacked. */
struct goal_lines {
    size_t first, count; /* of the statement's lines */
};

struct goal_row goal_row_set(struct sheet *sheet,
                             const struct goal_layout *layout,
                             const struct goal_table_row *row);

struct extent goal_row_height(const struct goal_layout *layout,
                              const struct goal_row *set,
                              struct goal_lines lines);

/* Draws the row's element with all of its cells. */
void goal_row_draw(struct sheet *sheet,
                   const struct goal_layout *layout,
                   const struct goal_row *set,
                   const struct goal_table_row *row,
                   struct goal_lines lines,
                   struct box box);

#endif
