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
#define LINES 3 /* of each text, at most */
#define ROW_GAP 14

struct signer {
    struct words place_line, office, name, number;
};

static const double columns[] = {0, 7, 3.5};

static struct words
set_line(struct sheet *sheet, struct text text, enum role role, uint32_t colour)
{
    struct type type = type_of(role);

    type.leading = HEAD_LEADING;
    type.colour = colour;
    return words_limited(words_of_text(sheet, text, type, grid_width(SIGNATURE_COLUMNS)),
                         LINES);
}

static struct signer set_signer(struct sheet *sheet, const struct signature *signature)
{
    return (struct signer){
        set_line(sheet, signature->place_line, ROLE_VALUE, COLOUR_INK),
        set_line(sheet, signature->office, ROLE_VALUE, COLOUR_INK),
        set_line(sheet, signature->name, ROLE_SIGNER, COLOUR_INK),
        set_line(sheet, signature->number, ROLE_METHODS, COLOUR_MUTED),
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
    size_t count = block->signatures.count;
    struct signer *signers = ARENA_ARRAY(flow->sheet->arena, struct signer, count);

    for (size_t i = 0; i < count; i++)
        signers[i] = set_signer(flow->sheet, &block->signatures.items[i]);
    for (size_t i = 0; i < count; i += 2)
        add_row(flow, block, signers, i, count - i < 2 ? count - i : 2);
}

static void
draw_signer(struct sheet *sheet, const struct signer *signer, double x, struct box box)
{
    double line = box.y + box.height;
    struct point at = {x, box.y + FIRST_BASELINE};

    words_draw(sheet, TAG_P, &signer->place_line, at);
    at.y += HEAD_LEADING * (double)signer->place_line.line_count;
    words_draw(sheet, TAG_P, &signer->office, at);
    page_rule(sheet, (struct point){x, line}, grid_width(SIGNATURE_COLUMNS), RULE_SECTION,
              COLOUR_INK);
    at.y = line + NAME_DISTANCE;
    words_draw(sheet, TAG_P, &signer->name, at);
    at.y += HEAD_LEADING * (double)signer->name.line_count;
    words_draw(sheet, TAG_P, &signer->number, at);
}

static void draw(struct sheet *sheet, const struct part *part, struct box box)
{
    const struct signer *signers = part->detail;
    double foot = 0;

    for (size_t i = part->first; i < part->first + part->count; i++)
        foot = fmax(foot, foot_height(&signers[i]));
    box.height -= foot;
    for (size_t i = part->first; i < part->first + part->count; i++)
        draw_signer(sheet, &signers[i], grid_x(columns[i]), box);
}

const struct block_form block_signatures = {.measure = measure, .draw = draw};
