#include "report/sections/goal_wording.h"

#include "report/sections/goal_figure.h"

struct text goal_wording_value(const struct wording *wording,
                               const struct goal_findings *goal,
                               struct estimate value)
{
    if (value.why != WHY_NONE)
        return text_of(wording->say->no_figure);
    if (goal->goal->kind == GOAL_GAS)
        return phrasing_signed(&wording->phrasing, value.value);
    return phrasing_number(&wording->phrasing, value.value);
}

struct text goal_wording_state(const struct wording *wording, const struct goal_findings *goal)
{
    if (goal->state == GOAL_STATE_UNKNOWN)
        return text_of(wording->words->why[WHY_NO_TARGET]);
    if (goal->state == GOAL_WORSE && goal->goal->kind == GOAL_VALUE)
        return text_of(wording->words->goal_state_value_worse);
    return phrase_plain(&wording->phrasing, wording->words->goal_state[goal->state]);
}

bool goal_wording_is_shown(const struct wording *wording, const struct goal_findings *goal)
{
    return wording_is_counsellors(wording) || !goal_state_is_given_up(goal->state);
}

enum mark goal_wording_mark(enum goal_state state)
{
    switch (state) {
    case GOAL_REACHED:
    case GOAL_ATTAINED:
    case GOAL_EXCEEDED:
        return MARK_DONE;
    case GOAL_IMPROVING:
        return MARK_UP;
    case GOAL_RATED_ONCE:
    case GOAL_AT_START:
    case GOAL_NO_CHANGE:
    case GOAL_DROPPED:
    case GOAL_SUPERSEDED:
        return MARK_SAME;
    case GOAL_WORSE:
        return MARK_DOWN;
    case GOAL_STATE_UNKNOWN:
    case GOAL_NOT_RATED:
    case GOAL_STATE_COUNT:
        break;
    }
    return MARK_EMPTY;
}

enum tone goal_wording_tone(enum goal_state state)
{
    if (state == GOAL_ATTAINED || state == GOAL_EXCEEDED)
        return TONE_GOOD;
    return state == GOAL_WORSE ? TONE_ATTENTION : TONE_PLAIN;
}

struct text goal_wording_list(const struct wording *wording,
                              bool (*wanted)(const struct goal_findings *goal, int what),
                              int what)
{
    const struct case_findings *findings = wording->findings;
    struct text *codes = ARENA_ARRAY(wording->arena, struct text, findings->goal_count + 1);
    size_t count = 0;

    for (size_t i = 0; i < findings->goal_count; i++) {
        if (wanted(&findings->goals[i], what))
            codes[count++] = findings->goals[i].goal->id;
    }
    return wording->phrasing.language->list(codes, count, wording->arena);
}

day_number goal_wording_next_review(const struct wording *wording)
{
    const struct case_findings *findings = wording->findings;
    day_number next = DAY_NONE;

    for (size_t i = 0; i < findings->goal_count; i++) {
        const struct goal *goal = findings->goals[i].goal;

        if (goal->status != STATUS_ACTIVE || goal->review_on == DAY_NONE ||
            goal->review_on <= findings->cutoff)
            continue;
        if (next == DAY_NONE || goal->review_on < next)
            next = goal->review_on;
    }
    return next;
}

static int goals_of_term(const struct wording *wording, enum goal_term term)
{
    int count = 0;

    for (size_t i = 0; i < wording->findings->goal_count; i++) {
        const struct goal_findings *goal = &wording->findings->goals[i];

        count += goal->goal->term == term && !goal_state_is_given_up(goal->state);
    }
    return count;
}

struct text goal_wording_set(const struct wording *wording)
{
    const struct phrasing *phrasing = &wording->phrasing;
    const struct goal *first = NULL;
    struct text terms =
        PHRASE(phrasing, wording->say->goals_by_term,
               filling_count(phrasing, "short", goals_of_term(wording, TERM_SHORT)),
               filling_count(phrasing, "long", goals_of_term(wording, TERM_LONG)));
    struct text set;

    for (size_t i = 0; i < wording->findings->goal_count; i++) {
        const struct goal *goal = wording->findings->goals[i].goal;

        if (goal->start_on != DAY_NONE && (first == NULL || goal->start_on < first->start_on))
            first = goal;
    }
    if (first == NULL)
        return PHRASE(phrasing, "{a}.", filling_text("a", terms));
    set = PHRASE(phrasing,
                 first->set_by == OWNER_JOINT || first->set_by == OWNER_CLIENT
                     ? wording->say->goals_set_jointly
                     : wording->say->goals_set_on,
                 filling_text("date", phrasing_date(phrasing, first->start_on, DATE_LONG)));
    return PHRASE(phrasing, "{a}; {b}.", filling_text("a", terms), filling_text("b", set));
}

