#include "analyze/episode_view.h"

struct episode_view episode_view_of(const struct case_file *case_file,
                                    const struct episode *episode,
                                    const struct instruments *instruments,
                                    const struct thresholds *thresholds,
                                    struct arena *arena)
{
    struct episode_view view = {
        .case_file = case_file,
        .episode = episode,
        .instruments = instruments,
        .thresholds = thresholds,
        .from = DAY_NONE,
        .cutoff = DAY_NONE,
        .held = ARENA_ARRAY(arena, const struct episode_session *, episode->session_count),
    };
    for (size_t i = 0; i < episode->session_count; i++)
        if (session_is_held(episode->sessions[i].session))
            view.held[view.held_count++] = &episode->sessions[i];
    return view;
}

bool episode_view_is_open(const struct episode_view *view)
{
    return view->episode->ended_on == DAY_NONE;
}

size_t episode_view_held_since(const struct episode_view *view, day_number day)
{
    size_t count = 0;
    for (size_t i = 0; i < view->held_count; i++)
        count += view->held[i]->session->day >= day;
    return count;
}

const struct episode_session *episode_view_last_held(const struct episode_view *view)
{
    return view->held_count == 0 ? NULL : view->held[view->held_count - 1];
}

bool episode_view_is_among_last_held(const struct episode_view *view,
                                     size_t session,
                                     size_t count)
{
    size_t first = view->held_count > count ? view->held_count - count : 0;
    for (size_t i = first; i < view->held_count; i++)
        if (view->held[i]->index == session)
            return true;
    return false;
}

const struct session *episode_view_session(const struct episode_view *view, size_t session)
{
    return &view->case_file->sessions[session];
}

bool episode_view_is_outcome(const struct episode_view *view, struct text measure)
{
    const struct instrument *instrument = instruments_find(view->instruments, measure);
    return instrument == NULL || instrument->role == ROLE_OUTCOME;
}

/* Scores and held sessions are in the same order: one pass over both. */
int episode_view_held_without(const struct episode_view *view,
                              score_test *passes,
                              const void *context)
{
    const struct episode *episode = view->episode;
    int count = 0;
    size_t next = 0;
    for (size_t i = 0; i < view->held_count; i++) {
        size_t session = view->held[i]->index;
        bool is_scored = false;
        while (next < episode->score_count && episode->scores[next]->session < session)
            next++;
        for (; next < episode->score_count && episode->scores[next]->session == session; next++)
            is_scored = is_scored || passes(episode->scores[next], context);
        count += !is_scored;
    }
    return count;
}
