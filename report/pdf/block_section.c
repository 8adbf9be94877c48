/* A section: rule, name, finding, then its own blocks; or the name beside them. */
#include <math.h>

#include "report/charts/palette.h"
#include "report/pdf/block.h"
#include "report/pdf/page.h"

#define NAME_BASELINE 11.5
#define FINDING_BASELINE 27
#define BELOW_HEADING 7  /* from the last baseline to the content */
#define TIGHTER 3        /* so much of it may be missing */
#define FIRST_CONTENT 60 /* so much content stays with the heading */
#define PART_RISE 3.5    /* a name without a rule above stands so much higher */
#define SECOND_NAME_COLUMN 6
#define SUBJECT_GAP 14        /* between the name and what it is about */
#define SUBJECT_LEAST 120     /* width */
#define HEADING_LINES 16      /* of each of its texts, at most */
#define RUN_IN_BOTTOM 4       /* below the name's last baseline */
#define RUN_IN_GAP 10         /* between name and text where there is no grid: in a half */
#define RUN_IN_HALF_SHARE 0.5 /* of a half, that the name may take */
#define BOOKMARK_LENGTH 80    /* code points */

struct heading {
    struct words name, second_name, subject, finding;
    double top; /* white that has no rule above it is not needed */
};

// How far the tallest of the texts on the name's line reaches below it.
static double below_name(const struct heading *heading)
{
    return fmax(
        words_below_first(&heading->name),
        fmax(words_below_first(&heading->second_name), words_below_first(&heading->subject)));
}

static double heading_height(const struct heading *heading)
{
    double baseline = NAME_BASELINE + below_name(heading) - heading->top;

    if (heading->finding.line_count > 0)
        baseline += FINDING_BASELINE - NAME_BASELINE + words_height(&heading->finding) -
                    heading->finding.type.leading;
    return baseline + BELOW_HEADING;
}

static struct heading *
set_heading(struct flow *flow, const struct block *block, double name_width)
{
    struct sheet *sheet = flow->sheet;
    struct heading *heading = ARENA_NEW(sheet->arena, struct heading);
    enum role role = flow->place == PLACE_HALF ? ROLE_FINDING_HALF : ROLE_FINDING;
    struct type name = type_of(ROLE_SECTION_NAME), subject = type_of(ROLE_SIGNER);

    if (block->section.is_part)
        name = type_of(ROLE_WRITE_IN_LABEL);
    if (!text_is_empty(block->section.second_name))
        name_width = grid_width(SECOND_NAME_COLUMN);

    heading->name = words_limited(
        sheet, words_of_text(sheet, block->section.name, name, name_width), HEADING_LINES);
    heading->second_name = words_limited(
        sheet,
        words_of_text(sheet, block->section.second_name, name, grid_width(SECOND_NAME_COLUMN)),
        HEADING_LINES);
    double beside = flow->width - paragraph_width(heading->name.paragraph) - SUBJECT_GAP;
    heading->subject = words_limited(
        sheet,
        words_of_text(sheet, block->section.subject, subject, fmax(beside, SUBJECT_LEAST)),
        HEADING_LINES);
    heading->top = block->section.is_part ? PART_RISE : 0;
    heading->finding = words_limited(
        sheet, words_of_sentence(sheet, &block->section.finding, type_of(role), flow->width),
        HEADING_LINES);
    return heading;
}

// Binds the heading to the beginning of its content.
static void keep_first_content(struct part *parts, size_t count)
{
    double height = 0;

    for (size_t i = 1; i < count && height < FIRST_CONTENT; i++) {
        parts[i - 1].keeps_next = true;
        height += parts[i].height.natural + parts[i].gap.natural;
    }
}

static void measure_headed(struct flow *flow, const struct block *block)
{
    struct heading *heading = set_heading(flow, block, flow->width);
    struct part *part = flow_add(flow, block, heading_height(heading));

    part->height.least -= TIGHTER;
    part->detail = heading;
    struct flow body = *flow;
    if (body.place == PLACE_PAGE)
        body.place = PLACE_SECTION;
    blocks_measure(&body, &block->section.body);
    body.place = flow->place;
    *flow = body;
}

