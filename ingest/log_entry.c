#include "ingest/log_entry.h"

#include <math.h>

#include "ingest/cell.h"
#include "ingest/entry_reader.h"
#include "ingest/record_check.h"
#include "ingest/roles.h"
#include "ingest/session_entry.h"

static const struct number_rule three_steps = {.minimum = 0, .maximum = 3};
static const struct number_rule ten_steps = {.minimum = 0, .maximum = 10};
static const struct number_rule not_negative = {.minimum = 0, .maximum = INFINITY};

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
    // A file without that column leaves the kind as it is stored.
    enum goal_kind kind = entry_has_column(reader, GOAL_FIELD_KIND)
                              ? goal->kind
                              : entry_goal_kind(reader, goal->id);
    goal->term = (enum goal_term)entry_take_word(reader, GOAL_FIELD_TERM, TERM_NONE);
    goal->indicator = entry_take_text(reader, GOAL_FIELD_INDICATOR, CELL_NARRATIVE);
    goal->unit = entry_take_text(reader, GOAL_FIELD_UNIT, CELL_NARRATIVE);
    goal->direction =
        (enum goal_direction)entry_take_word(reader, GOAL_FIELD_DIRECTION, GOAL_DIRECTION_NONE);
    goal->baseline = entry_take_number(reader, GOAL_FIELD_BASELINE, number_rule_of_goal(kind));
    goal->target = entry_take_number(reader, GOAL_FIELD_TARGET, number_rule_of_goal(kind));
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
        entry_whole_or(entry_take_number(reader, COURSE_FIELD_BIRTH_YEAR, birth_rule), 0);
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

static void read_row(struct entry_reader *reader)
{
    struct log_entry *entry = reader->entry;

    entry->client = entry_take_id(reader, ROLE_CLIENT);
    switch (entry->kind) {
    case FILE_SESSIONS:
        session_entry_read(reader);
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

    record_check(&reader);
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
