#include "ingest/word_field.h"

#include "ingest/label.h"
#include "ingest/roles.h"
#include "tests/support/test.h"

static const struct {
    enum file_kind kind;
    int role;
    const char *word;
    int value;
} cases[] = {
    {FILE_SESSIONS, SESSION_ROLE_ATTENDANCE,   "Hadir",                    ATTENDANCE_ATTENDED      },
    {FILE_SESSIONS, SESSION_ROLE_ATTENDANCE,   "TIDAK_HADIR",              ATTENDANCE_NO_SHOW       },
    {FILE_SESSIONS, SESSION_ROLE_ATTENDANCE,   "no_show",                  ATTENDANCE_NO_SHOW       },
    {FILE_SESSIONS, SESSION_ROLE_ATTENDANCE,   "Late Cancelled",           ATTENDANCE_LATE_CANCELLED},
    {FILE_SESSIONS, SESSION_ROLE_ATTENDANCE,   "batal mendadak",           ATTENDANCE_LATE_CANCELLED},
    {FILE_SESSIONS, SESSION_ROLE_ATTENDANCE,   "izin",                     ATTENDANCE_CANCELLED     },
    {FILE_SESSIONS, SESSION_ROLE_ATTENDANCE,   "batal oleh guru BK",
     ATTENDANCE_CANCELLED_BY_COUNSELOR                                                              },
    {FILE_SESSIONS, SESSION_ROLE_ATTENDANCE,   "ya",                       WORD_NONE                },
    {FILE_SESSIONS, SESSION_ROLE_ATTENDANCE,   "",                         WORD_NONE                },
    {FILE_SESSIONS, SESSION_ROLE_KIND,         "skrining",                 SESSION_SCREENING        },
    {FILE_SESSIONS, SESSION_ROLE_RATER,        "orang tua/wali",           RATER_PARENT             },
    {FILE_SESSIONS, SESSION_ROLE_NOTE,         "hadir",                    WORD_NONE                },
    {FILE_GOALS,    GOAL_FIELD_KIND,           "tonggak",                  GOAL_MILESTONE           },
    {FILE_GOALS,    GOAL_FIELD_DIRECTION,      "turun",                    GOAL_DOWN                },
    {FILE_GOALS,    GOAL_FIELD_SET_BY,         "bersama",                  OWNER_JOINT              },
    {FILE_GOALS,    GOAL_FIELD_STATUS,         "digantikan",               STATUS_SUPERSEDED        },
    {FILE_JOURNAL,  JOURNAL_FIELD_KIND,        "rencana tindak lanjut",    JOURNAL_FOLLOWUP_PLAN    },
    {FILE_JOURNAL,  JOURNAL_FIELD_KIND,        "followup_plan",            JOURNAL_FOLLOWUP_PLAN    },
    {FILE_JOURNAL,  JOURNAL_FIELD_STATE,       "tidak ada",                STATE_RISK_NONE          },
    {FILE_JOURNAL,  JOURNAL_FIELD_STATE,       "belum berhasil dihubungi", STATE_NOT_REACHED        },
    {FILE_CLIENTS,  COURSE_FIELD_SEX,          "L",                        SEX_MALE                 },
    {FILE_CLIENTS,  COURSE_FIELD_SEX,          "P",                        SEX_FEMALE               },
    {FILE_CLIENTS,  COURSE_FIELD_CLOSE_REASON, "goals_completed",          REASON_GOALS_COMPLETED   },
    {FILE_CLIENTS,  COURSE_FIELD_CONSENT,      "kepala sekolah",           CONSENT_PRINCIPAL        },
};

static void words_have_their_value(void **state)
{
    (void)state;
    for (size_t i = 0; i < COUNT(cases); i++) {
        char bytes[LABEL_BYTES];
        struct word_list words = words_of(cases[i].kind, cases[i].role);
        if (word_find(words, label_of(text_of(cases[i].word), bytes)) != cases[i].value)
            fail_msg("%s", cases[i].word);
    }
}

// Every stored name reads back: an export is a file that can be read.
static void stored_names_are_words(void **state)
{
    (void)state;
    char bytes[LABEL_BYTES];

    for (int i = 0; i < ATTENDANCE_COUNT; i++) {
        struct text name = text_of(attendance_name((enum attendance)i));
        struct word_list words = words_of(FILE_SESSIONS, SESSION_ROLE_ATTENDANCE);
        assert_int_equal(word_find(words, label_of(name, bytes)), i);
    }
    for (int i = 0; i < JOURNAL_KIND_COUNT; i++) {
        struct text name = text_of(journal_kind_name((enum journal_kind)i));
        struct word_list words = words_of(FILE_JOURNAL, JOURNAL_FIELD_KIND);
        assert_int_equal(word_find(words, label_of(name, bytes)), i);
    }
    for (int i = 1; i < JOURNAL_STATE_COUNT; i++) {
        struct text name = text_of(journal_state_name((enum journal_state)i));
        struct word_list words = words_of(FILE_JOURNAL, JOURNAL_FIELD_STATE);
        assert_int_equal(word_find(words, label_of(name, bytes)), i);
    }
    for (int i = 1; i < REASON_COUNT; i++) {
        struct text name = text_of(close_reason_name((enum close_reason)i));
        struct word_list words = words_of(FILE_CLIENTS, COURSE_FIELD_CLOSE_REASON);
        assert_int_equal(word_find(words, label_of(name, bytes)), i);
    }
    for (int i = 1; i < REFERRAL_COUNT; i++) {
        struct text name = text_of(referral_name((enum referral)i));
        struct word_list words = words_of(FILE_CLIENTS, COURSE_FIELD_SOURCE);
        assert_int_equal(word_find(words, label_of(name, bytes)), i);
    }
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(words_have_their_value),
        cmocka_unit_test(stored_names_are_words),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
