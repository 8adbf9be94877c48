/* A chart over the whole width. */
#include "report/charts/draw.h"
#include "report/pdf/block.h"
#include "report/pdf/figure.h"

static void measure(struct flow *flow, const struct block *block)
{
    if (block->figure)
        flow_add(flow, block, chart_height(block->figure, flow->width).greatest);
}

static void draw(struct sheet *sheet, const struct part *part, struct box box)
{
    figure_draw(sheet, part->block->figure, box);
}

const struct block_form block_figure = {.measure = measure, .draw = draw};
