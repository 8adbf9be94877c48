#include "ingest/log_entry.h"

#include <math.h>

#include "ingest/cell.h"
#include "ingest/entry_reader.h"
#include "ingest/roles.h"

// Where a file has no column for the goal or the measure, all its values are of this one.
static const struct text only_goal = TEXT_INIT("G1");
static const struct text only_measure = TEXT_INIT("score");

static const struct number_rule any_number = {.minimum = -INFINITY, .maximum = INFINITY};
static const struct number_rule three_steps = {.minimum = 0, .maximum = 3};
static const struct number_rule ten_steps = {.minimum = 0, .maximum = 10};
static const struct number_rule not_negative = {.minimum = 0, .maximum = INFINITY};

// --- sessions ---

static void report_unknown(struct entry_reader *reader, int role, struct measure *measure)
{
    if (measure->instrument != NULL || measure->is_reported)
        return;
    measure->is_reported = true;
    entry_report(reader, role,
                 (struct problem){
                     .code = PROBLEM_MEASURE_UNKNOWN,
                     .severity = SEVERITY_REMARK,
                     .about = measure->id,
                 });
}

static struct number_rule rule_of_measure(const struct measure *measure)
{
    const struct instrument *instrument = measure->instrument;
    struct number_rule rule = any_number;

    rule.about = measure->id;
    if (instrument == NULL)
        return rule;
    if (!isnan(instrument->minimum))
        rule.minimum = instrument->minimum;
    if (!isnan(instrument->maximum))
        rule.maximum = instrument->maximum;
    return rule;
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
    double value = entry_take_number_at(reader, column, role, rule_of_measure(measure));
    row->scores[row->score_count++] = (struct row_score){measure->id, value};
    for (size_t i = before; i < reader->problems->count; i++) {
        if (reader->problems->items[i].code == PROBLEM_OUT_OF_RANGE)
            reader->entry->is_score_out_of_range = true;
    }
    if (!isnan(value))
        report_unknown(reader, role, measure);
}

static void require(struct entry_reader *reader, int role)
{
    entry_report(reader, role,
                 (struct problem){
                     .code = PROBLEM_REQUIRED_EMPTY,
                     .severity = SEVERITY_ROW_REFUSED,
                 });
}

static bool has_value(const struct entry_reader *reader, int role)
{
    size_t column = reader->rules->columns->place[role];

    if (column >= reader->record->count)
        return false;
    struct text raw = reader->record->fields[column].text;
    return cell_read(raw, CELL_CODED, reader->arena).text.length > 0;
}

static void take_score(struct entry_reader *reader)
{
    size_t column = reader->rules->columns->place[SESSION_ROLE_SCORE];
    struct text name = entry_take_id(reader, SESSION_ROLE_MEASURE);

    if (name.length == 0 && has_value(reader, SESSION_ROLE_SCORE)) {
        if (entry_has_column(reader, SESSION_ROLE_MEASURE))
            require(reader, SESSION_ROLE_MEASURE);
        name = only_measure;
    }
    if (name.length > 0 && entry_has_column(reader, SESSION_ROLE_SCORE))
        add_score(reader, column, SESSION_ROLE_SCORE, name);
}

