/* Who, where, since when: labels and values between two rules, four a row. */
#include "report/charts/palette.h"
#include "report/pdf/block.h"
#include "report/pdf/page.h"

#define COLUMNS 4
#define TOP 4
#define BOTTOM 9
#define TIGHTER 4 /* so much of it may be missing */
#define LABEL_BASELINE 8
#define VALUE_BASELINE 19
#define ROW_HEIGHT 26
#define GUTTER 6

static const struct {
    double column, width; /* of the grid */
} columns[COLUMNS] = {{0, 3}, {3, 2}, {5, 4}, {9, 3}};

struct pair {
    struct words label, value;
};

struct identity {
    struct pair *pairs;
    size_t count;
};

static struct pair set_pair(struct sheet *sheet, const struct label_value *pair, double width)
{
    return (struct pair){
        words_limited(sheet, words_of_text(sheet, pair->label, type_of(ROLE_LABEL), width), 1),
        words_of_text(sheet, pair->value, type_of(ROLE_VALUE), width),
    };
}

static double value_leading(void)
{
    return type_of(ROLE_VALUE).leading;
}

// Of the row that begins with pair `first`: the tallest value decides.
static size_t row_lines(const struct identity *identity, size_t first)
{
    size_t most = 1;

    for (size_t i = first; i < first + COLUMNS && i < identity->count; i++) {
        if (identity->pairs[i].value.line_count > most)
            most = identity->pairs[i].value.line_count;
    }
    return most;
}

// The values' lines that are not in the first part stand closely below each other.
static double lines_height(size_t line, size_t count)
{
    double height = (double)count * value_leading();

    return line == 0 ? ROW_HEIGHT - value_leading() + height : height;
}

static void add_row(struct flow *flow,
                    const struct block *block,
                    const struct identity *identity,
                    size_t first)
{
    size_t line_count = row_lines(identity, first);

    for (size_t line = 0, count; line < line_count; line += count) {
        size_t rest = line_count - line;
        count = row_lines_in_part(line_count, rest);
        bool is_end = count == rest;
        bool is_last = is_end && first + COLUMNS >= identity->count;
        double top = first == 0 && line == 0 ? TOP : 0;
        double height = top + lines_height(line, count) + (is_last ? BOTTOM : 0);
        struct part *part = flow_add(flow, block, height);
        if (is_last)
            part->height.least -= TIGHTER;
        part->detail = identity;
        part->first = first;
        part->line = line;
        part->line_count = count;
        part->keeps_next = is_end && !is_last;
    }
}

static void measure(struct flow *flow, const struct block *block)
{
    struct sheet *sheet = flow->sheet;
    struct identity *identity = ARENA_NEW(sheet->arena, struct identity);

    if (block->identity.count == 0)
        return;
    identity->count = block->identity.count;
    identity->pairs = ARENA_ARRAY(sheet->arena, struct pair, identity->count);
    for (size_t i = 0; i < identity->count; i++)
        identity->pairs[i] = set_pair(sheet, &block->identity.pairs[i],
                                      grid_width(columns[i % COLUMNS].width) - GUTTER);
    for (size_t i = 0; i < identity->count; i += COLUMNS)
        add_row(flow, block, identity, i);
}

// The lines of one value that this part holds.
static void draw_value(struct sheet *sheet,
                       const struct part *part,
                       const struct words *value,
                       struct point start)
{
    if (value->line_count <= part->line)
        return;
    size_t rest = value->line_count - part->line;
    tag_open(sheet->pdf, TAG_P);
    words_draw_lines(sheet, value, part->line,
                     rest < part->line_count ? rest : part->line_count, start);
    tag_close(sheet->pdf);
}

static void draw(struct sheet *sheet, const struct part *part, struct box box)
{
    const struct identity *identity = part->detail;
    bool is_first = part->first == 0 && part->line == 0;
    double y = box.y + (is_first ? TOP : 0);

    if (is_first)
        page_rule(sheet, (struct point){box.x, box.y}, box.width, RULE_HAIR, COLOUR_RULE);
    for (size_t i = part->first; i < part->first + COLUMNS && i < identity->count; i++) {
        const struct pair *pair = &identity->pairs[i];
        double x = grid_x(columns[i % COLUMNS].column);
        double baseline = part->line == 0 ? VALUE_BASELINE : words_ascent(&pair->value);
        if (part->line == 0)
            words_draw(sheet, TAG_P, &pair->label, (struct point){x, y + LABEL_BASELINE});
        draw_value(sheet, part, &pair->value, (struct point){x, y + baseline});
    }
    if (part->first + COLUMNS >= identity->count &&
        part->line + part->line_count == row_lines(identity, part->first))
        page_rule(sheet, (struct point){box.x, box.y + box.height}, box.width, RULE_HAIR,
                  COLOUR_RULE);
}

const struct block_form block_identity = {.measure = measure, .draw = draw};
