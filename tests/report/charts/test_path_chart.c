#include "report/charts/path_chart.h"

#include "report/charts/draw.h"
#include "tests/report/charts/recording_page.h"

static const struct {
    const char *name;
    double way;
    const char *start, *now, *target;
} cases[] = {
    {"not rated",       NAN,  "awal 3",                                                "",                                                                                "tujuan 8 dari 10"},
    {"at the start",    0,    "awal 3",                                                "sekarang 3",                                                                      "tujuan 8 dari 10"},
    {"on the way",      0.6,  "awal 3",                                                "sekarang 6",                                                                      "tujuan 8 dari 10"},
    {"at the target",   1,    "awal 3",                                                "sekarang 8",                                                                      "tujuan 8 dari 10"},
    {"past the target", 2.5,  "awal 3",                                                "sekarang 10",                                                                     "tujuan 8 dari 10"},
    {"below the start", -0.5, "awal 3",                                                "sekarang 1",                                                                      "tujuan 8 dari 10"},
    {"no words",        0.5,  "",                                                      "",                                                                                ""                },
    {"words too long",  0.9,
     "awal sering pergi dari kelas ketika pelajaran belum selesai, sesekali bertahan", "sekarang bertahan pada separuh kejadian dan hampir selalu menyapa seorang teman",
     "tujuan bertahan pada setiap kejadian, juga ketika guru pengganti yang mengajar"                                                                                                       },
};

/* Whatever the values, nothing is painted outside the box. */
static void every_way_stays_within_its_box(void **state)
{
    struct chart_fixture *fixture = *state;
    for (size_t i = 0; i < COUNT(cases); i++) {
        struct chart chart = {
            .kind = CHART_PATH,
            .path = {cases[i].way, text_of(cases[i].start), text_of(cases[i].now),
                     text_of(cases[i].target)},
        };
        struct box box = {60, 80, 235, PATH_HEIGHT};

        page_clear(&fixture->page);
        chart_draw(&chart, fixture->canvas, &fixture->page, box, fixture->arena);
        assert_page_is_sound(&fixture->page, box, cases[i].name);
    }
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(every_way_stays_within_its_box),
    };
    return cmocka_run_group_tests(tests, open_chart_fixture, close_chart_fixture);
}
