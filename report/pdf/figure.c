#include "report/pdf/figure.h"

#include "report/charts/draw.h"
#include "report/pdf/tags.h"

void figure_draw(struct sheet *sheet, const struct chart *chart, struct box box)
{
    tag_open(sheet->pdf, TAG_FIGURE);
    tag_alternative(sheet->pdf, chart->alternative);
    tag_box(sheet->pdf, box);
    tag_content_begin(sheet->pdf);
    chart_draw(chart, sheet->canvas, sheet->pdf, box, sheet->arena);
    tag_content_end(sheet->pdf);
    tag_close(sheet->pdf);
}
