#include "analyze/flag_rules.h"
#include "tests/analyze/find_case.h"

#define CLOSED "2026-03-02"
#define ALL_GAPS (GAP_RATING | GAP_REASON | GAP_FOLLOWUP_PLAN)

/* A closing in order: rated in the last session, with a reason and a plan. */
static const struct {
    const char *name;
    bool has_goal;
    int rated;  // session that rates the goal: 1, 2 (the last held); 0 = none
    int scored; // the same for an outcome score
    bool has_row;
    enum close_reason reason;
    bool has_plan;
    unsigned gaps;
} closings[] = {
    {"complete",                true,  2, 0, true,  REASON_WITHDREW, true,  0                },
    {"goal not rated at last",  true,  1, 2, true,  REASON_WITHDREW, true,  GAP_RATING       },
    {"without goals, a score",  false, 0, 2, true,  REASON_WITHDREW, true,  0                },
    {"without goals, no score", false, 0, 1, true,  REASON_WITHDREW, true,  GAP_RATING       },
    {"no reason",               true,  2, 0, true,  REASON_NONE,     true,  GAP_REASON       },
    {"no clients row",          true,  2, 0, false, REASON_NONE,     true,  GAP_REASON       },
    {"no plan",                 true,  2, 0, true,  REASON_WITHDREW, false, GAP_FOLLOWUP_PLAN},
    {"nothing",                 true,  0, 0, false, REASON_NONE,     false, ALL_GAPS         },
};

static void build_closing(struct case_builder *builder, size_t row)
{
    if (closings[row].has_row) {
        struct course *course = case_course(builder, "2026-01-05");
        course->closed_on = day_at(CLOSED);
        course->close_reason = closings[row].reason;
    }
    if (closings[row].has_goal)
        case_goal(builder, "G1", GOAL_GAS, NULL);
    for (int i = 1; i <= 2; i++) {
        struct session *session =
            case_session(builder, i == 1 ? "2026-02-02" : CLOSED, ATTENDANCE_ATTENDED);
        session->kind = i == 1 ? SESSION_SESSION : SESSION_CLOSURE;
        if (closings[row].rated == i)
            case_rating(builder, "G1", -1);
        if (closings[row].scored == i)
            case_score(builder, "phq-9", 4);
    }
    if (closings[row].has_plan)
        case_journal(builder, CLOSED, JOURNAL_FOLLOWUP_PLAN);
}

static void a_closing_tells_what_it_lacks(void **state)
{
    (void)state;
    for (size_t i = 0; i < COUNT(closings); i++) {
        struct case_builder builder = case_begin();
        build_closing(&builder, i);
        const struct flag *flag =
            find_flag(find_case(&builder, CLOSED), FLAG_CLOSURE_INCOMPLETE);
        unsigned gaps = flag == NULL ? 0 : flag->closure_gaps;
        if (gaps != closings[i].gaps)
            fail_msg("%s: %u, expected %u", closings[i].name, gaps, closings[i].gaps);
        if (flag != NULL)
            assert_int_equal(flag->since, day_at(CLOSED));
        case_end(&builder);
    }
}

static void other_raters_do_not_rate_the_closing(void **state)
{
    (void)state;
    struct case_builder builder = case_begin();
    build_closing(&builder, 1);
    case_rating(&builder, "G1", 0)->rater = RATER_TEACHER;
    const struct flag *flag = find_flag(find_case(&builder, CLOSED), FLAG_CLOSURE_INCOMPLETE);
    assert_non_null(flag);
    assert_int_equal(flag->closure_gaps, GAP_RATING);
    case_end(&builder);
}

static void a_closing_without_any_session_lacks_a_rating(void **state)
{
    (void)state;
    struct case_builder builder = case_begin();
    case_course(&builder, "2026-01-05")->closed_on = day_at(CLOSED);
    const struct flag *flag = find_flag(find_case(&builder, CLOSED), FLAG_CLOSURE_INCOMPLETE);
    assert_non_null(flag);
    assert_true(flag->closure_gaps & GAP_RATING);
    case_end(&builder);
}

