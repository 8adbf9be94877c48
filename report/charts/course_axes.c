#include "report/charts/course_axes.h"

#include <math.h>

#include "base/attributes.h"
#include "report/charts/palette.h"

/* Labels of the scale closer than this to the one below are left out. */
#define LEAST_LABEL_PITCH 8.5

#define RULER_GAP 2.0
#define RULER_WIDTH 4.0
#define NAME_GAP 4.0
#define NAME_LEADING 9.0

static void
fill_values(const struct course_view *view, double low, double high, uint32_t colour)
{
    const struct window *window = &view->window;
    const double x[] = {window->x_from, window->x_to, window->x_to, window->x_from};
    const double y[] = {low, low, high, high};
    canvas_fill(view->drawing->canvas, x, y, 4, colour);
}

void course_ground_draw(const struct course_view *view)
{
    const struct course_chart *chart = view->chart;
    const double x[] = {view->window.x_from, view->window.x_to};
    struct stroke white = {.colour = COLOUR_WHITE, .width = 0.6};

    fill_values(view, view->window.y_bottom, view->window.y_top, COLOUR_PALE);
    if (course_has_change(view) && isfinite(chart->band_low) && isfinite(chart->band_high))
        fill_values(view, chart->band_low, chart->band_high, COLOUR_BAND);
    for (size_t i = 0; i < chart->y_tick_count; i++) {
        const double y[] = {chart->y_ticks[i], chart->y_ticks[i]};
        canvas_line(view->drawing->canvas, x, y, 2, white);
    }
}

static void draw_scale_labels(const struct course_view *view)
{
    const struct course_chart *chart = view->chart;
    double last = INFINITY;

    for (size_t i = 0; i < chart->y_tick_count; i++) {
        struct point at = course_place(view, 0, chart->y_ticks[i]);
        at.x = view->plot.x - 4;
        if (!course_shows_value(view, chart->y_ticks[i]) || last - at.y < LEAST_LABEL_PITCH)
            continue;
        draw_label(view->drawing, at, chart->y_labels[i], ALIGN_RIGHT);
        last = at.y;
    }
}

static const uint32_t severity_ramp[] = COLOUR_SEVERITY;

/* One step of the ramp a band; more bands than steps share the steps evenly. */
static uint32_t severity_colour(const struct course_chart *chart, size_t band)
{
    size_t last_step = COUNT(severity_ramp) - 1;
    size_t last_band = chart->band_count - 1;
    size_t rank = chart->higher_is_better ? last_band - band : band;
    if (last_band > last_step)
        rank = rank * last_step / last_band;
    return severity_ramp[rank];
}

/* The part of the plot's height that a band takes. */
static struct box ruler_box(const struct course_view *view, const struct course_band *band)
{
    double low = fmax(band->from, view->window.y_bottom);
    double high = fmin(band->to, view->window.y_top);
    double top = course_place(view, 0, high).y;
    double bottom = course_place(view, 0, low).y;
    return (struct box){
        .x = view->plot.x + view->plot.width + RULER_GAP,
        .y = top,
        .width = RULER_WIDTH,
        .height = fmax(bottom - top, 0),
    };
}

/*
 * The name in as many lines as its band has room for, else in one that is cut. `lowest` is how
 * far down the words may reach; returns where they begin, or `lowest` when they do not fit.
 */
static double
draw_name(const struct course_view *view, struct box ruler, struct text name, double lowest)
{
    const struct drawing *drawing = view->drawing;
    struct span span = {name, FACE_REGULAR, COLOUR_MUTED};
    struct text_style style = {LABEL_SIZE, NAME_LEADING, ALIGN_LEFT};
    double x = ruler.x + ruler.width + NAME_GAP;
    double width = view->box.x + view->box.width - x;
    struct paragraph *lines =
        typeset_paragraph(drawing->pdf, &span, 1, style, width, drawing->arena);
    bool is_wrapped =
        paragraph_line_count(lines) > 1 && paragraph_height(lines) <= ruler.height;
    double middle = ruler.y + ruler.height / 2;
    double reach = is_wrapped ? paragraph_height(lines) / 2 : LEAST_LABEL_PITCH / 2;

    if (middle + reach > lowest)
        return lowest;
    if (is_wrapped) {
        double first = middle - reach + NAME_LEADING / 2;
        paragraph_draw(drawing->pdf, lines, x, first + CAPITAL_HEIGHT * LABEL_SIZE / 2);
    } else {
        name = typeset_fit(drawing->pdf, name, FACE_REGULAR, LABEL_SIZE, width, drawing->arena);
        draw_label(drawing, (struct point){x, middle}, name, ALIGN_LEFT);
    }
    return middle - reach;
}

static void draw_ruler(const struct course_view *view)
{
    const struct course_chart *chart = view->chart;
    double lowest = view->box.y + view->box.height;

    for (size_t i = 0; i < chart->band_count; i++) {
        struct box ruler = ruler_box(view, &chart->bands[i]);
        if (ruler.height <= 0)
            continue;
        content_fill_colour(view->drawing->pdf, severity_colour(chart, i));
        content_box(view->drawing->pdf, ruler, PAINT_FILL);
        if (view->has_names)
            lowest = draw_name(view, ruler, chart->bands[i].name, lowest);
    }
}

void course_scale_draw(const struct course_view *view)
{
    draw_scale_labels(view);
    draw_ruler(view);
}
