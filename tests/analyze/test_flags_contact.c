#include <math.h>

#include "analyze/flag_rules.h"
#include "tests/analyze/find_case.h"

#define AS_OF "2026-03-09"

static const struct flag *find(struct case_builder *builder, enum flag_code code)
{
    return find_flag(find_case(builder, AS_OF), code);
}

/* Sessions weekly from 2026-01-05, by the letters below. */
static const struct {
    const char *name;
    const char *sessions;
    int since; // week on which the flag rests, from 1; 0 = not raised
    int missed;
} runs[] = {
    {"one missed",           "an",     0, 0},
    {"two missed",           "anx",    2, 2},
    {"three missed",         "nnn",    1, 3},
    {"a held one after",     "nnl",    0, 0},
    {"excused ones between", "ancbnc", 2, 2},
    {"only excused",         "cb",     0, 0},
};

static enum attendance attendance_of(char letter)
{
    switch (letter) {
    case 'a':
        return ATTENDANCE_ATTENDED;
    case 'l':
        return ATTENDANCE_LATE;
    case 'n':
        return ATTENDANCE_NO_SHOW;
    case 'x':
        return ATTENDANCE_LATE_CANCELLED;
    case 'c':
        return ATTENDANCE_CANCELLED;
    default:
        return ATTENDANCE_CANCELLED_BY_COUNSELOR;
    }
}

static void book(struct case_builder *builder, const char *sessions)
{
    for (int i = 0; sessions[i] != '\0'; i++)
        case_session(builder, "2026-01-05", attendance_of(sessions[i]))->day += 7 * i;
}

static void two_missed_in_a_row_are_flagged(void **state)
{
    (void)state;
    for (size_t i = 0; i < COUNT(runs); i++) {
        struct case_builder builder = case_begin();
        book(&builder, runs[i].sessions);
        const struct flag *flag = find(&builder, FLAG_MISSED_2);
        if ((flag != NULL) != (runs[i].since > 0))
            fail_msg("%s: raised %d", runs[i].name, flag != NULL);
        if (flag != NULL) {
            assert_int_equal(flag->since, day_at("2026-01-05") + 7 * (runs[i].since - 1));
            assert_near(flag->evidence[EVIDENCE_MISSED], runs[i].missed, 0, runs[i].name);
        }
        case_end(&builder);
    }
}

/* Held of counted sessions: the upper end of the interval lies below .80, or not. */
static const struct {
    int held, counted;
    bool is_raised;
} rates[] = {
    {2, 5,  true },
    {3, 5,  false},
    {1, 4,  false},
    {5, 10, true },
    {6, 10, false},
};

static void attendance_is_low_when_the_interval_says_so(void **state)
{
    (void)state;
    for (size_t i = 0; i < COUNT(rates); i++) {
        struct case_builder builder = case_begin();
        for (int j = 0; j < rates[i].counted; j++)
            case_session(&builder, "2026-01-01",
                         j < rates[i].held ? ATTENDANCE_LATE : ATTENDANCE_NO_SHOW)
                ->day += j;
        const struct flag *flag = find(&builder, FLAG_ATTENDANCE_LOW);
        if ((flag != NULL) != rates[i].is_raised)
            fail_msg("%d of %d", rates[i].held, rates[i].counted);
        if (flag != NULL) {
            assert_int_equal(flag->since, day_at("2026-01-01") + rates[i].counted - 1);
            assert_near(flag->evidence[EVIDENCE_ATTENDED], rates[i].held, 0, "held");
            assert_near(flag->evidence[EVIDENCE_DENOMINATOR], rates[i].counted, 0, "of");
        }
        case_end(&builder);
    }
}

static void attendance_is_judged_within_the_period(void **state)
{
    (void)state;
    struct case_builder builder = case_begin();
    for (int i = 0; i < 10; i++)
        case_session(&builder, "2026-01-01", i < 6 ? ATTENDANCE_NO_SHOW : ATTENDANCE_ATTENDED)
            ->day += i;
    size_t count;
    struct case_findings **found = findings_between(&builder, "2026-01-06", AS_OF, &count);
    assert_null(find_flag(found[0], FLAG_ATTENDANCE_LOW)); // 4 of 5 there
    found = findings_between(&builder, NULL, AS_OF, &count);
    assert_non_null(find_flag(found[0], FLAG_ATTENDANCE_LOW)); // 4 of 10 in all
    case_end(&builder);
}

static const struct {
    const char *name;
    const char *measure;
    const char *scores;
    bool is_raised;
} measured[] = {
    {"scored in the first of four", "phq-9", "9 - - -",  true },
    {"scored in the last three",    "phq-9", "9 9 - -",  false},
    {"two sessions",                "phq-9", "- -",      false},
    {"never scored",                "phq-9", "- - -",    true },
    {"alliance is no outcome",      "srs",   "38 38 38", true },
    {"unknown measures are",        "mood",  "5 - -",    false},
};

