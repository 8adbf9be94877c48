#include "report/charts/canvas.h"

#include <assert.h>
#include <math.h>
#include <stdbool.h>
#include <stdlib.h>

#include <plplot/plplotP.h>

#include <plplot/drivers.h>

/*
 * We hand PLplot a dispatch table of our own, which is no public interface: the stream's fields
 * and the plP_ functions below were read in the sources of this version alone.
 */
static_assert(PLPLOT_VERSION_MAJOR == 5 && PLPLOT_VERSION_MINOR == 15,
              "canvas.c was written against PLplot 5.15");

/* PLplot hands coordinates over as shorts; the longer side of a plot gets so many units. */
#define DEVICE_UNITS 30000.0
#define POINTS_PER_MM (72.0 / 25.4)

struct canvas {
    PLDispatchTable table;
    PLStream *stream;
    struct pdf *pdf; /* NULL outside canvas_begin .. canvas_end: nothing is drawn then */
    struct box plot;
    struct window window;
    double units_per_point;
};

static struct point page_point(const struct canvas *canvas, short x, short y)
{
    return (struct point){
        .x = canvas->plot.x + x / canvas->units_per_point,
        .y = canvas->plot.y + canvas->plot.height - y / canvas->units_per_point,
    };
}

/* Points of the device on the page, without neighbours that fell together. */
static size_t page_points(const struct canvas *canvas,
                          const short *x,
                          const short *y,
                          size_t count,
                          struct point out[PL_MAXPOLY])
{
    size_t kept = 0;
    for (size_t i = 0; i < count; i++) {
        if (i > 0 && x[i] == x[i - 1] && y[i] == y[i - 1])
            continue;
        out[kept++] = page_point(canvas, x[i], y[i]);
    }
    return kept;
}

/* The table names the stream by a tag that PLplot never defines; this is what it means. */
static PLStream *stream_of(struct PLStream_struct *handle)
{
    return (PLStream *)handle;
}

static void ignore_page(struct PLStream_struct *handle)
{
    (void)handle;
}

/* Colour, width and dash are written by canvas_line and canvas_fill, not by PLplot. */
static void ignore_state(struct PLStream_struct *handle, PLINT operation)
{
    (void)handle;
    (void)operation;
}

static void draw_polyline(struct PLStream_struct *handle, short *x, short *y, PLINT count)
{
    const struct canvas *canvas = stream_of(handle)->dev;
    struct point points[PL_MAXPOLY];

    if (canvas->pdf == NULL)
        return;
    assert(count >= 0 && count <= PL_MAXPOLY);
    size_t kept = page_points(canvas, x, y, (size_t)count, points);
    if (kept > 1)
        content_polyline(canvas->pdf, points, kept);
}

static void draw_line(struct PLStream_struct *handle, short x1, short y1, short x2, short y2)
{
    short x[] = {x1, x2};
    short y[] = {y1, y2};
    draw_polyline(handle, x, y, 2);
}

static void fill_polygon(const struct canvas *canvas, const PLStream *stream)
{
    struct point points[PL_MAXPOLY];
    size_t count = (size_t)stream->dev_npts;

    assert(count <= PL_MAXPOLY);
    size_t kept = page_points(canvas, stream->dev_x, stream->dev_y, count, points);
    if (kept > 2)
        content_polygon(canvas->pdf, points, kept, PAINT_FILL);
}

static void escape(struct PLStream_struct *handle, PLINT operation, void *data)
{
    const PLStream *stream = stream_of(handle);
    const struct canvas *canvas = stream->dev;
    (void)data;

    if (canvas->pdf != NULL && operation == PLESC_FILL)
        fill_polygon(canvas, stream);
}

/*
 * PLplot ends the program with exit() when it cannot go on, and prints and carries on when it
 * was called wrongly. Both are our mistake: the process ends like a failed assertion does.
 */
static int stop_on_exit(PLCHAR_VECTOR message)
{
    (void)message;
    abort();
}

static void stop_on_misuse(PLCHAR_VECTOR message)
{
    (void)message;
    abort();
}

