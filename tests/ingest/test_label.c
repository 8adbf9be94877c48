#include "ingest/label.h"

#include "tests/support/test.h"

static const struct {
    const char *text, *label;
} cases[] = {
    {"client_id",           "client id"          },
    {"  Kode  Konseli ",    "kode konseli"       },
    {"Durasi (menit)",      "durasi menit"       },
    {"[SKOR]",              "skor"               },
    {"Tanggal\xC2\xA0Sesi", "tanggal sesi"       },
    {"Kode\nTujuan",        "kode tujuan"        },
    {"Tingkat -2",          "tingkat -2"         },
    {"Tingkat +2",          "tingkat +2"         },
    {"Pertemuan Ke-",       "pertemuan ke-"      },
    {"\xEF\xBB\xBF"
     "client_id",      "client id"          },
    {"no\xE2\x80\x8Bte",    "note"               },
    {"\xC3\x89L\xC3\x88VE", "\xC3\xA9l\xC3\xA8ve"},
    {"Tingkat \xE2\x88\x92"
     "2",              "tingkat -2"         },
    {"Tingkat \xE2\x80\x93"
     "1",              "tingkat -1"         },
    {"()",                  ""                   },
    {"",                    ""                   },
};

static void labels_compare_what_people_see_as_one(void **state)
{
    (void)state;
    for (size_t i = 0; i < COUNT(cases); i++) {
        char bytes[LABEL_BYTES];
        assert_text_equal(label_of(text_of(cases[i].text), bytes), cases[i].label);
    }
}

static void a_long_text_is_cut(void **state)
{
    (void)state;
    char text[2 * LABEL_BYTES];
    char bytes[LABEL_BYTES];

    for (size_t i = 0; i < sizeof(text); i++)
        text[i] = 'x';
    struct text label = label_of((struct text){text, sizeof(text)}, bytes);
    assert_true(label.length <= LABEL_BYTES);
    assert_true(label.length > LABEL_BYTES / 2);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(labels_compare_what_people_see_as_one),
        cmocka_unit_test(a_long_text_is_cut),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
