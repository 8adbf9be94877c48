/* PLplot's only home: its stream draws into the content of our page. */
#ifndef REPORT_CHARTS_CANVAS_H
#define REPORT_CHARTS_CANVAS_H

#include <stddef.h>
#include <stdint.h>

#include "base/arena.h"
#include "report/pdf/content.h"

/*
 * PLplot's state is global: one canvas a process. Open it once, before any worker is forked;
 * the working folder must not hold PLplot's own files (see main).
 */
struct canvas;

struct canvas *canvas_open(struct arena *arena);
void canvas_close(struct canvas *canvas);

/*
 * Begins a plot: `plot` is where on the current page, the window is what of the world it shows
 * (x from..to left to right, y bottom..top). Everything drawn below is clipped to it by PLplot.
 */
struct window {
    double x_from, x_to;
    double y_bottom, y_top;
};

void canvas_begin(struct canvas *canvas,
                  struct pdf *pdf,
                  struct box plot,
                  struct window window);
void canvas_end(struct canvas *canvas);

/* In world coordinates; colour and width as given, dash 0, 0 = solid. */
struct stroke {
    uint32_t colour;
    double width; /* points */
    double dash_on, dash_off;
    enum line_cap cap;
};

void canvas_line(struct canvas *canvas,
                 const double *x,
                 const double *y,
                 size_t count,
                 struct stroke stroke);
void canvas_fill(
    struct canvas *canvas, const double *x, const double *y, size_t count, uint32_t colour);

/* Where a world coordinate lies on the page, for marks and labels. */
struct point canvas_point(const struct canvas *canvas, double x, double y);

#endif