void goal_wording_problem(const struct wording *wording, struct sentence *content)
{
    const struct course *course = wording->findings->episode->course;
    char last;

    if (course == NULL || text_is_empty(course->problem)) {
        sentence_add(content, text_of(wording->say->problem_unknown), wording->arena);
        return;
    }
    last = course->problem.data[course->problem.length - 1];
    sentence_add_user(content, course->problem, wording->arena);
    if (last != '.' && last != '!' && last != '?')
        sentence_add(content, TEXT("."), wording->arena);
}

struct text goal_wording_t_score(const struct wording *wording)
{
    const struct goal_attainment_findings *found = &wording->findings->goal_attainment;
    const struct phrasing *phrasing = &wording->phrasing;

    if (found->t_now.why != WHY_NONE)
        return (struct text){0};
    return PHRASE(phrasing, wording->say->goals_t_score,
                  filling_text("T", phrasing_fixed(phrasing, found->t_now.value, 1)),
                  filling_text("T0", phrasing_fixed(phrasing, found->t_baseline.value, 1)),
                  filling_count(phrasing, "m", found->scored));
}

/* What an attainment rests on: a rating that another one confirmed, or a review. */
static struct text attained_words(const struct wording *wording,
                                  const struct goal_findings *goal)
{
    const struct phrases *say = wording->say;

    return PHRASE(&wording->phrasing,
                  goal->is_attained_by_review ? say->goal_attained_in_review
                                              : say->goal_attained,
                  filling_text("g", goal->goal->id),
                  filling_text("level", goal_figure_level(wording, goal, goal->current)));
}

/* What is said in words of one goal; missing when the table says it all. */
static struct text goal_words(const struct wording *wording, const struct goal_findings *goal)
{
    const struct phrases *say = wording->say;
    const struct phrasing *phrasing = &wording->phrasing;

    if (goal->state == GOAL_REACHED)
        return PHRASE(
            phrasing, say->goal_reached_once, filling_text("g", goal->goal->id),
            filling_text("date", phrasing_date(phrasing, goal->state_since, DATE_LONG)));
    if (goal->state == GOAL_ATTAINED || goal->state == GOAL_EXCEEDED)
        return attained_words(wording, goal);
    if (goal->state == GOAL_WORSE && wording_is_counsellors(wording))
        return PHRASE(phrasing, say->goal_look_again, filling_text("goal", goal->goal->id));
    return (struct text){0};
}

static bool is_in_episode(const struct case_findings *findings, size_t session)
{
    const struct episode *episode = findings->episode;

    for (size_t i = 0; i < episode->session_count; i++) {
        if (episode->sessions[i].session == &findings->case_file->sessions[session])
            return true;
    }
    return false;
}

/* The latest rating of that rater; NULL when there is none. */
static const struct goal_rating *latest_rating(const struct case_findings *findings,
                                               const struct goal_findings *goal,
                                               enum rater rater)
{
    const struct case_file *case_file = findings->case_file;

    for (size_t i = case_file->rating_count; i > 0; i--) {
        const struct goal_rating *rating = &case_file->ratings[i - 1];

        if (rating->rater == rater && text_equal(rating->goal, goal->goal->id) &&
            is_in_episode(findings, rating->session))
            return rating;
    }
    return NULL;
}

/* "G1 menurut guru: 3." for everybody whose ratings the table does not show. */
static struct text other_raters(const struct wording *wording, const struct goal_findings *goal)
{
    const struct phrasing *phrasing = &wording->phrasing;
    struct text all = {0};

    for (int rater = 0; rater < RATER_COUNT && wording_is_counsellors(wording); rater++) {
        const struct goal_rating *rating =
            latest_rating(wording->findings, goal, (enum rater)rater);

        if (rater == (int)goal->rater || rating == NULL)
            continue;
        all = wording_join(
            wording, all,
            PHRASE(phrasing, wording->say->goal_other_rater,
                   filling_text("goal", goal->goal->id),
                   filling_text("rater", phrase_plain(phrasing, wording->words->rater[rater])),
                   filling_text("value",
                                goal_figure_level(wording, goal, estimate_of(rating->value)))));
    }
    return all;
}

/* How many were not rated, where some were. */
static struct text not_rated(const struct wording *wording)
{
    const struct goal_attainment_findings *found = &wording->findings->goal_attainment;
    const struct phrasing *phrasing = &wording->phrasing;

    if (found->rated == 0 || found->rated == found->goals)
        return (struct text){0};
    return PHRASE(phrasing, wording->say->goals_exceeded_counted,
                  filling_count(phrasing, "x", found->attained),
                  filling_count(phrasing, "k", found->goals),
                  filling_count(phrasing, "m", found->goals - found->rated));
}

struct text goal_wording_remarks(const struct wording *wording)
{
    struct text all = not_rated(wording);

    for (size_t i = 0; i < wording->findings->goal_count; i++) {
        const struct goal_findings *goal = &wording->findings->goals[i];

        all = wording_join(wording, all, goal_words(wording, goal));
        all = wording_join(wording, all, other_raters(wording, goal));
    }
    return all;
}
