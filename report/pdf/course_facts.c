#include "report/pdf/course_facts.h"

#include <assert.h>
#include <math.h>

#include "report/charts/palette.h"
#include "report/pdf/page.h"

#define PITCH 29
#define LABEL_BASELINE 9.5
#define VALUE_BASELINE 23
#define VALUE_GAP 6 /* between value and qualifier */
#define LINES 4     /* of value and qualifier each, at most */
#define GUTTER 14   /* between two facts of a row */

/* A qualifier stands beside the value in one or two lines when it fits there, else below. */
#define BESIDE_LINES 2
#define BESIDE_BASELINE 18 /* of the first of two lines */
#define BESIDE_LEADING 8.5
#define BELOW_DISTANCE 10 /* below the value's last baseline */

static double fact_height(const struct set_fact *fact)
{
    double further = words_below_first(&fact->value);

    if (fact->is_qualifier_below)
        further += BELOW_DISTANCE + words_below_first(&fact->qualifier);
    return PITCH + further;
}

// Whether no word is wider than the room.
static bool words_fit(struct sheet *sheet, struct text text, struct type type, double room)
{
    while (text.data) {
        if (words_width(sheet, text_split(&text, ' '), type) > room)
            return false;
    }
    return true;
}

static void
set_qualifier(struct sheet *sheet, struct text text, double width, struct set_fact *set)
{
    struct type type = type_of(ROLE_LABEL);
    double beside = width - paragraph_width(set->value.paragraph) - VALUE_GAP;

    type.alignment = ALIGN_RIGHT;
    type.leading = BESIDE_LEADING;
    if (set->value.line_count <= 1 && words_fit(sheet, text, type, beside)) {
        set->qualifier = words_of_text(sheet, text, type, beside);
        if (set->qualifier.line_count <= BESIDE_LINES)
            return;
    }
    type.alignment = ALIGN_LEFT;
    set->qualifier = words_limited(sheet, words_of_text(sheet, text, type, width), LINES);
    set->is_qualifier_below = set->qualifier.line_count > 0;
}

static struct set_fact set_fact(struct sheet *sheet, const struct fact *fact, double width)
{
    struct words label = words_of_text(sheet, fact->label, type_of(ROLE_LABEL), width);
    struct words value = words_of_text(sheet, fact->value, type_of(ROLE_FACT), width);
    struct set_fact set = {
        .label = words_limited(sheet, label, 1),
        .value = words_limited(sheet, value, LINES),
    };

    set_qualifier(sheet, fact->qualifier, width, &set);
    return set;
}

struct set_facts
facts_set_column(struct sheet *sheet, const struct fact *facts, size_t count, double width)
{
    struct set_facts set = {.count = count, .width = width};

    assert(count <= COURSE_FACTS);
    for (size_t i = 0; i < count; i++)
        set.items[i] = set_fact(sheet, &facts[i], width);
    return set;
}

struct set_facts
facts_set_row(struct sheet *sheet, const struct fact *facts, size_t count, double width)
{
    double each = (width + GUTTER) / (double)(count > 0 ? count : 1) - GUTTER;

    return facts_set_column(sheet, facts, count, each);
}

double facts_column_height(const struct set_facts *facts)
{
    double height = 0;

    for (size_t i = 0; i < facts->count; i++)
        height += fact_height(&facts->items[i]);
    return height;
}

double facts_row_height(const struct set_facts *facts)
{
    double height = 0;

    for (size_t i = 0; i < facts->count; i++)
        height = fmax(height, fact_height(&facts->items[i]));
    return height;
}

static void
draw_qualifier(struct sheet *sheet, const struct set_fact *fact, struct point corner)
{
    double taken = paragraph_width(fact->value.paragraph) + VALUE_GAP;
    struct point start = {corner.x + taken, corner.y + VALUE_BASELINE};

    if (fact->is_qualifier_below)
        start = (struct point){corner.x,
                               start.y + words_below_first(&fact->value) + BELOW_DISTANCE};
    else if (fact->qualifier.line_count > 1)
        start.y = corner.y + BESIDE_BASELINE;
    words_draw(sheet, TAG_P, &fact->qualifier, start);
}

static void
draw_fact(struct sheet *sheet, const struct set_fact *fact, double width, struct point corner)
{
    page_rule(sheet, corner, width, RULE_HAIR, COLOUR_HAIR);
    words_draw(sheet, TAG_P, &fact->label, (struct point){corner.x, corner.y + LABEL_BASELINE});
    words_draw(sheet, TAG_P, &fact->value, (struct point){corner.x, corner.y + VALUE_BASELINE});
    draw_qualifier(sheet, fact, corner);
}

void facts_draw_column(struct sheet *sheet, const struct set_facts *facts, struct point corner)
{
    for (size_t i = 0; i < facts->count; i++) {
        draw_fact(sheet, &facts->items[i], facts->width, corner);
        corner.y += fact_height(&facts->items[i]);
    }
}

void facts_draw_row(struct sheet *sheet, const struct set_facts *facts, struct point corner)
{
    for (size_t i = 0; i < facts->count; i++) {
        draw_fact(sheet, &facts->items[i], facts->width, corner);
        corner.x += facts->width + GUTTER;
    }
}