static void three_sessions_without_outcome_score_are_flagged(void **state)
{
    (void)state;
    for (size_t i = 0; i < COUNT(measured); i++) {
        struct case_builder builder = case_begin();
        case_weekly_scores(&builder, "2026-01-05", measured[i].measure, measured[i].scores);
        const struct flag *flag = find(&builder, FLAG_MEASURE_MISSING);
        if ((flag != NULL) != measured[i].is_raised)
            fail_msg("%s: raised %d", measured[i].name, flag != NULL);
        if (flag != NULL) {
            assert_int_equal(flag->since,
                             builder.file.sessions[builder.file.session_count - 3].day);
            assert_near(flag->evidence[EVIDENCE_SESSIONS], 3, 0, "sessions");
        }
        case_end(&builder);
    }
}

static const struct {
    const char *name;
    const char *held;     // NULL = no session
    const char *missed;   // after it
    const char *followup; // in the journal
    enum journal_state reached;
    const char *since; // NULL = not raised
    int days;
    bool is_red;
} contacts[] = {
    {"15 days",         "2026-02-22", NULL,         NULL,         0,                 NULL,         0,  false},
    {"16 days",         "2026-02-21", NULL,         NULL,         0,                 "2026-02-21", 16, false},
    {"30 days",         "2026-02-07", NULL,         NULL,         0,                 "2026-02-07", 30, false},
    {"31 days",         "2026-02-06", NULL,         NULL,         0,                 "2026-02-06", 31, true },
    {"missed sessions", "2026-02-06", "2026-03-01", NULL,         0,                 "2026-02-06", 31, true },
    {"reached since",   "2026-02-06", NULL,         "2026-03-01", STATE_REACHED,     NULL,         0,  false},
    {"not said",        "2026-02-06", NULL,         "2026-03-01", STATE_NONE,        NULL,         0,  false},
    {"unreached",       "2026-02-06", NULL,         "2026-03-01", STATE_NOT_REACHED, "2026-02-06", 31, true },
    {"never seen",      NULL,         "2026-03-01", NULL,         0,                 "2026-02-01", 36, true },
};

static void no_contact_for_two_weeks_is_flagged(void **state)
{
    (void)state;
    for (size_t i = 0; i < COUNT(contacts); i++) {
        struct case_builder builder = case_begin();
        case_course(&builder, "2026-02-01");
        if (contacts[i].held != NULL)
            case_session(&builder, contacts[i].held, ATTENDANCE_ATTENDED);
        if (contacts[i].missed != NULL)
            case_session(&builder, contacts[i].missed, ATTENDANCE_NO_SHOW);
        if (contacts[i].followup != NULL)
            case_journal(&builder, contacts[i].followup, JOURNAL_FOLLOWUP)->state =
                contacts[i].reached;
        const struct flag *flag = find(&builder, FLAG_NO_CONTACT);
        if ((flag != NULL) != (contacts[i].since != NULL))
            fail_msg("%s: raised %d", contacts[i].name, flag != NULL);
        if (flag != NULL) {
            assert_int_equal(flag->since, day_at(contacts[i].since));
            assert_near(flag->evidence[EVIDENCE_DAYS], contacts[i].days, 0, contacts[i].name);
            assert_int_equal(flag->is_red, contacts[i].is_red);
        }
        case_end(&builder);
    }
}

static const struct {
    const char *name;
    const char *risk;
    enum journal_state state;
    const char *safety; // NULL = none
    const char *later;  // a later risk entry of state none; NULL = there is none
    int days;           // 0 = not raised
} risks[] = {
    {"eight days",         "2026-03-01", STATE_RISK_HIGH, NULL,         NULL,         8 },
    {"seven days",         "2026-03-02", STATE_RISK_HIGH, NULL,         NULL,         0 },
    {"no state is a risk", "2026-03-01", STATE_NONE,      NULL,         NULL,         8 },
    {"none is no risk",    "2026-03-01", STATE_RISK_NONE, NULL,         NULL,         0 },
    {"safety on that day", "2026-02-01", STATE_RISK_LOW,  "2026-02-01", NULL,         0 },
    {"safety on day 7",    "2026-02-01", STATE_RISK_LOW,  "2026-02-08", NULL,         0 },
    {"safety on day 8",    "2026-02-01", STATE_RISK_LOW,  "2026-02-09", NULL,         36},
    {"safety before",      "2026-02-01", STATE_RISK_LOW,  "2026-01-31", NULL,         36},
    {"the latest counts",  "2026-02-01", STATE_RISK_LOW,  NULL,         "2026-02-02", 0 },
};