static void take_wide_scores(struct entry_reader *reader)
{
    static const struct {
        int role;
        struct text measure;
    } own_columns[] = {
        {SESSION_ROLE_ALLIANCE, TEXT_INIT("alliance")},
        {SESSION_ROLE_UCA_U, TEXT_INIT("uca-u")},
        {SESSION_ROLE_UCA_C, TEXT_INIT("uca-c")},
        {SESSION_ROLE_UCA_A, TEXT_INIT("uca-a")},
    };
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

static struct number_rule rule_of_kind(enum goal_kind kind)
{
    struct number_rule rule = any_number;

    rule.about = text_of(goal_kind_name(kind));
    switch (kind) {
    case GOAL_GAS:
        return (struct number_rule){true, -2, 2, rule.about};
    case GOAL_GBO:
        return (struct number_rule){false, 0, 10, rule.about};
    case GOAL_MILESTONE:
        return (struct number_rule){true, 0, INFINITY, rule.about};
    case GOAL_VALUE:
    case GOAL_KIND_COUNT:
        break;
    }
    return rule;
}

static enum goal_kind kind_of_goal(const struct entry_reader *reader, struct text goal)
{
    const struct entry_rules *rules = reader->rules;
    enum goal_kind kind = GOAL_GAS;

    if (rules->goal_kind == NULL ||
        !rules->goal_kind(rules->user, reader->entry->client, goal, &kind))
        return GOAL_GAS;
    return kind;
}

static void add_rating(struct entry_reader *reader, size_t column, struct text goal)
{
    struct session_row *row = &reader->entry->session;
    struct number_rule rule = rule_of_kind(kind_of_goal(reader, goal));

    if (row->ratings == NULL) {
        size_t most = 1 + wide_of_role(reader->rules->columns, SESSION_ROLE_RATING);
        row->ratings = ARENA_ARRAY(reader->arena, struct row_rating, most);
    }
    double value = entry_take_number_at(reader, column, SESSION_ROLE_RATING, rule);
    row->ratings[row->rating_count++] = (struct row_rating){goal, value};
}

static void take_ratings(struct entry_reader *reader)
{
    const struct columns *columns = reader->rules->columns;
    struct text goal = entry_take_id(reader, SESSION_ROLE_GOAL);

    if (goal.length == 0 && has_value(reader, SESSION_ROLE_RATING)) {
        if (entry_has_column(reader, SESSION_ROLE_GOAL))
            require(reader, SESSION_ROLE_GOAL);
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

static int32_t whole_or(double value, int32_t empty)
{
    return isnan(value) ? empty : (int32_t)value;
}

static void read_session(struct entry_reader *reader)
{
    static const struct number_rule number_rule = {true, 1, INT32_MAX, {NULL, 0}};
    static const struct number_rule duration_rule = {true, 0, ENTRY_MAX_DURATION, {NULL, 0}};
    struct session_row *row = &reader->entry->session;

    row->line = reader->record->line;
    row->client = reader->entry->client;
    row->day = entry_take_day(reader, SESSION_ROLE_DAY, DAY_OF_FACT);
    row->number = whole_or(entry_take_number(reader, SESSION_ROLE_NUMBER, number_rule), 0);
    row->counselor = entry_take_id(reader, SESSION_ROLE_COUNSELOR);
    row->attendance =
        (enum attendance)entry_take_word(reader, SESSION_ROLE_ATTENDANCE, ATTENDANCE_ATTENDED);
    row->duration_minutes = whole_or(
        entry_take_number(reader, SESSION_ROLE_DURATION, duration_rule), SESSION_NO_DURATION);
    row->kind = (enum session_kind)entry_take_word(reader, SESSION_ROLE_KIND, SESSION_SESSION);
    row->rater = (enum rater)entry_take_word(reader, SESSION_ROLE_RATER, RATER_CLIENT);
    take_ratings(reader);
    take_score(reader);
    take_wide_scores(reader);
    row->note = entry_take_text(reader, SESSION_ROLE_NOTE, CELL_NOTE);
    row->has_counselor = entry_has_column(reader, SESSION_ROLE_COUNSELOR);
    row->has_duration = entry_has_column(reader, SESSION_ROLE_DURATION);
    row->has_kind = entry_has_column(reader, SESSION_ROLE_KIND);
    row->has_note = entry_has_column(reader, SESSION_ROLE_NOTE);
}

// --- goals, journal, clients ---

static void read_goal(struct entry_reader *reader)
{
    struct goal_row *row = &reader->entry->goal;
    struct goal *goal = &row->goal;

    row->line = reader->record->line;
    row->client = reader->entry->client;
    row->present = entry_present(reader);
    goal->id = entry_take_id(reader, GOAL_FIELD_ID);
    goal->statement = entry_take_text(reader, GOAL_FIELD_STATEMENT, CELL_NARRATIVE);
    goal->kind = (enum goal_kind)entry_take_word(reader, GOAL_FIELD_KIND, GOAL_GAS);
    goal->term = (enum goal_term)entry_take_word(reader, GOAL_FIELD_TERM, TERM_NONE);
    goal->indicator = entry_take_text(reader, GOAL_FIELD_INDICATOR, CELL_NARRATIVE);
    goal->unit = entry_take_text(reader, GOAL_FIELD_UNIT, CELL_NARRATIVE);
    goal->direction =
        (enum goal_direction)entry_take_word(reader, GOAL_FIELD_DIRECTION, GOAL_DIRECTION_NONE);
    goal->baseline = entry_take_number(reader, GOAL_FIELD_BASELINE, rule_of_kind(goal->kind));
    goal->target = entry_take_number(reader, GOAL_FIELD_TARGET, rule_of_kind(goal->kind));
    for (int i = 0; i < GOAL_LEVELS; i++)
        goal->levels[i] = entry_take_text(reader, GOAL_FIELD_LEVEL_M2 + i, CELL_NARRATIVE);
    goal->importance = entry_take_number(reader, GOAL_FIELD_IMPORTANCE, three_steps);
    goal->difficulty = entry_take_number(reader, GOAL_FIELD_DIFFICULTY, three_steps);
    goal->weight = entry_take_number(reader, GOAL_FIELD_WEIGHT, not_negative);
    goal->confidence = entry_take_number(reader, GOAL_FIELD_CONFIDENCE, ten_steps);
    goal->start_on = entry_take_day(reader, GOAL_FIELD_START_ON, DAY_OF_PLAN);
    goal->target_on = entry_take_day(reader, GOAL_FIELD_TARGET_ON, DAY_OF_PLAN);
    goal->review_on = entry_take_day(reader, GOAL_FIELD_REVIEW_ON, DAY_OF_PLAN);
    goal->set_by = (enum goal_owner)entry_take_word(reader, GOAL_FIELD_SET_BY, OWNER_NONE);
    goal->status = (enum goal_status)entry_take_word(reader, GOAL_FIELD_STATUS, STATUS_ACTIVE);
    goal->supersedes = entry_take_id(reader, GOAL_FIELD_SUPERSEDES);
}

static void read_journal(struct entry_reader *reader)
{
    struct journal_row *row = &reader->entry->journal;
    struct journal_entry *entry = &row->entry;

    row->line = reader->record->line;
    row->client = reader->entry->client;
    row->present = entry_present(reader);
    entry->day = entry_take_day(reader, JOURNAL_FIELD_DATE, DAY_OF_FACT);
    entry->kind = (enum journal_kind)entry_take_word(reader, JOURNAL_FIELD_KIND, JOURNAL_STEP);
    entry->text = entry_take_text(reader, JOURNAL_FIELD_TEXT, CELL_NARRATIVE);
    entry->goal = entry_take_id(reader, JOURNAL_FIELD_GOAL);
    entry->due = entry_take_day(reader, JOURNAL_FIELD_DUE, DAY_OF_PLAN);
    entry->done_on = entry_take_day(reader, JOURNAL_FIELD_DONE_ON, DAY_OF_FACT);
    entry->state = (enum journal_state)entry_take_word(reader, JOURNAL_FIELD_STATE, STATE_NONE);
    entry->extra = entry_take_text(reader, JOURNAL_FIELD_EXTRA, CELL_NARRATIVE);
}

static void read_course(struct entry_reader *reader)
{
    const int first_birth_year = 1900;
    struct course_row *row = &reader->entry->course;
    struct course *course = &row->course;
    struct number_rule birth_rule = {.is_whole = true, .minimum = first_birth_year};

    birth_rule.maximum = day_date(reader->rules->as_of).year;
    row->line = reader->record->line;
    row->client = reader->entry->client;
    row->present = entry_present(reader);
    course->episode_id = entry_take_id(reader, COURSE_FIELD_EPISODE_ID);
    course->counselor = entry_take_id(reader, COURSE_FIELD_COUNSELOR);
    course->name = entry_take_text(reader, COURSE_FIELD_NAME, CELL_NARRATIVE);
    course->class_name = entry_take_text(reader, COURSE_FIELD_CLASS, CELL_NARRATIVE);
    course->sex = (enum sex)entry_take_word(reader, COURSE_FIELD_SEX, SEX_UNKNOWN);
    course->birth_year =
        whole_or(entry_take_number(reader, COURSE_FIELD_BIRTH_YEAR, birth_rule), 0);
    course->field = (enum service_field)entry_take_word(reader, COURSE_FIELD_FIELD, FIELD_NONE);
    course->problem = entry_take_text(reader, COURSE_FIELD_PROBLEM, CELL_NARRATIVE);
    course->source = (enum referral)entry_take_word(reader, COURSE_FIELD_SOURCE, REFERRAL_NONE);
    course->referred_on = entry_take_day(reader, COURSE_FIELD_REFERRED_ON, DAY_OF_FACT);
    course->started_on = entry_take_day(reader, COURSE_FIELD_STARTED_ON, DAY_OF_FACT);
    course->closed_on = entry_take_day(reader, COURSE_FIELD_CLOSED_ON, DAY_OF_FACT);
    course->close_type =
        (enum close_type)entry_take_word(reader, COURSE_FIELD_CLOSE_TYPE, CLOSE_NONE);
    course->close_reason =
        (enum close_reason)entry_take_word(reader, COURSE_FIELD_CLOSE_REASON, REASON_NONE);
    course->consent = entry_take_words(reader, COURSE_FIELD_CONSENT);
}

// --- the record as a whole ---

static void refuse_field(struct entry_reader *reader, enum problem_code code, size_t field)
{
    const struct columns *columns = reader->rules->columns;
    const struct csv_record *record = reader->record;
    uint32_t line = record->fields[field].line;
    bool is_known = field < columns->count && columns->items[field].role != ROLE_NONE;
    struct problem problem = {
        .code = code,
        .severity = SEVERITY_ROW_REFUSED,
        .place = {reader->rules->file, line, (uint32_t)field + 1,
                  record->line_end != line ? record->line_end : 0,
                  record->line != line ? record->line : 0},
    };

    if (field < columns->count)
        problem.header = columns->items[field].header;
    if (is_known)
        problem.role = roles_of(columns->kind).items[columns->items[field].role].name;
    reader->entry->is_refused = true;
    problem_add(reader->problems, problem);
}

static void
report_row(struct entry_reader *reader, enum problem_code code, enum severity severity)
{
    const struct csv_record *record = reader->record;

    if (severity == SEVERITY_ROW_REFUSED)
        reader->entry->is_refused = true;
    problem_add(
        reader->problems,
        (struct problem){
            .code = code,
            .severity = severity,
            .place = {.file = reader->rules->file,
                      .line = record->line,
                      .line_end = record->line_end != record->line ? record->line_end : 0},
            .low = (double)record->count,
            .high = (double)reader->rules->columns->count,
        });
}

static void check_fault(struct entry_reader *reader)
{
    size_t field = reader->record->fault_field;

    switch (reader->record->fault) {
    case CSV_GOOD:
        break;
    case CSV_TEXT_AFTER_QUOTE:
        refuse_field(reader, PROBLEM_QUOTE_SYNTAX, field);
        break;
    case CSV_QUOTE_UNCLOSED:
        refuse_field(reader, PROBLEM_QUOTE_UNCLOSED, field);
        break;
    case CSV_FIELD_TOO_LONG:
        refuse_field(reader, PROBLEM_FIELD_TOO_LONG, field);
        break;
    case CSV_TOO_MANY_FIELDS:
        report_row(reader, PROBLEM_FIELD_COUNT, SEVERITY_ROW_REFUSED);
        break;
    }
}

static void check_characters(struct entry_reader *reader)
{
    for (size_t i = 0; i < reader->record->count; i++) {
        struct text text = reader->record->fields[i].text;
        if (text_find(text, '\0') < text.length)
            refuse_field(reader, PROBLEM_NUL_BYTE, i);
        if (text_find_invalid(text) < text.length)
            refuse_field(reader, PROBLEM_ENCODING_INVALID, i);
    }
}

static bool lacks_required(const struct entry_reader *reader)
{
    const struct columns *columns = reader->rules->columns;
    struct role_list roles = roles_of(columns->kind);

    for (size_t i = 0; i < roles.count; i++) {
        size_t place = columns->place[i];
        if (roles.items[i].is_required && place != COLUMN_NONE &&
            place >= reader->record->count)
            return true;
    }
    return false;
}

static bool has_surplus(const struct entry_reader *reader)
{
    for (size_t i = reader->rules->columns->count; i < reader->record->count; i++) {
        if (text_trim(reader->record->fields[i].text).length > 0)
            return true;
    }
    return false;
}

static void check_count(struct entry_reader *reader)
{
    size_t count = reader->record->count;
    size_t fewest = reader->rules->columns->count;
    size_t most = reader->rules->columns->field_count;

    if (count < fewest && lacks_required(reader))
        report_row(reader, PROBLEM_FIELD_COUNT, SEVERITY_ROW_REFUSED);
    else if (count < fewest)
        report_row(reader, PROBLEM_SHORT_ROW, SEVERITY_WARNING);
    else if (count > fewest && has_surplus(reader))
        report_row(reader, PROBLEM_FIELD_COUNT, SEVERITY_ROW_REFUSED);
    else if (count > most)
        report_row(reader, PROBLEM_LONG_ROW, SEVERITY_WARNING);
}

static void read_row(struct entry_reader *reader)
{
    struct log_entry *entry = reader->entry;

    entry->client = entry_take_id(reader, ROLE_CLIENT);
    switch (entry->kind) {
    case FILE_SESSIONS:
        read_session(reader);
        break;
    case FILE_GOALS:
        read_goal(reader);
        break;
    case FILE_JOURNAL:
        read_journal(reader);
        break;
    case FILE_CLIENTS:
        read_course(reader);
        break;
    case FILE_KIND_COUNT:
        break;
    }
}

// The reference stays out of the hash: it is no part of what the row states.
static void take_reference(struct entry_reader *reader)
{
    int role = (int)roles_of(reader->entry->kind).count - 1;
    uint64_t hash = reader->entry->content_hash;

    if (entry_has_column(reader, role))
        reader->entry->reference = entry_take_id(reader, role);
    reader->entry->content_hash = hash;
}

struct text log_entry_client(const struct entry_rules *rules,
                             const struct csv_record *record,
                             struct arena *arena)
{
    size_t column = rules->columns->place[ROLE_CLIENT];

    if (column >= record->count || (record->fault != CSV_GOOD && column >= record->fault_field))
        return (struct text){NULL, 0};
    struct cell cell = cell_read(record->fields[column].text, CELL_CODED, arena);
    if (cell.is_spreadsheet_error || cell.text.length > ENTRY_MAX_ID_BYTES ||
        text_find(cell.text, '\0') < cell.text.length)
        return (struct text){NULL, 0};
    return cell.text;
}

struct log_entry log_entry_read(const struct entry_rules *rules,
                                const struct csv_record *record,
                                struct arena *arena,
                                struct problems *problems)
{
    struct log_entry entry = {
        .kind = rules->columns->kind,
        .line = record->line,
        .line_end = record->line_end,
        .from = record->from,
        .length = record->length,
        .problem_from = problems->count,
    };
    struct entry_reader reader = {rules, record, arena, &entry, problems};

    check_fault(&reader);
    if (!rules->is_clean && !entry.is_refused)
        check_characters(&reader);
    if (!entry.is_refused)
        check_count(&reader);
    if (!entry.is_refused) {
        entry.is_typed = true;
        read_row(&reader);
        take_reference(&reader);
    } else {
        entry.client = log_entry_client(rules, record, arena);
    }
    entry.problem_count = problems->count - entry.problem_from;
    return entry;
}
