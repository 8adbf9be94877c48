#include "tests/support/case_builder.h"

#include <assert.h>
#include <math.h>
#include <stdbool.h>

#include "base/day.h"
#include "base/number.h"

#define DAYS_A_WEEK 7
#define FAR_AHEAD 20940 // 2027-05-02

static const struct text level_texts[GOAL_LEVELS] = {
    TEXT_INIT("0"), TEXT_INIT("1"), TEXT_INIT("2"), TEXT_INIT("3"), TEXT_INIT("4")};

struct case_builder case_begin(void)
{
    struct case_builder builder = {.arena = arena_create()};
    builder.file.client = TEXT("K0001");
    builder.file.first_journal_day = DAY_NONE;
    return builder;
}

void case_end(struct case_builder *builder)
{
    arena_destroy(builder->arena);
}

day_number day_at(const char *iso)
{
    day_number day = DAY_NONE;
    if (iso == NULL)
        return day;
    bool is_day = day_parse_iso(text_of(iso), &day);
    assert(is_day);
    return day;
}

static struct session *
add_session(struct case_builder *builder, day_number day, enum attendance attendance)
{
    struct case_file *file = &builder->file;
    file->sessions = arena_grow(builder->arena, file->sessions, &builder->session_capacity,
                                file->session_count + 1, sizeof *file->sessions);
    struct session *session = &file->sessions[file->session_count++];
    *session = (struct session){
        .day = day,
        .attendance = attendance,
        .kind = SESSION_SESSION,
        .duration_minutes = 45,
    };
    return session;
}

struct session *
case_session(struct case_builder *builder, const char *day, enum attendance attendance)
{
    return add_session(builder, day_at(day), attendance);
}

struct goal_rating *case_rating(struct case_builder *builder, const char *goal, double value)
{
    struct case_file *file = &builder->file;
    file->ratings = arena_grow(builder->arena, file->ratings, &builder->rating_capacity,
                               file->rating_count + 1, sizeof *file->ratings);
    struct goal_rating *rating = &file->ratings[file->rating_count++];
    *rating = (struct goal_rating){
        .goal = text_of(goal), .session = file->session_count - 1, .value = value};
    return rating;
}

struct score *case_score(struct case_builder *builder, const char *measure, double value)
{
    struct case_file *file = &builder->file;
    file->scores = arena_grow(builder->arena, file->scores, &builder->score_capacity,
                              file->score_count + 1, sizeof *file->scores);
    struct score *score = &file->scores[file->score_count++];
    *score = (struct score){
        .measure = text_of(measure), .session = file->session_count - 1, .value = value};
    return score;
}

struct goal *
case_goal(struct case_builder *builder, const char *id, enum goal_kind kind, const char *start)
{
    struct case_file *file = &builder->file;
    file->goals = arena_grow(builder->arena, file->goals, &builder->goal_capacity,
                             file->goal_count + 1, sizeof *file->goals);
    struct goal *goal = &file->goals[file->goal_count++];
    *goal = (struct goal){
        .id = text_of(id),
        .statement = TEXT("Speak in class every week"),
        .kind = kind,
        .term = TERM_SHORT,
        .indicator = TEXT("answers given in class"),
        .unit = TEXT("times a week"),
        .baseline = kind == GOAL_GAS ? -2 : 0,
        .target = kind == GOAL_GAS ? NAN : 8,
        .importance = NAN,
        .difficulty = NAN,
        .weight = NAN,
        .confidence = NAN,
        .start_on = day_at(start),
        .target_on = DAY_NONE,
        .review_on = FAR_AHEAD,
        .set_by = OWNER_CLIENT,
    };
    for (size_t i = 0; kind == GOAL_GAS && i < GOAL_LEVELS; i++)
        goal->levels[i] = level_texts[i];
    return goal;
}

struct journal_entry *
case_journal(struct case_builder *builder, const char *day, enum journal_kind kind)
{
    struct case_file *file = &builder->file;
    file->journal = arena_grow(builder->arena, file->journal, &builder->journal_capacity,
                               file->journal_count + 1, sizeof *file->journal);
    struct journal_entry *entry = &file->journal[file->journal_count++];
    *entry = (struct journal_entry){
        .day = day_at(day), .kind = kind, .due = DAY_NONE, .done_on = DAY_NONE};
    if (file->first_journal_day == DAY_NONE)
        file->first_journal_day = entry->day;
    return entry;
}

struct course *case_course(struct case_builder *builder, const char *started_on)
{
    struct case_file *file = &builder->file;
    file->courses = arena_grow(builder->arena, file->courses, &builder->course_capacity,
                               file->course_count + 1, sizeof *file->courses);
    struct course *course = &file->courses[file->course_count++];
    *course = (struct course){
        .referred_on = DAY_NONE,
        .started_on = day_at(started_on),
        .closed_on = DAY_NONE,
    };
    return course;
}

/* Adds the session of the next value, a week after the last, and reads the value. */
static bool
add_weekly(struct case_builder *builder, day_number day, struct text *rest, double *value)
{
    struct text word = text_split(rest, ' ');
    add_session(builder, day, ATTENDANCE_ATTENDED);
    if (text_equal_string(word, "-"))
        return false;
    bool is_number = number_parse(word, value);
    assert(is_number);
    return true;
}

void case_weekly_scores(struct case_builder *builder,
                        const char *first_day,
                        const char *measure,
                        const char *values)
{
    struct text rest = text_of(values);
    double value;
    for (day_number day = day_at(first_day); !text_is_empty(rest); day += DAYS_A_WEEK)
        if (add_weekly(builder, day, &rest, &value))
            case_score(builder, measure, value);
}

void case_weekly_ratings(struct case_builder *builder,
                         const char *first_day,
                         const char *goal,
                         const char *values)
{
    struct text rest = text_of(values);
    double value;
    for (day_number day = day_at(first_day); !text_is_empty(rest); day += DAYS_A_WEEK)
        if (add_weekly(builder, day, &rest, &value))
            case_rating(builder, goal, value);
}
