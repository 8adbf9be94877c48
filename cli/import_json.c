#include "cli/import_json.h"

#include <math.h>

#include "cli/json.h"
#include "cli/messages.h"
#include "ingest/encoding.h"

static const char *const class_names[] = {
    [IMPORT_OK] = "ok",
    [IMPORT_PARTIAL] = "partial",
    [IMPORT_REFUSED] = "reject",
};

static void character_put(struct json_object *object, const char *key, char character)
{
    struct text text = {&character, 1};

    json_put_text(object, key, character == '\0' ? (struct text){0} : text);
}

static void dialect_put(struct json_object *object, const struct import_report *report)
{
    struct json_object *dialect = json_put_object(object, "dialect");

    json_put_string(dialect, "encoding", encoding_name(report->source.encoding));
    json_put_bool(dialect, "bom", report->source.has_mark);
    if (!report->has_header)
        return;
    character_put(dialect, "delimiter", report->dialect.delimiter);
    character_put(dialect, "decimal", report->decimal);
    json_put_count(dialect, "header_line", (long)report->dialect.columns.line);
    json_put_string(dialect, "kind", file_kind_name(report->dialect.columns.kind));
}

static void counts_put(struct json_object *object, const struct import_counts *counts)
{
    struct json_object *child = json_put_object(object, "counts");

    json_put_count(child, "new", (long)counts->new_rows);
    json_put_count(child, "unchanged", (long)counts->unchanged);
    json_put_count(child, "changed", (long)counts->changed);
    json_put_count(child, "deleted", (long)counts->deleted);
}

static void
number_or_null(struct json_object *object, const char *key, long number, bool exists)
{
    if (exists)
        json_put_count(object, key, number);
    else
        json_put_null(object, key);
}

/* The canonical form of a sessions row: its first rating and its first score. */
static void session_put(struct json_object *object, const struct session_row *row)
{
    const struct row_rating *rating = row->rating_count > 0 ? row->ratings : NULL;
    const struct row_score *score = row->score_count > 0 ? row->scores : NULL;

    json_put_text(object, "client_id", row->client);
    json_put_day(object, "session_date", row->day);
    number_or_null(object, "session_no", row->number, row->number > 0);
    json_put_text(object, "counselor_id", row->counselor);
    json_put_string(object, "attendance", attendance_name(row->attendance));
    number_or_null(object, "duration_min", row->duration_minutes,
                   row->duration_minutes != SESSION_NO_DURATION);
    json_put_string(object, "kind", session_kind_name(row->kind));
    json_put_text(object, "goal_id", rating ? rating->goal : (struct text){0});
    json_put_number(object, "goal_rating", rating ? rating->value : NAN);
    json_put_string(object, "rater", rater_name(row->rater));
    json_put_text(object, "measure", score ? score->measure : (struct text){0});
    json_put_number(object, "score", score ? score->value : NAN);
    json_put_text(object, "note", row->note);
}

static void goal_put(struct json_object *object, const struct goal_row *row)
{
    const struct goal *goal = &row->goal;
    struct json_object *levels;

    json_put_text(object, "client_id", row->client);
    json_put_text(object, "goal_id", goal->id);
    json_put_text(object, "statement", goal->statement);
    json_put_string(object, "kind", goal_kind_name(goal->kind));
    json_put_string(object, "term", goal_term_name(goal->term));
    json_put_text(object, "indicator", goal->indicator);
    json_put_text(object, "unit", goal->unit);
    json_put_string(object, "direction", goal_direction_name(goal->direction));
    json_put_number(object, "baseline", goal->baseline);
    json_put_number(object, "target", goal->target);
    levels = json_put_array(object, "levels");
    for (int i = 0; i < GOAL_LEVELS; i++) {
        struct text level = goal->levels[i];

        json_object_array_add(
            levels,
            level.data ? json_object_new_string_len(level.data, (int)level.length) : NULL);
    }
    json_put_number(object, "importance", goal->importance);
    json_put_number(object, "difficulty", goal->difficulty);
    json_put_number(object, "weight", goal->weight);
    json_put_number(object, "confidence", goal->confidence);
    json_put_day(object, "start_on", goal->start_on);
    json_put_day(object, "target_on", goal->target_on);
    json_put_day(object, "review_on", goal->review_on);
    json_put_string(object, "set_by", goal_owner_name(goal->set_by));
    json_put_string(object, "status", goal_status_name(goal->status));
    json_put_text(object, "supersedes", goal->supersedes);
}

