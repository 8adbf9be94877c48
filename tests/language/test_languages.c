#include "language/en.h"
#include "language/id.h"
#include "tests/support/test.h"

static void languages_are_found_by_code(void **state)
{
    (void)state;
    assert_ptr_equal(language_find(TEXT("id")), &language_id);
    assert_ptr_equal(language_find(TEXT("EN")), &language_en);
    assert_null(language_find(TEXT("fr")));
    assert_null(language_find(TEXT("")));
    assert_ptr_equal(languages[0], &language_id);
}

static const struct {
    const char *band, *id, *en;
} bands[] = {
    {"moderately severe", "agak berat",         "moderately severe"},
    {"normal",            "dalam rentang umum", "usual range"      },
    {"significant",       "cukup mengganggu",   "marked"           },
    {"Severe",            "berat",              "Severe"           },
    {"of my own",         "of my own",          "of my own"        },
};

static void bands_have_words_of_the_page(void **state)
{
    (void)state;
    for (size_t i = 0; i < COUNT(bands); i++) {
        struct text band = text_of(bands[i].band);
        assert_text_equal(language_band_word(&language_id, band), bands[i].id);
        assert_text_equal(language_band_word(&language_en, band), bands[i].en);
    }
}

static const struct {
    const char *instrument, *id, *en;
} topics[] = {
    {"phq-9",         "Suasana hati",                    "Mood"                   },
    {"dass21-a",      "Rasa cemas",                      "Worry"                  },
    {"sdq-sr",        "Keseharian di rumah dan sekolah", "Days at home and school"},
    {"sdq-p@parent",  "Keseharian di rumah dan sekolah", "Days at home and school"},
    {"ors",           "Keadaan umum",                    "General state"          },
    {"phq-9@teacher", "Suasana hati",                    "Mood"                   },
    {"phq",           "phq",                             "phq"                    },
    {"my-scale",      "my-scale",                        "my-scale"               },
};

static void topics_are_plain_names_of_instruments(void **state)
{
    (void)state;
    for (size_t i = 0; i < COUNT(topics); i++) {
        struct text id = text_of(topics[i].instrument);
        assert_text_equal(language_topic(&language_id, id), topics[i].id);
        assert_text_equal(language_topic(&language_en, id), topics[i].en);
    }
}

static const struct {
    const char *word;
    bool is_known;
    enum practice practice;
} practices[] = {
    {"konseli",        true,  PRACTICE_SCHOOL},
    {"klien",          true,  PRACTICE_CLINIC},
    {"Guru BK",        true,  PRACTICE_SCHOOL},
    {"konselor",       true,  PRACTICE_CLINIC},
    {"koordinator bk", true,  PRACTICE_SCHOOL},
    {"supervisor",     true,  PRACTICE_CLINIC},
    {"client",         true,  PRACTICE_SCHOOL},
    {"siswa",          false, PRACTICE_SCHOOL},
    {"",               false, PRACTICE_SCHOOL},
};

static void practices_are_told_by_their_words(void **state)
{
    (void)state;
    for (size_t i = 0; i < COUNT(practices); i++) {
        enum practice practice = PRACTICE_COUNT;
        bool is_known = practice_of_word(text_of(practices[i].word), &practice);
        if (is_known != practices[i].is_known)
            fail_msg("%s is %sknown", practices[i].word, is_known ? "" : "not ");
        if (is_known)
            assert_int_equal(practice, practices[i].practice);
    }
}

static void terms_are_chosen_apart(void **state)
{
    struct terms terms =
        language_terms(&language_id, PRACTICE_SCHOOL, PRACTICE_CLINIC, PRACTICE_SCHOOL);

    (void)state;
    assert_string_equal(terms.client, "konseli");
    assert_string_equal(terms.client_capital, "Konseli");
    assert_string_equal(terms.counsellor, "konselor");
    assert_string_equal(terms.counsellor_capital, "Konselor");
    assert_string_equal(terms.supervisor, "koordinator BK");
    assert_string_equal(terms.supervisor_capital, "Koordinator BK");
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(languages_are_found_by_code),
        cmocka_unit_test(bands_have_words_of_the_page),
        cmocka_unit_test(topics_are_plain_names_of_instruments),
        cmocka_unit_test(practices_are_told_by_their_words),
        cmocka_unit_test(terms_are_chosen_apart),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
