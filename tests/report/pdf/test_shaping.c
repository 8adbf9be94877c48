#include "report/pdf/shaping.h"

#include "base/buffer.h"
#include "tests/support/test.h"

static struct {
    struct arena *arena;
    struct fonts *fonts;
} fixture;

static int open_fonts(void **state)
{
    (void)state;
    fixture.arena = arena_create();
    fixture.fonts = fonts_open(fixture.arena);
    return 0;
}

static int close_fonts(void **state)
{
    (void)state;
    fonts_close(fixture.fonts);
    arena_destroy(fixture.arena);
    return 0;
}

static const struct glyph_run *shaped(const char *text, enum face face)
{
    return glyph_run_shape(fixture.fonts, face, text_of(text), "id-ID", fixture.arena);
}

static size_t missing_count(const struct glyph_run *run)
{
    size_t count = 0;

    for (size_t i = 0; i < run->count; i++)
        count += run->glyphs[i].is_missing;
    return count;
}

// What a reader copies: the characters of all glyphs, in their order.
static struct text copied(const struct glyph_run *run)
{
    struct buffer buffer = buffer_create(fixture.arena, 100000);

    for (size_t i = 0; i < run->count; i++) {
        for (size_t k = 0; k < run->glyphs[i].text_length; k++)
            buffer_put_code_point(&buffer, run->code_points[run->glyphs[i].text + k]);
    }
    return buffer_text(&buffer);
}

static const struct {
    const char *name;
    const char *text;
    size_t glyphs;
    size_t missing;
    const char *copied;
} cases[] = {
    {"nothing",                         "",                                                 0,  0, ""                              },
    {"letters",                         "AVATAR",                                           6,  0, "AVATAR"                        },
    {"no ligatures",                    "fi ffi office",                                    13, 0, "fi ffi office"                 },
    {"composed letter",                 "Zo\u00EB",                                         3,  0, "Zo\u00EB"                      },
    {"base and mark become one glyph",  "Zoe\u0308",                                        3,  0, "Zoe\u0308"                     },
    {"marks in an order of their own",  "a\u0301\u0323",                                    2,  0, "a\u0301\u0323"                 },
    {"many marks",                      "e\u0301\u0302\u0303\u0304",                        4,  0, "e\u0301\u0302\u0303\u0304"     },
    {"Vietnamese",                      "Nguy\u1EC5n",                                      6,  0, "Nguy\u1EC5n"                   },
    {"Greek",                           "\u0395\u03BB\u03AD\u03BD\u03B7",                   5,  0, "\u0395\u03BB\u03AD\u03BD\u03B7"},
    {"Cyrillic",                        "\u042E\u043B\u0438\u044F",                         4,  0, "\u042E\u043B\u0438\u044F"      },
    {"Han is missing but copies",       "\u674E\u660E",                                     2,  2, "\u674E\u660E"                  },
    {"emoji is missing but copies",     "\U0001F600",                                       1,  1, "\U0001F600"                    },
    {"sign without a glyph of its own", "\u226E",                                           2,  0, "<\u0338"                       },
    {"Hangul stays whole",              "\uAC00",                                           1,  1, "\uAC00"                        },
    {"signs",                           "\u2212\u2265\u2264\u2260\u00B7\u2013\u2014\u2026", 8,  0,
     "\u2212\u2265\u2264\u2260\u00B7\u2013\u2014\u2026"                                                                            },
};

static void every_character_has_a_glyph_and_copies(void **state)
{
    (void)state;
    for (size_t i = 0; i < COUNT(cases); i++) {
        for (enum face face = 0; face < FACE_COUNT; face++) {
            const struct glyph_run *run = shaped(cases[i].text, face);
            struct text text = copied(run);
            if (run->count != cases[i].glyphs || missing_count(run) != cases[i].missing ||
                !text_equal_string(text, cases[i].copied))
                fail_msg("%s: face %d, %zu glyphs, %zu missing, \"%.*s\"", cases[i].name,
                         (int)face, run->count, missing_count(run), (int)text.length,
                         text.data);
        }
    }
}

