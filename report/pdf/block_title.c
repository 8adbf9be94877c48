/* The document's title and subtitle. */
#include "report/pdf/block.h"

#define TITLE_BASELINE 17
#define SUBTITLE_DISTANCE 16 /* from the title's last baseline to the subtitle's first */
#define BOTTOM 4             /* below the last baseline */
#define LINES 12             /* of each, at most */

struct title {
    struct words title, subtitle;
};

static double subtitle_baseline(const struct title *title)
{
    double below = title->title.line_count > 0
                       ? words_height(&title->title) - title->title.type.leading
                       : -SUBTITLE_DISTANCE;
    return TITLE_BASELINE + below + SUBTITLE_DISTANCE;
}

static void measure(struct flow *flow, const struct block *block)
{
    struct title *title = ARENA_NEW(flow->sheet->arena, struct title);

    title->title = words_limited(
        flow->sheet,
        words_of_text(flow->sheet, block->title.title, type_of(ROLE_TITLE), flow->width),
        LINES);
    title->subtitle = words_limited(
        flow->sheet,
        words_of_text(flow->sheet, block->title.subtitle, type_of(ROLE_SUBTITLE), flow->width),
        LINES);
    if (title->title.line_count + title->subtitle.line_count == 0)
        return;
    double below = words_height(&title->subtitle) - title->subtitle.type.leading;
    if (title->subtitle.line_count == 0)
        below = -SUBTITLE_DISTANCE;
    struct part *part = flow_add(flow, block, subtitle_baseline(title) + below + BOTTOM);
    part->detail = title;
    part->keeps_next = true;
}

static void draw(struct sheet *sheet, const struct part *part, struct box box)
{
    const struct title *title = part->detail;

    words_draw(sheet, TAG_H1, &title->title, (struct point){box.x, box.y + TITLE_BASELINE});
    words_draw(sheet, TAG_P, &title->subtitle,
               (struct point){box.x, box.y + subtitle_baseline(title)});
}

const struct block_form block_title = {.measure = measure, .draw = draw};
