#include "analyze/flag_rules.h"

#include "base/number.h"

#define SESSIONS_UNMEASURED 3 // held sessions without an outcome score
#define MISSED_IN_A_ROW 2

/* Cancelled in time or by the counsellor: no sign of anything. */
static bool is_excused(enum attendance attendance)
{
    return attendance == ATTENDANCE_CANCELLED ||
           attendance == ATTENDANCE_CANCELLED_BY_COUNSELOR;
}

/* Length of the run of missed sessions at the end, and the first of them. */
static int run_of_missed(const struct episode *episode, day_number *since)
{
    int missed = 0;
    for (size_t i = episode->session_count; i > 0; i--) {
        const struct session *session = episode->sessions[i - 1].session;
        if (is_excused(session->attendance))
            continue;
        if (!session_is_missed(session))
            break;
        missed++;
        *since = session->day;
    }
    return missed;
}

static bool has_missed_twice(const struct flag_subject *subject, struct flag *flag)
{
    int missed = run_of_missed(subject->view->episode, &flag->since);
    flag->evidence[EVIDENCE_MISSED] = missed;
    return missed >= MISSED_IN_A_ROW;
}

static bool is_attendance_low(const struct flag_subject *subject, struct flag *flag)
{
    const struct attendance_findings *attendance = &subject->findings->attendance;
    const struct episode_view *view = subject->view;
    if (attendance->hi.why != WHY_NONE ||
        !(attendance->hi.value < view->thresholds->attendance_target))
        return false;
    for (size_t i = 0; i < view->episode->session_count; i++) {
        const struct session *session = view->episode->sessions[i].session;
        if (session->day >= view->from && session_is_missed(session))
            flag->since = session->day;
    }
    flag->evidence[EVIDENCE_ATTENDED] = attendance->attended + attendance->late;
    flag->evidence[EVIDENCE_DENOMINATOR] = attendance->denominator;
    return true;
}

static bool is_measure_missing(const struct flag_subject *subject, struct flag *flag)
{
    const struct episode_view *view = subject->view;
    const struct episode *episode = view->episode;
    if (view->held_count < SESSIONS_UNMEASURED)
        return false;
    for (size_t i = 0; i < episode->score_count; i++)
        if (episode_view_is_outcome(view, episode->scores[i]->measure) &&
            episode_view_is_among_last_held(view, episode->scores[i]->session,
                                            SESSIONS_UNMEASURED))
            return false;
    flag->since = view->held[view->held_count - SESSIONS_UNMEASURED]->session->day;
    flag->evidence[EVIDENCE_SESSIONS] = SESSIONS_UNMEASURED;
    return true;
}

/* The last held session or reached follow-up in the journal, else the start. */
static day_number last_contact(const struct episode_view *view)
{
    const struct episode_session *held = episode_view_last_held(view);
    day_number last = held == NULL ? DAY_NONE : held->session->day;
    for (size_t i = 0; i < view->episode->journal_count; i++) {
        const struct journal_entry *entry = view->episode->journal[i];
        if (entry->kind == JOURNAL_FOLLOWUP && entry->state != STATE_NOT_REACHED &&
            entry->day > last)
            last = entry->day;
    }
    return last == DAY_NONE ? view->episode->started_on : last;
}

static bool is_without_contact(const struct flag_subject *subject, struct flag *flag)
{
    const struct thresholds *thresholds = subject->view->thresholds;
    flag->since = last_contact(subject->view);
    int days = subject->view->cutoff - flag->since;
    flag->is_red = days > thresholds->no_contact_red_days;
    flag->evidence[EVIDENCE_DAYS] = days;
    return days > thresholds->no_contact_days;
}

static const struct journal_entry *last_risk(const struct episode *episode)
{
    for (size_t i = episode->journal_count; i > 0; i--)
        if (episode->journal[i - 1]->kind == JOURNAL_RISK)
            return episode->journal[i - 1];
    return NULL;
}

/* A safety note from the day of the risk to `days` days after. */
static bool
is_made_safe(const struct episode *episode, const struct journal_entry *risk, double days)
{
    for (size_t i = 0; i < episode->journal_count; i++) {
        const struct journal_entry *entry = episode->journal[i];
        if (entry->kind == JOURNAL_SAFETY && entry->day >= risk->day &&
            entry->day - risk->day <= days)
            return true;
    }
    return false;
}

static bool is_risk_unreviewed(const struct flag_subject *subject, struct flag *flag)
{
    const struct episode_view *view = subject->view;
    const struct journal_entry *risk = last_risk(view->episode);
    if (risk == NULL || risk->state == STATE_RISK_NONE ||
        view->cutoff - risk->day <= view->thresholds->risk_days ||
        is_made_safe(view->episode, risk, view->thresholds->risk_days))
        return false;
    flag->since = risk->day;
    flag->evidence[EVIDENCE_DAYS] = view->cutoff - risk->day;
    return true;
}

static day_number later(day_number one, day_number other)
{
    return one > other ? one : other; // DAY_NONE is before all days
}

/* No progress on a measure, and signs of leaving. */
static bool is_dropout_likely(const struct flag_subject *subject, struct flag *flag)
{
    day_number stalled = flag_subject_since(subject, FLAG_STALLED);
    day_number missed = flag_subject_since(subject, FLAG_MISSED_2);
    day_number drop = flag_subject_since(subject, FLAG_ALLIANCE_DROP);
    if (stalled == DAY_NONE || (missed == DAY_NONE && drop == DAY_NONE))
        return false;
    day_number unused;
    flag->since = later(stalled, later(missed, drop));
    flag->evidence[EVIDENCE_MISSED] =
        missed == DAY_NONE ? 0 : run_of_missed(subject->view->episode, &unused);
    flag->evidence[EVIDENCE_ALLIANCE_DROP] = drop != DAY_NONE;
    return true;
}

static const struct episode_flag_rule rules[] = {
    {FLAG_MISSED_2, FLAG_WHILE_OPEN, has_missed_twice},
    {FLAG_ATTENDANCE_LOW, FLAG_WHILE_OPEN, is_attendance_low},
    {FLAG_MEASURE_MISSING, FLAG_WHILE_OPEN, is_measure_missing},
    {FLAG_NO_CONTACT, FLAG_WHILE_OPEN, is_without_contact},
    {FLAG_RISK_REVIEW, FLAG_WHILE_OPEN, is_risk_unreviewed},
};

static const struct episode_flag_rule combined[] = {
    {FLAG_DROPOUT_RISK, FLAG_WHILE_OPEN, is_dropout_likely},
};

const struct episode_flag_rules contact_flag_rules = {rules, COUNT(rules)};
const struct episode_flag_rules combined_flag_rules = {combined, COUNT(combined)};
