#include "report/pdf/content.h"

#include "report/pdf/output_private.h"
#include "tests/support/test.h"

static const struct pdf_info info = {
    .title = TEXT_INIT("Uji"),
    .language = "id-ID",
    .creator = "capaian",
};

static void draw_nothing(struct pdf *pdf)
{
    content_polyline(pdf, &(struct point){1, 1}, 1);
    content_polygon(pdf, NULL, 0, PAINT_FILL);
}

static void set_colours(struct pdf *pdf)
{
    content_fill_colour(pdf, 0xFF8000);
    content_fill_colour(pdf, 0xFF8000);
    content_stroke_colour(pdf, 0xFFFFFF);
}

static void set_what_is_set_already(struct pdf *pdf)
{
    content_fill_colour(pdf, 0x000000);
    content_stroke_colour(pdf, 0x000000);
    content_line_width(pdf, 1);
    content_line_cap(pdf, CAP_BUTT);
    content_dash(pdf, 0, 0);
}

static void set_lines(struct pdf *pdf)
{
    content_line_width(pdf, 0.5);
    content_line_cap(pdf, CAP_ROUND);
    content_dash(pdf, 4, 2.5);
    content_dash(pdf, 0, 0);
}

static void save_and_restore(struct pdf *pdf)
{
    content_save(pdf);
    content_line_width(pdf, 2);
    content_restore(pdf);
    content_line_width(pdf, 1);
    content_line_width(pdf, 2);
}

static void draw_lines(struct pdf *pdf)
{
    const struct point points[] = {
        {10, 841.89},
        {20, 0     },
        {30, 741.89},
    };

    content_line(pdf, points[0], points[1]);
    content_polyline(pdf, points, COUNT(points));
    content_polygon(pdf, points, COUNT(points), PAINT_FILL);
}

static void draw_boxes(struct pdf *pdf)
{
    const struct box box = {10, 741.89, 30, 50};

    content_clip(pdf, box);
    content_box(pdf, box, PAINT_BOTH);
}

static void draw_circle(struct pdf *pdf)
{
    content_circle(pdf, (struct point){100, 741.89}, 10, PAINT_STROKE);
}

static void put_raw(struct pdf *pdf)
{
    content_number(pdf, -0.25);
    content_put(pdf, "i\n");
}

static const struct {
    const char *name;
    void (*draw)(struct pdf *pdf);
    const char *content;
} cases[] = {
    {"nothing to draw",           draw_nothing,            ""                                      },
    {"colours once",              set_colours,             "1 .502 0 rg\n1 1 1 RG\n"               },
    {"nothing new",               set_what_is_set_already, ""                                      },
    {"lines",                     set_lines,               ".5 w\n1 J 1 j\n[4 2.5 ]0 d\n[]0 d\n"   },
    {"the old state comes back",  save_and_restore,        "q\n2 w\nQ\n2 w\n"                      },
    {"y runs down",               draw_lines,
     "10 0 m 20 841.89 l S\n10 0 m 20 841.89 l 30 100 l S\n10 0 m 20 841.89 l 30 100 l f\n"        },
    {"boxes hang from their top", draw_boxes,              "10 50 30 50 re W n\n10 50 30 50 re b\n"},
    {"circle",                    draw_circle,
     "110 100 m 110 94.48 105.52 90 100 90 c 94.48 90 90 94.48 90 100 c "
     "90 105.52 94.48 110 100 110 c 105.52 110 110 105.52 110 100 c s\n"                           },
    {"raw",                       put_raw,                 "-.25 i\n"                              },
};

static void shapes_become_operators(void **state)
{
    (void)state;
    struct arena *arena = arena_create();
    struct fonts *fonts = fonts_open(arena);

    for (size_t i = 0; i < COUNT(cases); i++) {
        struct pdf *pdf = pdf_create(fonts, &info, arena);
        pdf_add_page(pdf);
        cases[i].draw(pdf);
        struct buffer *content = &pdf_current_page(pdf)->content;
        if (!text_equal_string(buffer_text(content), cases[i].content))
            fail_msg("%s: %s", cases[i].name, buffer_string(content));
        pdf_destroy(pdf);
    }
    fonts_close(fonts);
    arena_destroy(arena);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(shapes_become_operators),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
