#include "cli/rows_csv.h"

#include <math.h>
#include <stdio.h>
#include <string.h>

static const char *const headers[FILE_KIND_COUNT] = {
    [FILE_SESSIONS] =
        "client_id,session_date,session_no,counselor_id,attendance,duration_min,kind,"
        "goal_id,goal_rating,rater,measure,score,alliance_rating,uca_u,uca_c,uca_a,"
        "note",
    [FILE_GOALS] = "client_id,goal_id,statement,kind,term,indicator,unit,direction,baseline,"
                   "target,level_m2,level_m1,level_0,level_p1,level_p2,importance,difficulty,"
                   "weight,confidence,start_on,target_on,review_on,set_by,status,supersedes",
    [FILE_JOURNAL] = "client_id,date,kind,text,goal_id,due,done_on,state,extra",
    [FILE_CLIENTS] =
        "client_id,episode_id,counselor_id,name,class,sex,birth_year,field,problem,"
        "source,referred_on,started_on,closed_on,close_type,close_reason,"
        "consent_report_to",
};

/* Measures that have a column of their own in a sessions file, in its order. */
static const char *const own_columns[] = {"alliance", "uca-u", "uca-c", "uca-a"};

void rows_csv_header(struct csv_output *csv, enum file_kind kind)
{
    fputs(headers[kind], csv->out);
    csv_end_row(csv);
}

static bool has_own_column(struct text measure)
{
    for (size_t i = 0; i < COUNT(own_columns); i++) {
        if (text_equal_string(measure, own_columns[i]))
            return true;
    }
    return false;
}

static const struct row_score *score_of(const struct session_row *row, const char *measure)
{
    for (size_t i = 0; i < row->score_count; i++) {
        if (measure == NULL ? !has_own_column(row->scores[i].measure)
                            : text_equal_string(row->scores[i].measure, measure))
            return &row->scores[i];
    }
    return NULL;
}

void rows_csv_session(struct csv_output *csv, const struct session_row *row)
{
    const struct row_rating *rating = row->rating_count > 0 ? row->ratings : NULL;
    const struct row_score *score = score_of(row, NULL);

    csv_put_id(csv, row->client);
    csv_put_day(csv, row->day);
    csv_put_count(csv, row->number, row->number > 0);
    csv_put_id(csv, row->counselor);
    csv_put_string(csv, attendance_name(row->attendance));
    csv_put_count(csv, row->duration_minutes, row->duration_minutes != SESSION_NO_DURATION);
    csv_put_string(csv, session_kind_name(row->kind));
    csv_put_id(csv, rating ? rating->goal : (struct text){0});
    csv_put_number(csv, rating ? rating->value : NAN);
    csv_put_string(csv, rater_name(row->rater));
    csv_put_id(csv, score ? score->measure : (struct text){0});
    csv_put_number(csv, score ? score->value : NAN);
    for (size_t i = 0; i < COUNT(own_columns); i++) {
        const struct row_score *own = score_of(row, own_columns[i]);

        csv_put_number(csv, own ? own->value : NAN);
    }
    csv_put_text(csv, row->note);
    csv_end_row(csv);
}

static void goal_put(struct csv_output *csv, struct text client, const struct goal *goal)
{
    csv_put_id(csv, client);
    csv_put_id(csv, goal->id);
    csv_put_text(csv, goal->statement);
    csv_put_string(csv, goal_kind_name(goal->kind));
    csv_put_string(csv, goal_term_name(goal->term));
    csv_put_text(csv, goal->indicator);
    csv_put_text(csv, goal->unit);
    csv_put_string(csv, goal_direction_name(goal->direction));
    csv_put_number(csv, goal->baseline);
    csv_put_number(csv, goal->target);
    for (size_t i = 0; i < GOAL_LEVELS; i++)
        csv_put_text(csv, goal->levels[i]);
    csv_put_number(csv, goal->importance);
    csv_put_number(csv, goal->difficulty);
    csv_put_number(csv, goal->weight);
    csv_put_number(csv, goal->confidence);
    csv_put_day(csv, goal->start_on);
    csv_put_day(csv, goal->target_on);
    csv_put_day(csv, goal->review_on);
    csv_put_string(csv, goal_owner_name(goal->set_by));
    csv_put_string(csv, goal_status_name(goal->status));
    csv_put_id(csv, goal->supersedes);
    csv_end_row(csv);
}

void rows_csv_goals(struct csv_output *csv, const struct case_file *case_file)
{
    for (size_t i = 0; i < case_file->goal_count; i++)
        goal_put(csv, case_file->client, &case_file->goals[i]);
}

void rows_csv_journal(struct csv_output *csv, const struct case_file *case_file)
{
    for (size_t i = 0; i < case_file->journal_count; i++) {
        const struct journal_entry *entry = &case_file->journal[i];

        csv_put_id(csv, case_file->client);
        csv_put_day(csv, entry->day);
        csv_put_string(csv, journal_kind_name(entry->kind));
        csv_put_text(csv, entry->text);
        csv_put_id(csv, entry->goal);
        csv_put_day(csv, entry->due);
        csv_put_day(csv, entry->done_on);
        csv_put_string(csv, journal_state_name(entry->state));
        csv_put_text(csv, entry->extra);
        csv_end_row(csv);
    }
}

/* "client; parent" */
static void consent_put(struct csv_output *csv, unsigned consent)
{
    char all[64] = "";
    size_t used = 0;

    for (size_t i = 0; i < CONSENT_COUNT; i++)
        if ((consent & consent_names[i].bit) != 0)
            used += (size_t)snprintf(all + used, sizeof all - used, "%s%s",
                                     used > 0 ? "; " : "", consent_names[i].name);
    csv_put_text(csv, (struct text){all, used});
}

void rows_csv_courses(struct csv_output *csv, const struct case_file *case_file)
{
    for (size_t i = 0; i < case_file->course_count; i++) {
        const struct course *course = &case_file->courses[i];

        csv_put_id(csv, case_file->client);
        csv_put_id(csv, course->episode_id);
        csv_put_id(csv, course->counselor);
        csv_put_text(csv, course->name);
        csv_put_text(csv, course->class_name);
        csv_put_string(csv, sex_name(course->sex));
        csv_put_count(csv, course->birth_year, course->birth_year > 0);
        csv_put_string(csv, service_field_name(course->field));
        csv_put_text(csv, course->problem);
        csv_put_string(csv, referral_name(course->source));
        csv_put_day(csv, course->referred_on);
        csv_put_day(csv, course->started_on);
        csv_put_day(csv, course->closed_on);
        csv_put_string(csv, close_type_name(course->close_type));
        csv_put_string(csv, close_reason_name(course->close_reason));
        consent_put(csv, course->consent);
        csv_end_row(csv);
    }
}
