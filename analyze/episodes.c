#include "analyze/episodes.h"

#define NOWHERE SIZE_MAX // owner of a session after the cutoff date

/* The sessions are dealt out in order of date; `current` is the episode that runs. */
struct dealing {
    const struct case_file *case_file;
    day_number cutoff;
    double gap_days;
    struct arena *arena;
    size_t next_course; // the first given course that has not begun
    struct episode *episodes;
    size_t count;
    size_t capacity;
    day_number last_day; // of the sessions of the current episode; DAY_NONE = none yet
    size_t *owners;      // of each session of the case file: index of its episode
    bool *is_followup;   // of each session: a contact after the closing
};

static bool is_seen(day_number day, day_number cutoff)
{
    return day != DAY_NONE && day <= cutoff;
}

static struct episode *dealing_begin(struct dealing *dealing, day_number started_on)
{
    dealing->episodes = arena_grow(dealing->arena, dealing->episodes, &dealing->capacity,
                                   dealing->count + 1, sizeof *dealing->episodes);
    struct episode *episode = &dealing->episodes[dealing->count++];
    *episode = (struct episode){
        .number = (int)dealing->count,
        .started_on = started_on,
        .closed_on = DAY_NONE,
        .ended_on = DAY_NONE,
    };
    dealing->last_day = DAY_NONE;
    return episode;
}

/* The next given course whose beginning is known and not after the cutoff date, or NULL. */
static const struct course *next_given(struct dealing *dealing)
{
    const struct case_file *file = dealing->case_file;
    for (; dealing->next_course < file->course_count; dealing->next_course++) {
        const struct course *course = &file->courses[dealing->next_course];
        if (is_seen(course->started_on, dealing->cutoff))
            return course;
    }
    return NULL;
}

static void begin_given(struct dealing *dealing, const struct course *course)
{
    struct episode *episode = dealing_begin(dealing, course->started_on);
    episode->is_given = true;
    episode->course = course;
    if (is_seen(course->closed_on, dealing->cutoff))
        episode->closed_on = course->closed_on;
    dealing->next_course++;
}

/* Given courses begin on their day; the first also takes what happened before it. */
static void begin_given_until(struct dealing *dealing, day_number day)
{
    const struct course *course = next_given(dealing);
    while (course != NULL && (course->started_on <= day || dealing->count == 0)) {
        begin_given(dealing, course);
        course = next_given(dealing);
    }
}

static bool is_after_gap(const struct dealing *dealing, day_number day)
{
    return dealing->last_day != DAY_NONE && day - dealing->last_day > dealing->gap_days;
}

static bool is_after_closing(const struct episode *episode, day_number day)
{
    return episode->closed_on != DAY_NONE && day > episode->closed_on;
}

static void deal_session(struct dealing *dealing, size_t index)
{
    const struct session *session = &dealing->case_file->sessions[index];
    begin_given_until(dealing, session->day);
    struct episode *current =
        dealing->count == 0 ? NULL : &dealing->episodes[dealing->count - 1];
    if (current == NULL || (!current->is_given && is_after_gap(dealing, session->day) &&
                            !is_after_closing(current, session->day)))
        current = dealing_begin(dealing, session->day);
    if (is_after_closing(current, session->day)) {
        if (session->kind == SESSION_FOLLOWUP)
            dealing->is_followup[index] = true;
        else
            current = dealing_begin(dealing, session->day);
    }
    dealing->owners[index] = dealing->count - 1;
    if (dealing->is_followup[index])
        return;
    dealing->last_day = session->day;
    if (current->closed_on == DAY_NONE && session->kind == SESSION_CLOSURE &&
        session_is_held(session))
        current->closed_on = session->day;
}

static void deal_sessions(struct dealing *dealing)
{
    const struct case_file *file = dealing->case_file;
    for (size_t i = 0; i < file->session_count; i++) {
        dealing->owners[i] = NOWHERE;
        if (is_seen(file->sessions[i].day, dealing->cutoff))
            deal_session(dealing, i);
    }
    begin_given_until(dealing, dealing->cutoff);
}

/* The first given course takes what happened before it, so that episodes that began earlier
 * than the course can stand behind it: their number. */
static size_t count_before_first(const struct dealing *dealing)
{
    size_t place = 0;
    for (size_t i = 1; i < dealing->count; i++)
        if (dealing->episodes[i].started_on < dealing->episodes[0].started_on)
            place = i;
    return place;
}

