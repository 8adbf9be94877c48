#include "ingest/session_entry.h"

#include <math.h>

#include "ingest/cell.h"
#include "ingest/roles.h"

// Where a file has no column for the goal or the measure, all its values are of this one.
static const struct text only_goal = TEXT_INIT("G1");
static const struct text only_measure = TEXT_INIT("score");

// At the cell that names the measure, else at the score whose column does.
static void report_unknown(struct entry_reader *reader, size_t column, struct measure *measure)
{
    const size_t *place = reader->rules->columns->place;
    bool has_name =
        column == place[SESSION_ROLE_SCORE] && place[SESSION_ROLE_MEASURE] != COLUMN_NONE;

    if (measure->instrument != NULL || measure->is_reported)
        return;
    measure->is_reported = true;
    entry_report_at(reader, has_name ? place[SESSION_ROLE_MEASURE] : column,
                    has_name ? SESSION_ROLE_MEASURE : SESSION_ROLE_SCORE,
                    (struct problem){
                        .code = PROBLEM_MEASURE_UNKNOWN,
                        .severity = SEVERITY_REMARK,
                        .about = measure->id,
                    });
}

static const struct {
    int role;
    struct text measure;
} own_columns[] = {
    {SESSION_ROLE_ALLIANCE, TEXT_INIT("alliance")},
    {SESSION_ROLE_UCA_U, TEXT_INIT("uca-u")},
    {SESSION_ROLE_UCA_C, TEXT_INIT("uca-c")},
    {SESSION_ROLE_UCA_A, TEXT_INIT("uca-a")},
};

static bool has_own_column(struct text measure)
{
    for (size_t i = 0; i < COUNT(own_columns); i++) {
        if (text_equal(own_columns[i].measure, measure))
            return true;
    }
    return false;
}

static size_t wide_of_role(const struct columns *columns, int role)
{
    size_t count = 0;

    for (size_t i = 0; i < columns->wide_count; i++)
        count += columns->items[columns->wide[i]].role == role;
    return count;
}

static void add_score(struct entry_reader *reader, size_t column, int role, struct text name)
{
    const size_t most_others = 5; // the column score, alliance, three of UCA
    struct session_row *row = &reader->entry->session;
    struct measure *measure = measures_find(reader->rules->measures, name);
    size_t before = reader->problems->count;

    if (row->scores == NULL) {
        size_t most = most_others + wide_of_role(reader->rules->columns, SESSION_ROLE_SCORE);
        row->scores = ARENA_ARRAY(reader->arena, struct row_score, most);
    }
    entry_mix_text(reader, measure->id);
    struct number_rule rule = number_rule_of_measure(measure->id, measure->instrument);
    double value = entry_take_number_at(reader, column, role, rule);
    row->scores[row->score_count++] = (struct row_score){
        .measure = measure->id,
        .value = value,
        .is_named = column == reader->rules->columns->place[SESSION_ROLE_SCORE] &&
                    !has_own_column(measure->id),
    };
    for (size_t i = before; i < reader->problems->count; i++) {
        if (reader->problems->items[i].code == PROBLEM_OUT_OF_RANGE)
            reader->entry->is_score_out_of_range = true;
    }
    if (!isnan(value) && !reader->entry->is_refused)
        report_unknown(reader, column, measure);
}

static bool has_value(const struct entry_reader *reader, int role)
{
    size_t column = reader->rules->columns->place[role];

    if (column >= reader->record->count)
        return false;
    struct text raw = reader->record->fields[column].text;
    return cell_read(raw, CELL_CODED, reader->arena).text.length > 0;
}

// A value whose goal or measure is not named, in a file that names them. One that is at fault
// has been refused already.
static void require_name(struct entry_reader *reader, int role)
{
    if (entry_has_column(reader, role) && !has_value(reader, role))
        entry_report(reader, role,
                     (struct problem){
                         .code = PROBLEM_REQUIRED_EMPTY,
                         .severity = SEVERITY_ROW_REFUSED,
                     });
}

static void take_score(struct entry_reader *reader)
{
    size_t column = reader->rules->columns->place[SESSION_ROLE_SCORE];
    uint64_t hash = reader->entry->content_hash;
    struct text name = entry_take_id(reader, SESSION_ROLE_MEASURE);

    // Two spellings of one measure are the same content: its id is mixed in by add_score.
    reader->entry->content_hash = hash;

    if (name.length == 0 && has_value(reader, SESSION_ROLE_SCORE)) {
        require_name(reader, SESSION_ROLE_MEASURE);
        name = only_measure;
    }
    if (name.length > 0 && entry_has_column(reader, SESSION_ROLE_SCORE))
        add_score(reader, column, SESSION_ROLE_SCORE, name);
}

