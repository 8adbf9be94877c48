#include "ingest/roles.h"

#include "ingest/label.h"
#include "ingest/word_field.h"
#include "tests/support/test.h"

static void each_alias_is_in_the_form_of_labels_and_names_one_role(void **state)
{
    (void)state;
    for (int kind = 0; kind < FILE_KIND_COUNT; kind++) {
        struct role_list roles = roles_of((enum file_kind)kind);
        assert_true(roles.count <= ROLE_MAX_COUNT);
        for (size_t i = 0; i < roles.count; i++) {
            const struct role *role = &roles.items[i];
            assert_non_null(role->name);
            assert_int_equal(role_find((enum file_kind)kind, text_of(role->name)), i);
            for (size_t j = 0; j < ROLE_MAX_ALIASES && role->aliases[j] != NULL; j++) {
                char bytes[LABEL_BYTES];
                struct text alias = text_of(role->aliases[j]);
                assert_text_equal(label_of(alias, bytes), role->aliases[j]);
                assert_int_equal(role_of_label((enum file_kind)kind, alias), i);
            }
        }
    }
}

static void headers_mean_their_role(void **state)
{
    (void)state;
    static const struct {
        enum file_kind kind;
        const char *header;
        int role;
    } cases[] = {
        {FILE_SESSIONS, "client_id",      SESSION_ROLE_CLIENT    },
        {FILE_SESSIONS, "Pertemuan Ke-",  SESSION_ROLE_NUMBER    },
        {FILE_SESSIONS, "SESI KE",        SESSION_ROLE_NUMBER    },
        {FILE_SESSIONS, "Instrumen",      SESSION_ROLE_MEASURE   },
        {FILE_SESSIONS, "Tanggal",        SESSION_ROLE_DAY       },
        {FILE_SESSIONS, "Tenggat",        ROLE_NONE              },
        {FILE_GOALS,    "Tenggat",        GOAL_FIELD_TARGET_ON   },
        {FILE_GOALS,    "Tingkat -2",     GOAL_FIELD_LEVEL_M2    },
        {FILE_GOALS,    "Tingkat +2",     GOAL_FIELD_LEVEL_P2    },
        {FILE_GOALS,    "Status",         GOAL_FIELD_STATUS      },
        {FILE_GOALS,    "Bobot",          GOAL_FIELD_WEIGHT      },
        {FILE_JOURNAL,  "Status",         JOURNAL_FIELD_STATE    },
        {FILE_JOURNAL,  "Tenggat",        JOURNAL_FIELD_DUE      },
        {FILE_JOURNAL,  "Jenis",          JOURNAL_FIELD_KIND     },
        {FILE_CLIENTS,  "L/P",            COURSE_FIELD_SEX       },
        {FILE_CLIENTS,  "Jenis Kelamin",  COURSE_FIELD_SEX       },
        {FILE_CLIENTS,  "Tanggal Mulai",  COURSE_FIELD_STARTED_ON},
        {FILE_CLIENTS,  "Bidang Layanan", COURSE_FIELD_FIELD     },
        {FILE_CLIENTS,  "Layanan",        ROLE_NONE              },
    };
    for (size_t i = 0; i < COUNT(cases); i++) {
        char bytes[LABEL_BYTES];
        struct text label = label_of(text_of(cases[i].header), bytes);
        if (role_of_label(cases[i].kind, label) != cases[i].role)
            fail_msg("%s", cases[i].header);
    }
}

static void each_word_is_in_the_form_of_labels_and_stands_once(void **state)
{
    (void)state;
    for (int kind = 0; kind < FILE_KIND_COUNT; kind++) {
        for (int role = 0; role < (int)roles_of((enum file_kind)kind).count; role++) {
            struct word_list words = words_of((enum file_kind)kind, role);
            for (size_t i = 0; i < words.count; i++) {
                char bytes[LABEL_BYTES];
                struct text word = text_of(words.items[i].label);
                assert_text_equal(label_of(word, bytes), words.items[i].label);
                assert_int_equal(word_find(words, word), words.items[i].value);
            }
        }
    }
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(each_alias_is_in_the_form_of_labels_and_names_one_role),
        cmocka_unit_test(headers_mean_their_role),
        cmocka_unit_test(each_word_is_in_the_form_of_labels_and_stands_once),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