static void figures_have_one_width(void **state)
{
    (void)state;
    for (enum face face = 0; face < FACE_COUNT; face++) {
        const struct glyph_run *run = shaped("0123456789", face);
        assert_int_equal(run->count, 10);
        for (size_t i = 1; i < run->count; i++)
            assert_int_equal(run->glyphs[i].advance, run->glyphs[0].advance);
    }
}

static void pairs_are_kerned(void **state)
{
    (void)state;
    double a = glyph_run_width(shaped("A", FACE_REGULAR), 0, 1);
    double v = glyph_run_width(shaped("V", FACE_REGULAR), 0, 1);
    const struct glyph_run *pair = shaped("AV", FACE_REGULAR);

    assert_true(glyph_run_width(pair, 0, 2) < a + v - 0.02);
}

// How far the pen moves when HarfBuzz is given the whole line at once.
static int32_t whole_advance(const struct font_face *face, const char *text)
{
    const hb_feature_t no_ligatures = {HB_TAG('l', 'i', 'g', 'a'), 0, HB_FEATURE_GLOBAL_START,
                                       HB_FEATURE_GLOBAL_END};
    hb_buffer_t *buffer = hb_buffer_create();
    int32_t advance = 0;
    unsigned count;

    hb_buffer_add_utf8(buffer, text, -1, 0, -1);
    hb_buffer_set_direction(buffer, HB_DIRECTION_LTR);
    hb_buffer_set_script(buffer, HB_SCRIPT_LATIN);
    hb_shape(face->font, buffer, &no_ligatures, 1);
    const hb_glyph_position_t *positions = hb_buffer_get_glyph_positions(buffer, &count);
    for (unsigned i = 0; i < count; i++)
        advance += positions[i].x_advance;
    hb_buffer_destroy(buffer);
    return advance;
}

static int32_t advance_of(const struct glyph_run *run)
{
    int32_t advance = 0;

    for (size_t i = 0; i < run->count; i++)
        advance += run->glyphs[i].advance;
    return advance;
}

// Words are shaped one by one: that holds as long as a blank is kerned with no other letter.
static void words_stand_as_in_a_whole_line(void **state)
{
    (void)state;
    for (enum face face = 0; face < FACE_COUNT; face++) {
        for (int code = ' '; code <= '~'; code++) {
            const char letter = (char)code;
            const char line[] = {'a', ' ', letter, 'o', ' ', ' ', letter, ' ', '1', '\0'};
            int32_t whole = whole_advance(fonts_face(fixture.fonts, face), line);
            if (advance_of(shaped(line, face)) != whole)
                fail_msg("face %d, \"%s\"", (int)face, line);
        }
    }
}

static void words_known_already_give_the_same_glyphs(void **state)
{
    (void)state;
    static const char line[] = "Tiga  T\u00E9 kata \u2013 lalu tiga\u0344 lagi \u674E x";
    const struct glyph_run *first = shaped(line, FACE_BOLD);
    const struct glyph_run *again = shaped(line, FACE_BOLD);

    assert_int_equal(first->count, again->count);
    assert_memory_equal(first->glyphs, again->glyphs, first->count * sizeof first->glyphs[0]);
    assert_true(text_equal(copied(first), copied(again)));
}

static void faces_say_how_high_capitals_are(void **state)
{
    (void)state;
    for (enum face face = 0; face < FACE_COUNT; face++)
        assert_near(fonts_capital_height(fixture.fonts, face), 0.711, 1e-9, "capital height");
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(every_character_has_a_glyph_and_copies),
        cmocka_unit_test(figures_have_one_width),
        cmocka_unit_test(pairs_are_kerned),
        cmocka_unit_test(words_stand_as_in_a_whole_line),
        cmocka_unit_test(words_known_already_give_the_same_glyphs),
        cmocka_unit_test(faces_say_how_high_capitals_are),
    };
    return cmocka_run_group_tests(tests, open_fonts, close_fonts);
}
