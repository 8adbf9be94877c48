/* Labels with empty lines below them, to be filled in by hand. */
#include <math.h>

#include "report/charts/palette.h"
#include "report/pdf/block.h"
#include "report/pdf/fill.h"
#include "report/pdf/page.h"

#define LABEL_BASELINE 10
#define NOTE_DISTANCE 12 /* of the note's baseline below the label's */
#define BOTTOM 4
#define TIGHT_PITCH 18
#define LEAST_LINES 2
#define NATURAL_LINES 3 /* of the first row; the others get the least */
#define GREATEST_LINES 5
#define NOTE_LINES 24 /* at most */
#define NOTE_BOTTOM 5 /* below its last baseline, above the first line */
#define LINE_GAP 9    /* between the label of the last line and the line */
#define HALF_COLUMNS 6
#define ROW_GAP 7

struct field {
    struct words label, note, last_line;
};

static double label_baseline(const struct field *field)
{
    return field->label.line_count > 0 ? LABEL_BASELINE : 0;
}

// A note takes the room of the lines beside it: how many it needs.
static int note_lines(const struct field *field, double pitch)
{
    if (field->note.line_count == 0)
        return 0;
    double bottom = NOTE_DISTANCE + words_height(&field->note) - field->note.type.leading;
    return (int)ceil((bottom + NOTE_BOTTOM) / pitch - 0.01);
}

static double row_height(const struct field *field, double lines, double pitch)
{
    return label_baseline(field) + fmax(lines, note_lines(field, pitch) + 1) * pitch + BOTTOM;
}

static struct field
set_field(struct sheet *sheet, const struct block *block, size_t index, double width)
{
    struct type muted = type_of(ROLE_SMALL);

    muted.colour = COLOUR_MUTED;
    return (struct field){
        words_limited(sheet,
                      words_of_text(sheet, block->write_in.labels[index],
                                    type_of(ROLE_WRITE_IN_LABEL), width),
                      1),
        words_limited(sheet, words_of_text(sheet, block->write_in.notes[index], muted, width),
                      NOTE_LINES),
        words_limited(
            sheet, words_of_text(sheet, block->write_in.last_line[index], muted, 0.7 * width),
            1),
    };
}

static double tallest(const struct field *fields, size_t count, double lines, double pitch)
{
    double height = 0;

    for (size_t i = 0; i < count; i++)
        height = fmax(height, row_height(&fields[i], lines, pitch));
    return height;
}

static void measure(struct flow *flow, const struct block *block)
{
    struct field *fields = ARENA_ARRAY(flow->sheet->arena, struct field, block->write_in.count);
    bool is_half = flow->place == PLACE_HALF;
    size_t per_row = is_half ? 1 : 2;
    double width = is_half ? flow->width : grid_width(HALF_COLUMNS);

    for (size_t i = 0; i < block->write_in.count; i++)
        fields[i] = set_field(flow->sheet, block, i, width);
    for (size_t i = 0; i < block->write_in.count; i += per_row) {
        double lines = i == 0 ? NATURAL_LINES : LEAST_LINES;
        if (i > 0)
            flow->gap = extent_fixed(ROW_GAP);
        size_t count = block->write_in.count - i < per_row ? 1 : per_row;
        struct part *part =
            flow_add(flow, block, tallest(&fields[i], count, lines, WRITE_IN_PITCH));
        part->height.least = tallest(&fields[i], count, LEAST_LINES, TIGHT_PITCH);
        part->height.greatest = tallest(&fields[i], count, GREATEST_LINES, WRITE_IN_PITCH);
        part->growth = GROWTH_LINES;
        part->first = i;
        part->count = count;
        part->detail = fields;
    }
}

// Whole lines at the usual pitch, or the fewest at what pitch there is room for.
static int line_count(const struct field *field, double height, double *pitch)
{
    double room = height - label_baseline(field) - BOTTOM;
    int lines = (int)floor(room / WRITE_IN_PITCH + 0.01);

    *pitch = WRITE_IN_PITCH;
    if (lines >= LEAST_LINES)
        return lines;
    *pitch = room / LEAST_LINES;
    return LEAST_LINES;
}

static void draw_lines(struct sheet *sheet, const struct field *field, struct box box)
{
    double pitch = 0;
    int lines = line_count(field, box.height, &pitch);
    int first = note_lines(field, pitch);

    for (int i = first; i < lines; i++) {
        struct point start = {box.x, box.y + label_baseline(field) + (i + 1) * pitch};
        double width = box.width;
        if (i == lines - 1 && field->last_line.line_count > 0) {
            double indent = paragraph_width(field->last_line.paragraph) + LINE_GAP;
            words_draw(sheet, TAG_P, &field->last_line, (struct point){start.x, start.y - 3});
            start.x += indent;
            width -= indent;
        }
        page_rule(sheet, start, width, RULE_HAIR, COLOUR_RULE);
    }
}

static void draw_field(struct sheet *sheet, const struct field *field, struct box box)
{
    struct point start = {box.x, box.y + label_baseline(field)};

    words_draw(sheet, TAG_P, &field->label, start);
    start.y += NOTE_DISTANCE;
    words_draw(sheet, TAG_P, &field->note, start);
    draw_lines(sheet, field, box);
}

static void draw(struct sheet *sheet, const struct part *part, struct box box)
{
    const struct field *fields = part->detail;
    double width = grid_width(HALF_COLUMNS);

    for (size_t i = 0; i < part->count; i++) {
        struct box half = {i == 0 ? box.x : grid_x(HALF_COLUMNS), box.y, width, box.height};
        draw_field(sheet, &fields[part->first + i], half);
    }
}

const struct block_form block_write_in = {.measure = measure, .draw = draw};
