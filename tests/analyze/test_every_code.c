#include <math.h>

#include "tests/analyze/find_case.h"
#include "tests/support/sentence_cases.h"

/*
 * Every category, level, sentence and direction of a measure and every state of a goal, with a
 * case that gives it and the nearest that does not. One that is added without both fails here.
 */
#define FIRST "2026-01-05"
#define AS_OF "2026-05-18"

static const struct scores category_cases[] = {
    {CATEGORY_NONE,         "phq-9", "18",    "18 17"},
    {CATEGORY_RECOVERED,    "phq-9", "18 9",  "18 10"},
    {CATEGORY_IMPROVED,     "phq-9", "18 12", "18 13"},
    {CATEGORY_UNCHANGED,    "phq-9", "18 13", "18 12"},
    {CATEGORY_DETERIORATED, "phq-9", "12 18", "12 17"},
    {CATEGORY_HARMED,       "phq-9", "9 15",  "10 16"},
};

static const struct scores level_cases[] = {
    {LEVEL_E0, "phq-9", "18",       "18 17"   },
    {LEVEL_E1, "phq-9", "18 13",    "18 12"   },
    {LEVEL_E2, "phq-9", "18 12",    "18 13"   },
    {LEVEL_E3, "phq-9", "20 13 12", "20 15 12"},
    {LEVEL_E4, "phq-9", "18 9 8",   "18 10 8" },
};

static const struct scores direction_cases[] = {
    {DIRECTION_NONE,    "rses",  "6 14 9 16 10 18 13 9",          RISING                   },
    {DIRECTION_BETTER,  "rses",  RISING,                          "6 14 9 16 10 18 13 9"   },
    {DIRECTION_WORSE,   "phq-9", "12 12 12 12 12 12 12 12 14 16", "12 12 12 12 12 12 12 14"},
    {DIRECTION_UNKNOWN, "phq-9", "12 13 14 12 13 14 12",          "12 13 14 12 13 14 12 13"},
};

typedef int read_code(const struct measure_findings *measure);

static int category_of(const struct measure_findings *measure)
{
    return (int)measure->category;
}

static int level_of(const struct measure_findings *measure)
{
    return (int)measure->level;
}

static int sentence_of(const struct measure_findings *measure)
{
    return (int)measure->sentence;
}

static int direction_of(const struct measure_findings *measure)
{
    return (int)measure->trend.direction;
}

static const struct {
    const char *name;
    const struct scores *cases;
    size_t case_count;
    int code_count;
    read_code *read;
} measure_codes[] = {
    {"category",  category_cases,  COUNT(category_cases),  CATEGORY_COUNT,        category_of },
    {"level",     level_cases,     COUNT(level_cases),     LEVEL_COUNT,           level_of    },
    {"sentence",  sentence_cases,  COUNT(sentence_cases),  SENTENCE_COUNT,        sentence_of },
    {"direction", direction_cases, COUNT(direction_cases), DIRECTION_UNKNOWN + 1, direction_of},
};

static void
check_scores(size_t codes, const struct scores *scores, const char *values, bool is_given)
{
    struct case_builder builder = case_begin();
    case_weekly_scores(&builder, FIRST, scores->measure, values);
    int read = measure_codes[codes].read(&find_case(&builder, AS_OF)->measures[0]);
    if ((read == scores->code) != is_given)
        fail_msg("%s %d of \"%s\": %d", measure_codes[codes].name, scores->code, values, read);
    case_end(&builder);
}

static void every_code_of_a_measure_is_given_and_nearly_given(void **state)
{
    (void)state;
    for (size_t i = 0; i < COUNT(measure_codes); i++) {
        for (int code = 0; code < measure_codes[i].code_count; code++) {
            const struct scores *scores =
                find_scores(measure_codes[i].cases, measure_codes[i].case_count, code);
            if (scores == NULL) {
                fail_msg("%s %d has no case", measure_codes[i].name, code);
                return;
            }
            check_scores(i, scores, scores->with, true);
            check_scores(i, scores, scores->without, false);
        }
    }
}

struct rated_goal {
    enum goal_kind kind;
    enum goal_status status;
    double baseline, target; // NAN = not given
    const char *ratings;
};

#define GAS(baseline, ratings)                                                                 \
    {                                                                                          \
        GOAL_GAS, STATUS_ACTIVE, baseline, NAN, ratings                                        \
    }
#define GAS_SAID(status, ratings)                                                              \
    {                                                                                          \
        GOAL_GAS, status, -2, NAN, ratings                                                     \
    }
#define VALUE(target, ratings)                                                                 \
    {                                                                                          \
        GOAL_VALUE, STATUS_ACTIVE, 4, target, ratings                                          \
    }

static const struct {
    enum goal_state state;
    struct rated_goal with, without;
} state_cases[] = {
    {GOAL_STATE_UNKNOWN, VALUE(NAN,                  "5 6"),  VALUE(8,                  "5 6")  },
    {GOAL_NOT_RATED,     GAS(-2,                     ""),     GAS(-2,                   "-2")   },
    {GOAL_RATED_ONCE,    GAS(NAN,                    "-1"),   GAS(NAN,                  "-1 -1")},
    {GOAL_AT_START,      GAS(0,                      "1"),    GAS(-1,                   "1")    },
    {GOAL_REACHED,       GAS(-2,                     "-1 0"), GAS(-2,                   "0 0")  },
    {GOAL_ATTAINED,      GAS(-2,                     "1 0"),  GAS(-2,                   "-1 0") },
    {GOAL_EXCEEDED,      GAS(-2,                     "0 1"),  GAS(-2,                   "1 0")  },
    {GOAL_IMPROVING,     GAS(-2,                     "-1"),   GAS(-2,                   "-2")   },
    {GOAL_NO_CHANGE,     GAS(-2,                     "-2"),   GAS(-2,                   "-1")   },
    {GOAL_WORSE,         GAS(-1,                     "-2"),   GAS(-1,                   "-1")   },
    {GOAL_DROPPED,       GAS_SAID(STATUS_DROPPED,    "0 0"),  GAS_SAID(STATUS_ATTAINED, "0 0")  },
    {GOAL_SUPERSEDED,    GAS_SAID(STATUS_SUPERSEDED, "0"),    GAS_SAID(STATUS_DROPPED,  "0")    },
};

static enum goal_state state_of(const struct rated_goal *rated)
{
    struct case_builder builder = case_begin();
    struct goal *goal = case_goal(&builder, "G1", rated->kind, NULL);
    goal->status = rated->status;
    goal->baseline = rated->baseline;
    goal->target = rated->target;
    case_session(&builder, "2025-12-29", ATTENDANCE_ATTENDED);
    case_weekly_ratings(&builder, FIRST, "G1", rated->ratings);
    enum goal_state found = find_case(&builder, AS_OF)->goals[0].state;
    case_end(&builder);
    return found;
}

static size_t state_case_of(int state)
{
    for (size_t i = 0; i < COUNT(state_cases); i++)
        if (state_cases[i].state == (enum goal_state)state)
            return i;
    fail_msg("state %d has no case", state);
    return 0;
}

static void every_goal_state_is_given_and_nearly_given(void **state)
{
    (void)state;
    for (int code = 0; code < GOAL_STATE_COUNT; code++) {
        size_t row = state_case_of(code);
        assert_int_equal(state_of(&state_cases[row].with), code);
        assert_int_not_equal(state_of(&state_cases[row].without), code);
    }
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(every_code_of_a_measure_is_given_and_nearly_given),
        cmocka_unit_test(every_goal_state_is_given_and_nearly_given),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
