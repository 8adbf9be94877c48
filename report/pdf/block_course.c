/* A score course: chart, the facts beside it, the caption below. */
#include <math.h>

#include "report/charts/draw.h"
#include "report/charts/palette.h"
#include "report/pdf/block.h"
#include "report/pdf/figure.h"
#include "report/pdf/page.h"

#define CHART_COLUMNS 9 /* beside facts */
#define FACTS_INDENT 8
#define FACTS_TOP 6 /* below the top of the chart */
#define FACT_PITCH 29
#define FACT_LABEL_BASELINE 9.5
#define FACT_VALUE_BASELINE 23
#define FACT_GAP 6 /* between value and qualifier */
#define CAPTION_GAP 2

struct course {
    struct words caption;
    double chart_width;
    double below; /* white and caption */
};

static double facts_height(const struct block *block)
{
    return FACTS_TOP + FACT_PITCH * (double)block->course.fact_count;
}

static void measure(struct flow *flow, const struct block *block)
{
    struct course *course = ARENA_NEW(flow->sheet->arena, struct course);
    bool has_facts = block->course.fact_count > 0 && flow->place != PLACE_HALF;

    course->chart_width = has_facts ? grid_width(CHART_COLUMNS) : flow->width;
    course->caption = words_of_sentence(flow->sheet, &block->course.caption,
                                        type_of(ROLE_LABEL), flow->width);
    if (course->caption.line_count > 0)
        course->below = CAPTION_GAP + words_height(&course->caption);
    struct height_range range = chart_height(block->course.chart, course->chart_width);
    double least = has_facts ? fmax(range.least, facts_height(block)) : range.least;
    struct part *part = flow_add(flow, block, least + course->below);
    part->height.greatest = fmax(range.greatest, least) + course->below;
    part->growth = GROWTH_CHART;
    part->detail = course;
}

// Value left, qualifier right; where they do not fit on a line, the qualifier is cut.
static void draw_fact(struct sheet *sheet, const struct fact *fact, struct box box)
{
    struct type value = type_of(ROLE_FACT), label = type_of(ROLE_LABEL);
    struct point start = {box.x, box.y + FACT_VALUE_BASELINE};
    struct words head = words_limited(words_of_text(sheet, fact->label, label, box.width), 1);
    struct text figure =
        typeset_fit(sheet->pdf, fact->value, value.face, value.size, box.width, sheet->arena);

    page_rule(sheet, (struct point){box.x, box.y}, box.width, RULE_HAIR, COLOUR_HAIR);
    words_draw(sheet, TAG_P, &head, (struct point){box.x, box.y + FACT_LABEL_BASELINE});
    if (text_is_empty(figure))
        return;
    tag_open(sheet->pdf, TAG_P);
    tag_content_begin(sheet->pdf);
    double used = FACT_GAP + typeset_line(sheet->pdf, start,
                                          (struct span){figure, value.face, value.colour},
                                          value.size, ALIGN_LEFT);
    if (used < box.width) {
        struct text qualifier = typeset_fit(sheet->pdf, fact->qualifier, label.face, label.size,
                                            box.width - used, sheet->arena);
        start.x += box.width;
        typeset_line(sheet->pdf, start, (struct span){qualifier, label.face, label.colour},
                     label.size, ALIGN_RIGHT);
    }
    tag_content_end(sheet->pdf);
    tag_close(sheet->pdf);
}

static void draw_facts(struct sheet *sheet, const struct block *block, struct box box)
{
    double left = grid_x(CHART_COLUMNS) + FACTS_INDENT;
    struct box fact = {left, box.y + FACTS_TOP, box.x + box.width - left, FACT_PITCH};

    for (size_t i = 0; i < block->course.fact_count; i++) {
        draw_fact(sheet, &block->course.facts[i], fact);
        fact.y += FACT_PITCH;
    }
}

static void draw(struct sheet *sheet, const struct part *part, struct box box)
{
    const struct course *course = part->detail;
    const struct chart *chart = part->block->course.chart;
    double greatest = chart_height(chart, course->chart_width).greatest;
    double height = fmin(box.height - course->below, greatest);
    double caption = box.y + box.height - course->below + CAPTION_GAP;

    figure_draw(sheet, chart, (struct box){box.x, box.y, course->chart_width, height});
    if (course->chart_width < box.width - 1)
        draw_facts(sheet, part->block, box);
    words_draw(sheet, TAG_CAPTION, &course->caption,
               (struct point){box.x, caption + words_ascent(&course->caption)});
}

const struct block_form block_course = {.measure = measure, .draw = draw};
