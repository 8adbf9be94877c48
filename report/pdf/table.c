#include "report/pdf/table.h"

#include "report/charts/palette.h"
#include "report/pdf/page.h"

#define HEAD_LINES 6 /* at most */
#define ROWS_TOGETHER 2
#define TALLEST_KEPT_ROWS (0.3 * CONTENT_HEIGHT)

void table_head_add(struct sheet *sheet,
                    struct set_head *head,
                    struct text text,
                    enum alignment alignment,
                    struct column_place place)
{
    struct type type = type_of(ROLE_TABLE_HEAD);
    struct set_cell *cell = &head->cells[head->count++];

    type.alignment = alignment;
    cell->words =
        words_limited(sheet, words_of_text(sheet, text, type, place.width), HEAD_LINES);
    cell->x = place.x;
    if (cell->words.line_count > head->line_count)
        head->line_count = cell->words.line_count;
}

static double leading(void)
{
    return type_of(ROLE_TABLE_HEAD).leading;
}

double table_head_height(const struct set_head *head)
{
    double further = head->line_count > 1 ? (double)(head->line_count - 1) * leading() : 0;

    return TABLE_HEAD_BASELINE + further + TABLE_HEAD_BELOW;
}

// Of the cell's first line, so that the last lines of all cells are level.
static struct point cell_start(const struct set_cell *cell, struct box box)
{
    double further = cell->words.line_count > 1 ? words_height(&cell->words) - leading() : 0;

    return (struct point){box.x + cell->x, box.y + box.height - TABLE_HEAD_BELOW - further};
}

static void draw_repeated(struct sheet *sheet, const struct set_head *head, struct box box)
{
    tag_artifact_begin(sheet->pdf, ARTIFACT_HEADER);
    for (size_t i = 0; i < head->count; i++) {
        const struct set_cell *cell = &head->cells[i];
        paragraph_draw_lines(sheet->pdf, cell->words.paragraph, 0, cell->words.line_count,
                             cell_start(cell, box));
    }
    tag_artifact_end(sheet->pdf);
}

static void draw_first(struct sheet *sheet, const struct set_head *head, struct box box)
{
    tag_open(sheet->pdf, TAG_TABLE);
    tag_open(sheet->pdf, TAG_TR);
    for (size_t i = 0; i < head->count; i++) {
        const struct set_cell *cell = &head->cells[i];
        tag_open(sheet->pdf, TAG_TH);
        tag_scope(sheet->pdf, SCOPE_COLUMN);
        if (cell->words.line_count > 0)
            words_draw_lines(sheet, &cell->words, 0, cell->words.line_count,
                             cell_start(cell, box));
        tag_close(sheet->pdf);
    }
    tag_close(sheet->pdf);
}

void table_head_draw(struct sheet *sheet,
                     const struct part *part,
                     const struct set_head *head,
                     struct box box)
{
    if (part->is_repeated)
        draw_repeated(sheet, head, box);
    else
        draw_first(sheet, head, box);
    page_rule(sheet, (struct point){box.x, box.y + box.height}, box.width, RULE_SECTION,
              COLOUR_INK);
}

void table_row_rule(struct sheet *sheet, struct box row, bool is_last)
{
    page_rule(sheet, (struct point){row.x, row.y + row.height}, row.width, RULE_HAIR,
              is_last ? COLOUR_RULE : COLOUR_HAIR);
}

// Two rows on one page, unless that may leave a large part of the page before empty.
static bool are_kept(const struct part *row)
{
    return row[0].height.natural + row[1].height.natural <= TALLEST_KEPT_ROWS;
}

void table_keep_rows(struct part *parts, size_t count)
{
    for (size_t i = 0; i < count; i++) {
        bool is_head = i == 0;
        bool is_first_row = i > 0 && i < ROWS_TOGETHER;
        bool is_end = i + ROWS_TOGETHER == count;
        if (i + 1 < count && (is_head || ((is_first_row || is_end) && are_kept(&parts[i]))))
            parts[i].keeps_next = true;
        parts[i].head_distance = i;
    }
}