static void order_by_start(struct dealing *dealing)
{
    size_t place = count_before_first(dealing);
    if (place == 0)
        return;
    struct episode first = dealing->episodes[0];
    for (size_t i = 0; i < place; i++)
        dealing->episodes[i] = dealing->episodes[i + 1];
    dealing->episodes[place] = first;
    for (size_t i = 0; i <= place; i++)
        dealing->episodes[i].number = (int)i + 1;
    for (size_t i = 0; i < dealing->case_file->session_count; i++) {
        size_t *owner = &dealing->owners[i];
        if (*owner == 0)
            *owner = place;
        else if (*owner <= place)
            (*owner)--;
    }
}

/* The session is one of the episode's own, not a contact after its closing. */
static bool is_own_session(const struct dealing *dealing, size_t session, size_t episode)
{
    return dealing->owners[session] == episode && !dealing->is_followup[session];
}

static void collect_sessions(struct dealing *dealing, size_t index)
{
    const struct case_file *file = dealing->case_file;
    struct episode *episode = &dealing->episodes[index];
    for (size_t i = 0; i < file->session_count; i++) {
        if (dealing->owners[i] != index)
            continue;
        if (dealing->is_followup[i])
            episode->followup_count++;
        else
            episode->session_count++;
    }
    episode->sessions =
        ARENA_ARRAY(dealing->arena, struct episode_session, episode->session_count);
    episode->followups =
        ARENA_ARRAY(dealing->arena, const struct session *, episode->followup_count);
    size_t own = 0;
    size_t followups = 0;
    for (size_t i = 0; i < file->session_count; i++) {
        if (is_own_session(dealing, i, index))
            episode->sessions[own++] =
                (struct episode_session){.session = &file->sessions[i], .index = i};
        else if (dealing->owners[i] == index)
            episode->followups[followups++] = &file->sessions[i];
    }
}

static void collect_ratings(struct dealing *dealing, size_t index)
{
    const struct case_file *file = dealing->case_file;
    struct episode *episode = &dealing->episodes[index];
    size_t count = 0;
    for (size_t i = 0; i < file->rating_count; i++)
        count += is_own_session(dealing, file->ratings[i].session, index);
    episode->ratings = ARENA_ARRAY(dealing->arena, const struct goal_rating *, count);
    for (size_t i = 0; i < file->rating_count; i++)
        if (is_own_session(dealing, file->ratings[i].session, index))
            episode->ratings[episode->rating_count++] = &file->ratings[i];
}

static void collect_scores(struct dealing *dealing, size_t index)
{
    const struct case_file *file = dealing->case_file;
    struct episode *episode = &dealing->episodes[index];
    size_t count = 0;
    for (size_t i = 0; i < file->score_count; i++)
        count += is_own_session(dealing, file->scores[i].session, index);
    episode->scores = ARENA_ARRAY(dealing->arena, const struct score *, count);
    for (size_t i = 0; i < file->score_count; i++)
        if (is_own_session(dealing, file->scores[i].session, index))
            episode->scores[episode->score_count++] = &file->scores[i];
}

/* The latest episode that began by `day`, else the first. There must be one. */
static size_t episode_at(const struct dealing *dealing, day_number day)
{
    size_t found = 0;
    for (size_t i = 1; i < dealing->count; i++)
        if (dealing->episodes[i].started_on <= day)
            found = i;
    return found;
}

static bool
is_journal_of(const struct dealing *dealing, const struct journal_entry *entry, size_t index)
{
    return is_seen(entry->day, dealing->cutoff) && episode_at(dealing, entry->day) == index;
}

static void collect_journal(struct dealing *dealing, size_t index)
{
    const struct case_file *file = dealing->case_file;
    struct episode *episode = &dealing->episodes[index];
    size_t count = 0;
    for (size_t i = 0; i < file->journal_count; i++)
        count += is_journal_of(dealing, &file->journal[i], index);
    episode->journal = ARENA_ARRAY(dealing->arena, const struct journal_entry *, count);
    for (size_t i = 0; i < file->journal_count; i++)
        if (is_journal_of(dealing, &file->journal[i], index))
            episode->journal[episode->journal_count++] = &file->journal[i];
}

/* The episode's session with that index in the case file; NULL when it is not of it. */
static struct episode_session *session_of(const struct episode *episode, size_t index)
{
    size_t from = 0;
    size_t to = episode->session_count;
    while (from < to) {
        size_t middle = from + (to - from) / 2;
        if (episode->sessions[middle].index < index)
            from = middle + 1;
        else
            to = middle;
    }
    bool is_found = from < episode->session_count && episode->sessions[from].index == index;
    return is_found ? &episode->sessions[from] : NULL;
}