/* Days after the closing on 2026-03-02. */
static const struct {
    const char *name;
    int now;
    int journal; // day of a journal contact; -1 = none
    enum journal_state reached;
    int session; // day of a session of kind followup; -1 = none
    enum attendance attendance;
    enum followup_kind due;
} followups[] = {
    {"day 13",                  13,  -1, 0,                 -1, 0,                   FOLLOWUP_NONE     },
    {"day 14",                  14,  -1, 0,                 -1, 0,                   FOLLOWUP_LAIJAPEN },
    {"day 89",                  89,  -1, 0,                 -1, 0,                   FOLLOWUP_LAIJAPEN },
    {"day 90",                  90,  -1, 0,                 -1, 0,                   FOLLOWUP_LAIJAPANG},
    {"day 179",                 179, -1, 0,                 -1, 0,                   FOLLOWUP_LAIJAPANG},
    {"day 180",                 180, -1, 0,                 -1, 0,                   FOLLOWUP_NONE     },
    {"reached on day 1",        20,  1,  STATE_REACHED,     -1, 0,                   FOLLOWUP_NONE     },
    {"reached, not said so",    20,  1,  STATE_NONE,        -1, 0,                   FOLLOWUP_NONE     },
    {"not reached",             20,  1,  STATE_NOT_REACHED, -1, 0,                   FOLLOWUP_LAIJAPEN },
    {"on the closing day",      20,  0,  STATE_REACHED,     -1, 0,                   FOLLOWUP_LAIJAPEN },
    {"seen on day 5",           20,  -1, 0,                 5,  ATTENDANCE_ATTENDED, FOLLOWUP_NONE     },
    {"missed on day 5",         20,  -1, 0,                 5,  ATTENDANCE_NO_SHOW,  FOLLOWUP_LAIJAPEN },
    {"day 30 is for laijapen",  100, 30, STATE_REACHED,     -1, 0,                   FOLLOWUP_LAIJAPANG},
    {"day 31 is for laijapang", 100, 31, STATE_REACHED,     -1, 0,                   FOLLOWUP_NONE     },
    {"seen on day 31",          100, -1, 0,                 31, ATTENDANCE_LATE,     FOLLOWUP_NONE     },
};

static struct case_findings *find_days_after(struct case_builder *builder, int days)
{
    char text[DAY_TEXT_BYTES];
    struct text day = day_print_iso(day_at(CLOSED) + days, text);
    return find_case(builder, arena_string(builder->arena, day));
}

static void followups_are_due_in_their_time(void **state)
{
    (void)state;
    for (size_t i = 0; i < COUNT(followups); i++) {
        struct case_builder builder = case_begin();
        build_closing(&builder, 0);
        if (followups[i].journal >= 0) {
            struct journal_entry *entry = case_journal(&builder, CLOSED, JOURNAL_FOLLOWUP);
            entry->day += followups[i].journal;
            entry->state = followups[i].reached;
        }
        if (followups[i].session >= 0) {
            struct session *session = case_session(&builder, CLOSED, followups[i].attendance);
            session->day += followups[i].session;
            session->kind = SESSION_FOLLOWUP;
        }
        const struct flag *flag =
            find_flag(find_days_after(&builder, followups[i].now), FLAG_FOLLOWUP_DUE);
        enum followup_kind due = flag == NULL ? FOLLOWUP_NONE : flag->followup;
        if (due != followups[i].due)
            fail_msg("%s: %d", followups[i].name, due);
        if (flag != NULL)
            assert_int_equal(flag->since,
                             day_at(CLOSED) + (due == FOLLOWUP_LAIJAPEN ? 14 : 90));
        case_end(&builder);
    }
}

static void open_and_lapsed_episodes_have_no_closing(void **state)
{
    (void)state;
    struct case_builder builder = case_begin();
    case_session(&builder, "2026-01-05", ATTENDANCE_ATTENDED);
    case_session(&builder, "2026-06-05", ATTENDANCE_ATTENDED);
    size_t count;
    struct case_findings **found = findings_between(&builder, NULL, "2026-06-30", &count);
    assert_int_equal(count, 2);
    for (size_t i = 0; i < count; i++) {
        assert_null(find_flag(found[i], FLAG_CLOSURE_INCOMPLETE));
        assert_null(find_flag(found[i], FLAG_FOLLOWUP_DUE));
    }
    case_end(&builder);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(a_closing_tells_what_it_lacks),
        cmocka_unit_test(other_raters_do_not_rate_the_closing),
        cmocka_unit_test(a_closing_without_any_session_lacks_a_rating),
        cmocka_unit_test(followups_are_due_in_their_time),
        cmocka_unit_test(open_and_lapsed_episodes_have_no_closing),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
