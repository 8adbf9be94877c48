#include "report/sections/goal_wording.h"

static int goals_of_term(const struct wording *wording, enum goal_term term)
{
    int count = 0;

    for (size_t i = 0; i < wording->findings->goal_count; i++) {
        const struct goal_findings *goal = &wording->findings->goals[i];

        count += goal->goal->term == term && goal->state != GOAL_DROPPED &&
                 goal->state != GOAL_SUPERSEDED;
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

/* What is said in words of one goal; missing when the table says it all. */
static struct text goal_words(const struct wording *wording, const struct goal_findings *goal)
{
    const struct phrases *say = wording->say;
    const struct phrasing *phrasing = &wording->phrasing;

    if (goal->state == GOAL_REACHED)
        return PHRASE(
            phrasing, say->goal_reached_once, filling_text("g", goal->goal->id),
            filling_text("date", phrasing_date(phrasing, goal->state_since, DATE_LONG)));
    if (goal->state == GOAL_WORSE && wording_is_counsellors(wording))
        return PHRASE(phrasing, say->goal_look_again, filling_text("goal", goal->goal->id));
    return (struct text){0};
}

struct text goal_wording_remarks(const struct wording *wording)
{
    struct text all = {0};

    for (size_t i = 0; i < wording->findings->goal_count; i++)
        all = wording_join(wording, all, goal_words(wording, &wording->findings->goals[i]));
    return all;
}