/* A session counts when it was held or carries a rating or a score. */
static void number_sessions(struct episode *episode)
{
    for (size_t i = 0; i < episode->session_count; i++)
        episode->sessions[i].ordinal = session_is_held(episode->sessions[i].session);
    for (size_t i = 0; i < episode->rating_count; i++)
        session_of(episode, episode->ratings[i]->session)->ordinal = 1;
    for (size_t i = 0; i < episode->score_count; i++)
        session_of(episode, episode->scores[i]->session)->ordinal = 1;
    int ordinal = 0;
    for (size_t i = 0; i < episode->session_count; i++)
        if (episode->sessions[i].ordinal != 0)
            episode->sessions[i].ordinal = ++ordinal;
}

static bool is_rated_in(const struct episode *episode, struct text goal)
{
    for (size_t i = 0; i < episode->rating_count; i++)
        if (text_equal(episode->ratings[i]->goal, goal))
            return true;
    return false;
}

static void episode_add_goal(struct episode *episode, const struct goal *goal)
{
    episode->goals[episode->goal_count++] = goal;
}

/* A goal belongs to every episode in which it is rated; unrated, to that of its beginning. */
static void deal_goal(struct dealing *dealing, const struct goal *goal)
{
    bool is_rated = false;
    for (size_t i = 0; i < dealing->count; i++) {
        if (!is_rated_in(&dealing->episodes[i], goal->id))
            continue;
        episode_add_goal(&dealing->episodes[i], goal);
        is_rated = true;
    }
    if (is_rated)
        return;
    if (goal->start_on == DAY_NONE)
        episode_add_goal(&dealing->episodes[dealing->count - 1], goal);
    else if (goal->start_on <= dealing->cutoff)
        episode_add_goal(&dealing->episodes[episode_at(dealing, goal->start_on)], goal);
}

static void deal_goals(struct dealing *dealing)
{
    const struct case_file *file = dealing->case_file;
    if (dealing->count == 0)
        return;
    for (size_t i = 0; i < dealing->count; i++)
        dealing->episodes[i].goals =
            ARENA_ARRAY(dealing->arena, const struct goal *, file->goal_count);
    for (size_t i = 0; i < file->goal_count; i++)
        deal_goal(dealing, &file->goals[i]);
}

/* Closed, or lapsed on its last session when a later episode exists. */
static void set_end(struct episode *episode, bool is_latest)
{
    if (episode->closed_on != DAY_NONE)
        episode->ended_on = episode->closed_on;
    else if (!is_latest && episode->session_count > 0)
        episode->ended_on = episode->sessions[episode->session_count - 1].session->day;
    else if (!is_latest)
        episode->ended_on = episode->started_on;
}

/* The last clients row without a beginning: it tells of the client's latest episode. */
static const struct course *attributes_row(const struct case_file *file)
{
    const struct course *found = NULL;
    for (size_t i = 0; i < file->course_count; i++)
        if (file->courses[i].started_on == DAY_NONE)
            found = &file->courses[i];
    return found;
}

static struct text counselor_of_sessions(const struct episode *episode)
{
    for (size_t i = episode->session_count; i > 0; i--)
        if (!text_is_empty(episode->sessions[i - 1].session->counselor))
            return episode->sessions[i - 1].session->counselor;
    return (struct text){0};
}

static void set_counselor(struct episode *episode, const struct course *attributes)
{
    if (episode->course == NULL)
        episode->course = attributes;
    if (episode->course != NULL)
        episode->counselor = episode->course->counselor;
    if (text_is_empty(episode->counselor) && attributes != NULL)
        episode->counselor = attributes->counselor;
    if (text_is_empty(episode->counselor))
        episode->counselor = counselor_of_sessions(episode);
}

struct episode *episodes_of(const struct case_file *case_file,
                            day_number cutoff,
                            const struct thresholds *thresholds,
                            struct arena *arena,
                            size_t *count)
{
    struct dealing dealing = {
        .case_file = case_file,
        .cutoff = cutoff,
        .gap_days = thresholds->episode_gap_days,
        .arena = arena,
        .last_day = DAY_NONE,
        .owners = ARENA_ARRAY(arena, size_t, case_file->session_count),
        .is_followup = ARENA_ARRAY(arena, bool, case_file->session_count),
    };
    deal_sessions(&dealing);
    order_by_start(&dealing);
    for (size_t i = 0; i < dealing.count; i++) {
        bool is_latest = i + 1 == dealing.count;
        collect_sessions(&dealing, i);
        collect_ratings(&dealing, i);
        collect_scores(&dealing, i);
        collect_journal(&dealing, i);
        number_sessions(&dealing.episodes[i]);
        set_end(&dealing.episodes[i], is_latest);
        set_counselor(&dealing.episodes[i], is_latest ? attributes_row(case_file) : NULL);
    }
    deal_goals(&dealing);
    *count = dealing.count;
    return dealing.episodes;
}

int episode_ordinal(const struct episode *episode, size_t session)
{
    const struct episode_session *found = session_of(episode, session);
    return found == NULL ? 0 : found->ordinal;
}
