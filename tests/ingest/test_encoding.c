#include "ingest/encoding.h"

#include "tests/support/test.h"

#define BYTES(literal) TEXT_INIT(literal)

static const struct {
    const char *name;
    struct text bytes;
    enum encoding encoding;
    bool has_mark, is_guessed, is_valid;
    struct text content;
} cases[] = {
    {"plain",                      BYTES("a,b\n"),                      ENCODING_UTF_8,        false, false, true,  BYTES("a,b\n")                     },
    {"nothing",                    BYTES(""),                           ENCODING_UTF_8,        false, false, true,  BYTES("")                          },
    {"UTF-8",                      BYTES("caf\xC3\xA9"),                ENCODING_UTF_8,        false, false, true,  BYTES("caf\xC3\xA9")               },
    {"UTF-8 with a mark",
     BYTES("\xEF\xBB\xBF"
           "caf\xC3\xA9"),
     ENCODING_UTF_8,                                                                           true,  false, true,  BYTES("caf\xC3\xA9")               },
    {"a stray byte among UTF-8",   BYTES("\xC3\xA9 \xE9"),              ENCODING_UTF_8,        false, false, false,
     BYTES("\xC3\xA9 \xE9")                                                                                                                            },
    {"a stray byte behind a mark",
     BYTES("\xEF\xBB\xBF"
           "caf\xE9"),
     ENCODING_UTF_8,                                                                           true,  false, false, BYTES("caf\xE9")                   },
    {"Windows-1252",               BYTES("baik \x96 \x80 \xE9"),        ENCODING_WINDOWS_1252, false, true,  true,
     BYTES("baik \xE2\x80\x93 \xE2\x82\xAC \xC3\xA9")                                                                                                  },
    {"not even Windows-1252",
     BYTES("a\x81\x9D"
           "b\xE9"),
     ENCODING_WINDOWS_1252,                                                                    false, true,  false,
     BYTES("a\x81\x9D"
           "b\xC3\xA9")                                                                                                                                },
    {"UTF-16LE with a mark",
     BYTES("\xFF\xFE"
           "a\0\x13\x20"),
     ENCODING_UTF_16LE,                                                                        true,  false, true,  BYTES("a\xE2\x80\x93")             },
    {"UTF-16BE with a mark",
     BYTES("\xFE\xFF"
           "\0a\x20\x13"),
     ENCODING_UTF_16BE,                                                                        true,  false, true,  BYTES("a\xE2\x80\x93")             },
    {"UTF-16LE by its NULs",       BYTES("a\0b\0c\0d\0"),               ENCODING_UTF_16LE,     false, true,  true,
     BYTES("abcd")                                                                                                                                     },
    {"UTF-16BE by its NULs",       BYTES("\0a\0b\0c\0d"),               ENCODING_UTF_16BE,     false, true,  true,
     BYTES("abcd")                                                                                                                                     },
    {"a pair of surrogates",       BYTES("\xFF\xFE\x3D\xD8\x00\xDE"),   ENCODING_UTF_16LE,     true,  false,
     true,                                                                                                          BYTES("\xF0\x9F\x98\x80")          },
    {"half a pair",
     BYTES("\xFF\xFE"
           "a\0\x3D\xD8"
           "b\0"),
     ENCODING_UTF_16LE,                                                                        true,  false, false,
     BYTES("a\xED\xA0\xBD"
           "b")                                                                                                                                        },
    {"half a pair at the end",
     BYTES("\xFF\xFE"
           "a\0\x3D\xD8"),
     ENCODING_UTF_16LE,                                                                        true,  false, false, BYTES("a\xED\xA0\xBD")             },
    {"padding is no pattern",      BYTES("ab\n\0\0\0\0\0\0\0\0\0\0\0"), ENCODING_UTF_8,        false, false,
     true,                                                                                                          BYTES("ab\n\0\0\0\0\0\0\0\0\0\0\0")},
};

static void encodings_are_told_and_undone(void **state)
{
    (void)state;
    for (size_t i = 0; i < COUNT(cases); i++) {
        struct arena *arena = arena_create();
        struct decoded decoded;
        struct text restored;

        assert_int_equal(encoding_decode(cases[i].bytes, arena, &decoded), 0);
        if (decoded.encoding != cases[i].encoding || decoded.has_mark != cases[i].has_mark ||
            decoded.is_guessed != cases[i].is_guessed || decoded.is_valid != cases[i].is_valid)
            fail_msg("%s: told %s", cases[i].name, encoding_name(decoded.encoding));
        if (!text_equal(decoded.content, cases[i].content))
            fail_msg("%s: content differs", cases[i].name);
        assert_int_equal(encoding_restore(decoded.encoding, decoded.content, arena, &restored),
                         0);
        size_t mark = decoded.has_mark ? encoding_mark(decoded.encoding).length : 0;
        if (!text_equal(restored,
                        text_slice(cases[i].bytes, mark, cases[i].bytes.length - mark)))
            fail_msg("%s: not the same bytes again", cases[i].name);
        arena_destroy(arena);
    }
}

static void half_a_unit_at_the_end_is_left_out(void **state)
{
    (void)state;
    struct arena *arena = arena_create();
    struct decoded decoded;

    assert_int_equal(encoding_decode(TEXT("\xFF\xFE"
                                          "a\0b"),
                                     arena, &decoded),
                     0);
    assert_true(decoded.is_odd);
    assert_text_equal(decoded.content, "a");
    arena_destroy(arena);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(encodings_are_told_and_undone),
        cmocka_unit_test(half_a_unit_at_the_end_is_left_out),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