static void journal_put(struct json_object *object, const struct journal_row *row)
{
    const struct journal_entry *entry = &row->entry;

    json_put_text(object, "client_id", row->client);
    json_put_day(object, "date", entry->day);
    json_put_string(object, "kind", journal_kind_name(entry->kind));
    json_put_text(object, "text", entry->text);
    json_put_text(object, "goal_id", entry->goal);
    json_put_day(object, "due", entry->due);
    json_put_day(object, "done_on", entry->done_on);
    json_put_string(object, "state", journal_state_name(entry->state));
    json_put_text(object, "extra", entry->extra);
}

static void consent_put(struct json_object *object, unsigned consent)
{
    struct json_object *array = json_put_array(object, "consent_report_to");

    for (size_t i = 0; i < CONSENT_COUNT; i++) {
        if (consent & consent_names[i].bit)
            json_object_array_add(array, json_object_new_string(consent_names[i].name));
    }
}

static void course_put(struct json_object *object, const struct course_row *row)
{
    const struct course *course = &row->course;

    json_put_text(object, "client_id", row->client);
    json_put_text(object, "episode_id", course->episode_id);
    json_put_text(object, "counselor_id", course->counselor);
    json_put_text(object, "name", course->name);
    json_put_text(object, "class", course->class_name);
    json_put_string(object, "sex", sex_name(course->sex));
    number_or_null(object, "birth_year", course->birth_year, course->birth_year > 0);
    json_put_string(object, "field", service_field_name(course->field));
    json_put_text(object, "problem", course->problem);
    json_put_string(object, "source", referral_name(course->source));
    json_put_day(object, "referred_on", course->referred_on);
    json_put_day(object, "started_on", course->started_on);
    json_put_day(object, "closed_on", course->closed_on);
    json_put_string(object, "close_type", close_type_name(course->close_type));
    json_put_string(object, "close_reason", close_reason_name(course->close_reason));
    consent_put(object, course->consent);
}

static void accepted_put(struct json_object *object, const struct import_report *report)
{
    struct json_object *array = json_put_array(object, "accepted");

    for (size_t i = 0; i < report->accepted_count; i++) {
        const struct log_entry *entry = &report->accepted[i];
        struct json_object *row = json_add_object(array);

        json_put_count(row, "line", (long)entry->line);
        switch (entry->kind) {
        case FILE_SESSIONS:
            session_put(row, &entry->session);
            break;
        case FILE_GOALS:
            goal_put(row, &entry->goal);
            break;
        case FILE_JOURNAL:
            journal_put(row, &entry->journal);
            break;
        case FILE_CLIENTS:
            course_put(row, &entry->course);
            break;
        case FILE_KIND_COUNT:
            break;
        }
    }
}

static void problem_put(struct json_object *array, const struct problem *problem)
{
    const struct place *place = &problem->place;
    struct json_object *object = json_add_object(array);

    json_put_count(object, "line", (long)place->line);
    number_or_null(object, "field", (long)place->column, place->column > 0);
    json_put_string(object, "column", problem->role);
    json_put_text(object, "header", problem->header);
    json_put_string(object, "code", message_code(problem));
    json_put_text(object, "value", problem->value);
    if (place->line_end > 0)
        json_put_count(object, "line_end", (long)place->line_end);
    if (place->record_line > 0)
        json_put_count(object, "record_line", (long)place->record_line);
}

static void problems_put(struct json_object *object, const struct problems *problems)
{
    struct json_object *rejected = json_put_array(object, "rejected");
    struct json_object *warnings = json_put_array(object, "warnings");
    struct json_object *remarks = json_put_array(object, "remarks");

    for (size_t i = 0; i < problems->count; i++) {
        const struct problem *problem = &problems->items[i];

        switch (problem->severity) {
        case SEVERITY_REMARK:
            problem_put(remarks, problem);
            break;
        case SEVERITY_WARNING:
            problem_put(warnings, problem);
            break;
        case SEVERITY_ROW_REFUSED:
        case SEVERITY_FILE_REFUSED:
        case SEVERITY_FAILURE:
            problem_put(rejected, problem);
            break;
        }
    }
}

static void
lines_put(struct json_object *object, const char *key, const struct line_list *lines)
{
    struct json_object *array = json_put_array(object, key);

    for (size_t i = 0; i < lines->count; i++)
        json_object_array_add(array, json_object_new_int64(lines->items[i]));
}

void import_json_print(const struct import_report *report, FILE *out)
{
    struct json_object *object = json_object_new_object();

    json_put_string(object, "file", report->source.path);
    json_put_string(object, "class", class_names[report->outcome]);
    dialect_put(object, report);
    counts_put(object, &report->counts);
    accepted_put(object, report);
    problems_put(object, &report->problems);
    if (report->more_problems > 0)
        json_put_count(object, "more_problems", (long)report->more_problems);
    lines_put(object, "duplicate_lines", &report->duplicate_lines);
    lines_put(object, "skipped_lines", &report->skipped_lines);
    json_print_line(object, out);
}