// The baseline of the text beside it is that of the name.
static double run_in_top(enum placement place, const struct blocks *body)
{
    enum role role = ROLE_SMALL;

    if (place != PLACE_HALF && body->count > 0 && body->items[0].kind == BLOCK_PARAGRAPH) {
        if (body->items[0].paragraph.size == PARAGRAPH_BODY)
            role = ROLE_BODY;
        else if (body->items[0].paragraph.size == PARAGRAPH_METHODS)
            role = ROLE_METHODS;
    }
    return NAME_BASELINE - type_ascent(type_of(role));
}

static double run_in_indent(const struct flow *flow, const struct heading *heading)
{
    if (flow->place != PLACE_HALF)
        return grid_x(flow->sheet->run_in_columns) - grid_x(0);
    return paragraph_width(heading->name.paragraph) + RUN_IN_GAP;
}

// White below text that is shorter than the name beside it.
static void fill_up_to_name(struct flow *flow,
                            const struct block *block,
                            const struct heading *heading,
                            size_t from)
{
    double needed = NAME_BASELINE + words_height(&heading->name) - heading->name.type.leading +
                    RUN_IN_BOTTOM;
    double height = parts_height(&flow->parts[from], flow->count - from);

    if (height >= needed)
        return;
    flow->parts[flow->count - 1].keeps_next = true;
    flow_add(flow, block, needed - height);
}

static void measure_run_in(struct flow *flow, const struct block *block)
{
    size_t from = flow->count;
    double name_width = flow->place == PLACE_HALF ? RUN_IN_HALF_SHARE * flow->width
                                                  : grid_width(flow->sheet->run_in_columns);
    struct heading *heading = set_heading(flow, block, name_width);
    struct part *part = flow_add(flow, block, run_in_top(flow->place, &block->section.body));

    part->detail = heading;
    part->keeps_next = true;
    struct flow body = *flow;
    double indent = run_in_indent(flow, heading);
    body.x += indent;
    body.width -= indent;
    if (flow->place != PLACE_HALF)
        body.place = PLACE_RUN_IN;
    blocks_measure(&body, &block->section.body);
    body.x = flow->x;
    body.width = flow->width;
    body.place = flow->place;
    *flow = body;
    fill_up_to_name(flow, block, heading, from);
}

static void measure(struct flow *flow, const struct block *block)
{
    size_t from = flow->count;

    if (block->section.is_run_in && sentence_is_empty(&block->section.finding))
        measure_run_in(flow, block);
    else
        measure_headed(flow, block);
    keep_first_content(&flow->parts[from], flow->count - from);
    if (block->section.keeps_together)
        parts_keep_together(&flow->parts[from], flow->count - from);
}

static void draw_names(struct sheet *sheet,
                       const struct block *block,
                       const struct heading *heading,
                       struct box box)
{
    bool is_part = block->section.is_part;
    struct point at = {box.x, box.y + NAME_BASELINE - heading->top};

    if (!is_part)
        page_rule(sheet, (struct point){box.x, box.y}, box.width, RULE_SECTION, COLOUR_INK);
    if (heading->name.line_count > 0 && !is_part)
        tag_bookmark(sheet->pdf, 1,
                     text_shortened(block->section.name, BOOKMARK_LENGTH, sheet->arena), box.y);
    words_draw(sheet, is_part ? TAG_H3 : TAG_H2, &heading->name, at);
    words_draw(sheet, TAG_H2, &heading->second_name,
               (struct point){grid_x(SECOND_NAME_COLUMN), at.y});
    at.x += paragraph_width(heading->name.paragraph) + SUBJECT_GAP;
    words_draw(sheet, TAG_P, &heading->subject, at);
}

static void draw(struct sheet *sheet, const struct part *part, struct box box)
{
    const struct heading *heading = part->detail;

    if (!heading)
        return; // white below a run-in name
    draw_names(sheet, part->block, heading, box);
    words_draw(
        sheet, TAG_P, &heading->finding,
        (struct point){box.x, box.y + FINDING_BASELINE - heading->top + below_name(heading)});
}

const struct block_form block_section = {.measure = measure, .draw = draw};
