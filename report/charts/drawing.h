/* What every kind of chart draws with: marks of fixed size, and words at a place. */
#ifndef REPORT_CHARTS_DRAWING_H
#define REPORT_CHARTS_DRAWING_H

#include <stdbool.h>
#include <stdint.h>

#include "base/arena.h"
#include "report/charts/canvas.h"
#include "report/pdf/content.h"
#include "report/pdf/typeset.h"

/* Where a chart goes, and memory that lives until it is drawn. */
struct drawing {
    struct canvas *canvas;
    struct pdf *pdf;
    struct arena *arena;
};

/* Height of capitals and digits of our faces, in units of the size. */
#define CAPITAL_HEIGHT 0.711

#define LABEL_SIZE 7.5
#define VALUE_SIZE 9.5

/* The window of `plot` that shows `inner` and leaves `x` and `y` points free on each side. */
struct window window_with_inset(struct window inner, struct box plot, double x, double y);

/* `window` made as high as the values need, and never flat. */
struct window window_holding(struct window window, const double *values, size_t count);

/* A white ring whose edge is centred on the radius. */
struct ring {
    double radius;
    double edge; /* points */
    uint32_t colour;
};

void draw_ring(const struct drawing *drawing, struct point centre, struct ring ring);

/* A disc; `edge` points of white round it keep it off the lines below, 0 = none. */
void draw_dot(const struct drawing *drawing,
              struct point centre,
              double radius,
              double edge,
              uint32_t colour);

/* A square on its corner, `reach` from the centre to each corner. */
void draw_diamond(const struct drawing *drawing,
                  struct point centre,
                  double reach,
                  double edge,
                  uint32_t colour);

/* A cross of two strokes, `reach` to each side of the centre. */
void draw_cross(const struct drawing *drawing,
                struct point centre,
                double reach,
                double width,
                uint32_t colour);

/* Solid straight line on the page, butt ends. */
void draw_rule(const struct drawing *drawing,
               struct point from,
               struct point to,
               double width,
               uint32_t colour);

/* One line of words whose capitals have their middle at `middle`. Returns the width. */
double draw_words(const struct drawing *drawing,
                  struct point middle,
                  struct span span,
                  double size,
                  enum alignment alignment);

/* The muted 7.5 pt word of axes, rulers and legends. */
double draw_label(const struct drawing *drawing,
                  struct point middle,
                  struct text text,
                  enum alignment alignment);

/* Width of such a label. */
double label_width(const struct drawing *drawing, struct text text);

#endif