static void a_risk_wants_a_safety_note(void **state)
{
    (void)state;
    for (size_t i = 0; i < COUNT(risks); i++) {
        struct case_builder builder = case_begin();
        case_session(&builder, "2026-01-05", ATTENDANCE_ATTENDED);
        if (risks[i].safety != NULL && day_at(risks[i].safety) < day_at(risks[i].risk))
            case_journal(&builder, risks[i].safety, JOURNAL_SAFETY);
        case_journal(&builder, risks[i].risk, JOURNAL_RISK)->state = risks[i].state;
        if (risks[i].safety != NULL && day_at(risks[i].safety) >= day_at(risks[i].risk))
            case_journal(&builder, risks[i].safety, JOURNAL_SAFETY);
        if (risks[i].later != NULL)
            case_journal(&builder, risks[i].later, JOURNAL_RISK)->state = STATE_RISK_NONE;
        const struct flag *flag = find(&builder, FLAG_RISK_REVIEW);
        if ((flag != NULL) != (risks[i].days > 0))
            fail_msg("%s: raised %d", risks[i].name, flag != NULL);
        if (flag != NULL) {
            assert_int_equal(flag->since, day_at(risks[i].risk));
            assert_near(flag->evidence[EVIDENCE_DAYS], risks[i].days, 0, risks[i].name);
        }
        case_end(&builder);
    }
}

/* Seven equal scores are stalled since the seventh session, 2026-02-16. */
static const struct {
    const char *name;
    double score, alliance_last;
    int missed;        // sessions after the seventh
    const char *since; // NULL = not raised
    bool is_drop;
} dropouts[] = {
    {"stalled alone",            12, 9, 0, NULL,         false},
    {"stalled and missed",       12, 9, 2, "2026-02-23", false},
    {"stalled and dropped",      12, 6, 0, "2026-02-16", true },
    {"all three",                12, 6, 3, "2026-02-23", true },
    {"missed and dropped alone", 5,  6, 2, NULL,         true }, // not clinical: not stalled
};

static void stalled_and_leaving_is_a_risk_of_dropping_out(void **state)
{
    (void)state;
    for (size_t i = 0; i < COUNT(dropouts); i++) {
        struct case_builder builder = case_begin();
        for (int j = 0; j < 7; j++) {
            case_session(&builder, "2026-01-05", ATTENDANCE_ATTENDED)->day += 7 * j;
            case_score(&builder, "phq-9", dropouts[i].score);
            case_score(&builder, "alliance", j < 6 ? 9 : dropouts[i].alliance_last);
        }
        for (int j = 0; j < dropouts[i].missed; j++)
            case_session(&builder, "2026-02-23", ATTENDANCE_NO_SHOW)->day += j;
        const struct flag *flag = find(&builder, FLAG_DROPOUT_RISK);
        if ((flag != NULL) != (dropouts[i].since != NULL))
            fail_msg("%s: raised %d", dropouts[i].name, flag != NULL);
        if (flag != NULL) {
            assert_int_equal(flag->since, day_at(dropouts[i].since));
            assert_near(flag->evidence[EVIDENCE_MISSED], dropouts[i].missed, 0,
                        dropouts[i].name);
            assert_near(flag->evidence[EVIDENCE_ALLIANCE_DROP], dropouts[i].is_drop, 0,
                        dropouts[i].name);
        }
        case_end(&builder);
    }
}

static void none_is_raised_in_an_ended_episode(void **state)
{
    (void)state;
    const enum flag_code codes[] = {FLAG_MISSED_2, FLAG_ATTENDANCE_LOW, FLAG_MEASURE_MISSING,
                                    FLAG_NO_CONTACT, FLAG_RISK_REVIEW};
    struct case_builder builder = case_begin();
    case_course(&builder, "2026-01-01");
    for (int i = 0; i < 12; i++)
        case_session(&builder, "2026-01-01", i < 4 ? ATTENDANCE_ATTENDED : ATTENDANCE_NO_SHOW)
            ->day += i;
    case_journal(&builder, "2026-01-02", JOURNAL_RISK);
    for (size_t i = 0; i < COUNT(codes); i++)
        assert_non_null(find(&builder, codes[i]));
    builder.file.courses[0].closed_on = day_at("2026-03-01");
    for (size_t i = 0; i < COUNT(codes); i++)
        assert_null(find(&builder, codes[i]));
    case_end(&builder);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(two_missed_in_a_row_are_flagged),
        cmocka_unit_test(attendance_is_low_when_the_interval_says_so),
        cmocka_unit_test(attendance_is_judged_within_the_period),
        cmocka_unit_test(three_sessions_without_outcome_score_are_flagged),
        cmocka_unit_test(no_contact_for_two_weeks_is_flagged),
        cmocka_unit_test(a_risk_wants_a_safety_note),
        cmocka_unit_test(stalled_and_leaving_is_a_risk_of_dropping_out),
        cmocka_unit_test(none_is_raised_in_an_ended_episode),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
