/* Who signs: two beside each other, a third in the middle below. */
#include <math.h>

#include "report/charts/palette.h"
#include "report/pdf/block.h"
#include "report/pdf/page.h"

#define SIGNATURE_COLUMNS 5
#define FIRST_BASELINE 11
#define HEAD_LEADING 12
#define NAME_DISTANCE 12 /* below the line */
#define NUMBER_DISTANCE 11.5
#define BOTTOM 4
#define SPACE_NATURAL 46 /* from the office's baseline to the line */
#define SPACE_LEAST 25
#define LINES 10 /* of each text, at most */
#define ROW_GAP 14
#define THIRD_COLUMNS 4 /* of three in one row */

struct signer {
    struct words place_line, office, name, number;
};

static const double columns[] = {0, 7, 3.5};
static const double third_columns[] = {0, 4, 8};

static bool is_of_thirds(const struct block *block)
{
    return block->signatures.is_one_row && block->signatures.count == 3;
}

static double signer_width(const struct block *block)
{
    return grid_width(is_of_thirds(block) ? THIRD_COLUMNS : SIGNATURE_COLUMNS);
}

static struct words
set_line(struct sheet *sheet, struct text text, enum role role, double width)
{
    struct type type = type_of(role);

    type.leading = HEAD_LEADING;
    type.colour = role == ROLE_METHODS ? COLOUR_MUTED : COLOUR_INK;
    return words_limited(sheet, words_of_text(sheet, text, type, width), LINES);
}

static struct signer
set_signer(struct sheet *sheet, const struct signature *signature, double width)
{
    return (struct signer){
        set_line(sheet, signature->place_line, ROLE_VALUE, width),
        set_line(sheet, signature->office, ROLE_VALUE, width),
        set_line(sheet, signature->name, ROLE_SIGNER, width),
        set_line(sheet, signature->number, ROLE_METHODS, width),
    };
}

// From the top to the last baseline above the line.
static double head_height(const struct signer *signer)
{
    double lines = (double)(signer->place_line.line_count + signer->office.line_count);

    return FIRST_BASELINE + HEAD_LEADING * (fmax(lines, 1) - 1);
}

static double foot_height(const struct signer *signer)
{
    double lines = (double)(signer->name.line_count + signer->number.line_count);

    return HEAD_LEADING * fmax(lines, 1) + BOTTOM;
}

// Of one row: the line is level, so the taller head and foot count.
static void add_row(struct flow *flow,
                    const struct block *block,
                    const struct signer *signers,
                    size_t first,
                    size_t count)
{
    double head = 0, foot = 0;

    for (size_t i = first; i < first + count; i++) {
        head = fmax(head, head_height(&signers[i]));
        foot = fmax(foot, foot_height(&signers[i]));
    }
    if (first > 0) {
        flow->parts[flow->count - 1].keeps_next = true;
        flow->gap = extent_fixed(ROW_GAP);
    }
    struct part *part = flow_add(flow, block, head + SPACE_NATURAL + foot);
    part->height.least = head + SPACE_LEAST + foot;
    part->first = first;
    part->count = count;
    part->detail = signers;
}

static void measure(struct flow *flow, const struct block *block)
{
    size_t count = block->signatures.count, per_row = is_of_thirds(block) ? 3 : 2;
    struct signer *signers = ARENA_ARRAY(flow->sheet->arena, struct signer, count);

    for (size_t i = 0; i < count; i++)
        signers[i] = set_signer(flow->sheet, &block->signatures.items[i], signer_width(block));
    for (size_t i = 0; i < count; i += per_row)
        add_row(flow, block, signers, i, count - i < per_row ? count - i : per_row);
}

static void draw_signer(struct sheet *sheet, const struct signer *signer, struct box box)
{
    double line = box.y + box.height;
    struct point at = {box.x, box.y + FIRST_BASELINE};

    words_draw(sheet, TAG_P, &signer->place_line, at);
    at.y += HEAD_LEADING * (double)signer->place_line.line_count;
    words_draw(sheet, TAG_P, &signer->office, at);
    page_rule(sheet, (struct point){box.x, line}, box.width, RULE_SECTION, COLOUR_INK);
    at.y = line + NAME_DISTANCE;
    words_draw(sheet, TAG_P, &signer->name, at);
    at.y += HEAD_LEADING * (double)signer->name.line_count;
    words_draw(sheet, TAG_P, &signer->number, at);
}

static void draw(struct sheet *sheet, const struct part *part, struct box box)
{
    const struct signer *signers = part->detail;
    const double *lefts = is_of_thirds(part->block) ? third_columns : columns;
    double foot = 0;

    for (size_t i = part->first; i < part->first + part->count; i++)
        foot = fmax(foot, foot_height(&signers[i]));
    box.height -= foot;
    box.width = signer_width(part->block);
    for (size_t i = part->first; i < part->first + part->count; i++) {
        box.x = grid_x(lefts[i]);
        draw_signer(sheet, &signers[i], box);
    }
}

const struct block_form block_signatures = {.measure = measure, .draw = draw};