static PLDispatchTable own_table(void)
{
    return (PLDispatchTable){
        .pl_MenuStr = "page content",
        .pl_DevName = "capaian",
        .pl_init = ignore_page,
        .pl_line = draw_line,
        .pl_polyline = draw_polyline,
        .pl_eop = ignore_page,
        .pl_bop = ignore_page,
        .pl_tidy = ignore_page,
        .pl_state = ignore_state,
        .pl_esc = escape,
    };
}

/* The null device is only there to get plinit through; then our table takes its place. */
static void take_over_stream(struct canvas *canvas)
{
    PLStream *stream = canvas->stream;
    stream->dispatch_table = &canvas->table;
    stream->dev = canvas;
    stream->dev_fill0 = 1;
    stream->dev_dash = 0;
    stream->dev_flush = 0;
    stream->plbuf_write = 0;
}

struct canvas *canvas_open(struct arena *arena)
{
    struct canvas *canvas = ARENA_NEW(arena, struct canvas);

    canvas->table = own_table();
    plsexit(stop_on_exit);
    plsabort(stop_on_misuse);
    plsdev("null");
    plfontld(0); // the smaller of its fonts: no text goes through PLplot
    plinit();
    plgpls(&canvas->stream);
    take_over_stream(canvas);
    return canvas;
}

void canvas_close(struct canvas *canvas)
{
    canvas->pdf = NULL;
    canvas->stream->dev = NULL; // plend would free it, but it is the arena's
    canvas->table.pl_tidy = ignore_page;
    plend();
}

static bool window_is_drawable(struct window window)
{
    return isfinite(window.x_from) && isfinite(window.x_to) && isfinite(window.y_bottom) &&
           isfinite(window.y_top) && window.x_from != window.x_to &&
           window.y_bottom != window.y_top;
}

void canvas_begin(struct canvas *canvas, struct pdf *pdf, struct box plot, struct window window)
{
    assert(canvas->pdf == NULL);
    assert(isfinite(plot.x) && isfinite(plot.y) && plot.width > 0 && plot.height > 0);
    assert(window_is_drawable(window));

    canvas->plot = plot;
    canvas->window = window;
    canvas->units_per_point = DEVICE_UNITS / fmax(plot.width, plot.height);
    double units_per_mm = canvas->units_per_point * POINTS_PER_MM;
    plP_setpxl(units_per_mm, units_per_mm);
    plP_setphy(0, (PLINT)lround(plot.width * canvas->units_per_point), 0,
               (PLINT)lround(plot.height * canvas->units_per_point));
    plssub(1, 1);
    plbop();
    plvpor(0, 1, 0, 1);
    plwind(window.x_from, window.x_to, window.y_bottom, window.y_top);
    canvas->pdf = pdf;
}

void canvas_end(struct canvas *canvas)
{
    canvas->pdf = NULL;
}

static bool all_finite(const double *values, size_t count)
{
    for (size_t i = 0; i < count; i++)
        if (!isfinite(values[i]))
            return false;
    return true;
}

void canvas_line(
    struct canvas *canvas, const double *x, const double *y, size_t count, struct stroke stroke)
{
    assert(canvas->pdf != NULL);
    // PLplot draws nonsense quietly when it meets NaN or infinity.
    assert(all_finite(x, count) && all_finite(y, count));
    if (count < 2)
        return;
    content_stroke_colour(canvas->pdf, stroke.colour);
    content_line_width(canvas->pdf, stroke.width);
    content_line_cap(canvas->pdf, stroke.cap);
    content_dash(canvas->pdf, stroke.dash_on, stroke.dash_off);
    plline((PLINT)count, x, y);
}

void canvas_fill(
    struct canvas *canvas, const double *x, const double *y, size_t count, uint32_t colour)
{
    assert(canvas->pdf != NULL);
    assert(all_finite(x, count) && all_finite(y, count));
    content_fill_colour(canvas->pdf, colour);
    plfill((PLINT)count, x, y);
}

struct point canvas_point(const struct canvas *canvas, double x, double y)
{
    const struct window *window = &canvas->window;
    const struct box *plot = &canvas->plot;
    double right = (x - window->x_from) / (window->x_to - window->x_from);
    double up = (y - window->y_bottom) / (window->y_top - window->y_bottom);
    return (struct point){
        .x = plot->x + right * plot->width,
        .y = plot->y + (1 - up) * plot->height,
    };
}