static void take_wide_scores(struct entry_reader *reader)
{
    const struct columns *columns = reader->rules->columns;

    for (size_t i = 0; i < COUNT(own_columns); i++) {
        int role = own_columns[i].role;
        if (columns->place[role] != COLUMN_NONE)
            add_score(reader, columns->place[role], role, own_columns[i].measure);
    }
    for (size_t i = 0; i < columns->wide_count; i++) {
        const struct column *column = &columns->items[columns->wide[i]];
        if (column->role == SESSION_ROLE_SCORE)
            add_score(reader, columns->wide[i], SESSION_ROLE_SCORE, column->key);
    }
}

static void add_rating(struct entry_reader *reader, size_t column, struct text goal)
{
    struct session_row *row = &reader->entry->session;
    struct number_rule rule = number_rule_of_goal(entry_goal_kind(reader, goal));

    if (row->ratings == NULL) {
        size_t most = 1 + wide_of_role(reader->rules->columns, SESSION_ROLE_RATING);
        row->ratings = ARENA_ARRAY(reader->arena, struct row_rating, most);
    }
    double value = entry_take_number_at(reader, column, SESSION_ROLE_RATING, rule);
    row->ratings[row->rating_count++] = (struct row_rating){
        .goal = goal,
        .value = value,
        .is_named = column == reader->rules->columns->place[SESSION_ROLE_RATING],
    };
}

static void take_ratings(struct entry_reader *reader)
{
    const struct columns *columns = reader->rules->columns;
    struct text goal = entry_take_id(reader, SESSION_ROLE_GOAL);

    if (goal.length == 0 && has_value(reader, SESSION_ROLE_RATING)) {
        require_name(reader, SESSION_ROLE_GOAL);
        goal = only_goal;
    }
    if (goal.length > 0 && entry_has_column(reader, SESSION_ROLE_RATING))
        add_rating(reader, columns->place[SESSION_ROLE_RATING], goal);
    for (size_t i = 0; i < columns->wide_count; i++) {
        const struct column *column = &columns->items[columns->wide[i]];
        if (column->role == SESSION_ROLE_RATING)
            add_rating(reader, columns->wide[i], column->key);
    }
}

void session_entry_read(struct entry_reader *reader)
{
    static const struct number_rule number_rule = {true, 1, INT32_MAX, {NULL, 0}};
    static const struct number_rule duration_rule = {true, 0, ENTRY_MAX_DURATION, {NULL, 0}};
    struct session_row *row = &reader->entry->session;

    row->line = reader->record->line;
    row->client = reader->entry->client;
    row->day = entry_take_day(reader, SESSION_ROLE_DAY, DAY_OF_FACT);
    row->number =
        entry_whole_or(entry_take_number(reader, SESSION_ROLE_NUMBER, number_rule), 0);
    row->counselor = entry_take_id(reader, SESSION_ROLE_COUNSELOR);
    row->attendance =
        (enum attendance)entry_take_word(reader, SESSION_ROLE_ATTENDANCE, ATTENDANCE_ATTENDED);
    row->duration_minutes = entry_whole_or(
        entry_take_number(reader, SESSION_ROLE_DURATION, duration_rule), SESSION_NO_DURATION);
    row->kind = (enum session_kind)entry_take_word(reader, SESSION_ROLE_KIND, SESSION_SESSION);
    row->rater = (enum rater)entry_take_word(reader, SESSION_ROLE_RATER, RATER_CLIENT);
    take_ratings(reader);
    take_score(reader);
    take_wide_scores(reader);
    row->note = entry_take_text(reader, SESSION_ROLE_NOTE, CELL_NOTE);
    row->is_fixed_attendance = entry_is_fixed(reader, SESSION_ROLE_ATTENDANCE);
    row->is_fixed_counselor = entry_is_fixed(reader, SESSION_ROLE_COUNSELOR);
    row->is_fixed_duration = entry_is_fixed(reader, SESSION_ROLE_DURATION);
    row->is_fixed_kind = entry_is_fixed(reader, SESSION_ROLE_KIND);
    row->has_counselor = entry_has_column(reader, SESSION_ROLE_COUNSELOR);
    row->has_duration = entry_has_column(reader, SESSION_ROLE_DURATION);
    row->has_kind = entry_has_column(reader, SESSION_ROLE_KIND);
    row->has_note = entry_has_column(reader, SESSION_ROLE_NOTE);
}
