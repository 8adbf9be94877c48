#include "report/pdf/xmp.h"

#include <string.h>

#include "tests/support/test.h"

static const struct {
    const char *name;
    const char *title;
    const char *written;
} cases[] = {
    {"plain",            "Laporan",           "<rdf:li xml:lang=\"x-default\">Laporan</rdf:li>"},
    {"signs of XML",     "a & <b>",           ">a &amp; &lt;b&gt;</rdf:li>"                    },
    {"accents",          "Zo\u00EB",          ">Zo\u00EB</rdf:li>"                             },
    {"controls",         "a\x01\x1F\x7F",     ">a   </rdf:li>"                                 },
    {"end of a section", "]]>",               ">]]&gt;</rdf:li>"                               },
    {"not UTF-8",        "a\xFF\xED\xA0\x80", ">a\uFFFD\uFFFD\uFFFD\uFFFD</rdf:li>"            },
    {"noncharacter",     "\uFFFE",            ">\uFFFD</rdf:li>"                               },
};

static struct pdf_info info_of(const char *title)
{
    return (struct pdf_info){
        .title = text_of(title),
        .language = "id-ID",
        .creator = "capaian 1",
        .as_of = day_of((struct date){2026, 11, 24}),
        .utc_offset_minutes = 420,
    };
}

static bool holds(struct text packet, const char *wanted)
{
    size_t length = strlen(wanted);

    for (size_t i = 0; i + length <= packet.length; i++) {
        if (memcmp(packet.data + i, wanted, length) == 0)
            return true;
    }
    return false;
}

static void titles_are_well_formed_whatever_they_hold(void **state)
{
    (void)state;
    struct arena *arena = arena_create();

    for (size_t i = 0; i < COUNT(cases); i++) {
        struct pdf_info info = info_of(cases[i].title);
        struct text packet = xmp_packet(&info, arena);
        assert_int_equal(text_find_invalid(packet), packet.length);
        if (!holds(packet, cases[i].written))
            fail_msg("%s: not in %.*s", cases[i].name, (int)packet.length, packet.data);
    }
    arena_destroy(arena);
}

static void empty_texts_are_left_out(void **state)
{
    (void)state;
    struct arena *arena = arena_create();
    struct pdf_info info = info_of("Laporan");
    struct text packet = xmp_packet(&info, arena);

    assert_false(holds(packet, "dc:creator"));
    assert_false(holds(packet, "dc:description"));
    info.author = TEXT("SMA Harapan");
    assert_true(holds(xmp_packet(&info, arena), "<rdf:li>SMA Harapan</rdf:li>"));
    arena_destroy(arena);
}

static const struct {
    int offset;
    const char *written;
} offsets[] = {
    {420,  "<xmp:CreateDate>2026-11-24T00:00:00+07:00</xmp:CreateDate>"},
    {0,    "<xmp:CreateDate>2026-11-24T00:00:00+00:00</xmp:CreateDate>"},
    {-210, "<xmp:ModifyDate>2026-11-24T00:00:00-03:30</xmp:ModifyDate>"},
};

static void dates_are_the_day_of_the_data(void **state)
{
    (void)state;
    struct arena *arena = arena_create();
    struct pdf_info info = info_of("Laporan");

    for (size_t i = 0; i < COUNT(offsets); i++) {
        info.utc_offset_minutes = offsets[i].offset;
        assert_true(holds(xmp_packet(&info, arena), offsets[i].written));
    }
    arena_destroy(arena);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(titles_are_well_formed_whatever_they_hold),
        cmocka_unit_test(empty_texts_are_left_out),
        cmocka_unit_test(dates_are_the_day_of_the_data),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
