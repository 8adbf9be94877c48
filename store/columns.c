#include "store/columns.h"

const char *const goal_columns[GOAL_COLUMNS] = {
    ":client",     ":goal",       ":statement", ":kind",       ":term",
    ":indicator",  ":unit",       ":direction", ":baseline",   ":target",
    ":level_m2",   ":level_m1",   ":level_0",   ":level_p1",   ":level_p2",
    ":importance", ":difficulty", ":weight",    ":confidence", ":start_on",
    ":target_on",  ":review_on",  ":set_by",    ":status",     ":supersedes",
};

const char *const journal_columns[JOURNAL_COLUMNS] = {
    ":client",  ":day",   ":kind",  ":text",   ":goal",  ":due",
    ":done_on", ":state", ":extra", ":repeat", ":entry",
};

const char *const course_columns[COURSE_COLUMNS] = {
    ":client",     ":episode_id", ":counselor",    ":name",     ":class",       ":sex",
    ":birth_year", ":field",      ":problem",      ":referral", ":referred_on", ":started_on",
    ":closed_on",  ":close_type", ":close_reason", ":consent",  ":course",
};

void goal_values(const struct goal *goal, struct value values[GOAL_COLUMNS])
{
    values[GOAL_FIELD_ID] = value_text(goal->id);
    values[GOAL_FIELD_STATEMENT] = value_text(goal->statement);
    values[GOAL_FIELD_KIND] = value_name(goal_kind_name(goal->kind));
    values[GOAL_FIELD_TERM] = value_name(goal_term_name(goal->term));
    values[GOAL_FIELD_INDICATOR] = value_text(goal->indicator);
    values[GOAL_FIELD_UNIT] = value_text(goal->unit);
    values[GOAL_FIELD_DIRECTION] = value_name(goal_direction_name(goal->direction));
    values[GOAL_FIELD_BASELINE] = value_real(goal->baseline);
    values[GOAL_FIELD_TARGET] = value_real(goal->target);
    for (int i = 0; i < GOAL_LEVELS; i++)
        values[GOAL_FIELD_LEVEL_M2 + i] = value_text(goal->levels[i]);
    values[GOAL_FIELD_IMPORTANCE] = value_real(goal->importance);
    values[GOAL_FIELD_DIFFICULTY] = value_real(goal->difficulty);
    values[GOAL_FIELD_WEIGHT] = value_real(goal->weight);
    values[GOAL_FIELD_CONFIDENCE] = value_real(goal->confidence);
    values[GOAL_FIELD_START_ON] = value_day(goal->start_on);
    values[GOAL_FIELD_TARGET_ON] = value_day(goal->target_on);
    values[GOAL_FIELD_REVIEW_ON] = value_day(goal->review_on);
    values[GOAL_FIELD_SET_BY] = value_name(goal_owner_name(goal->set_by));
    values[GOAL_FIELD_STATUS] = value_name(goal_status_name(goal->status));
    values[GOAL_FIELD_SUPERSEDES] = value_text(goal->supersedes);
}

bool goal_from_values(const struct value values[GOAL_COLUMNS], struct goal *goal)
{
    *goal = (struct goal){
        .id = values[GOAL_FIELD_ID].text,
        .statement = values[GOAL_FIELD_STATEMENT].text,
        .indicator = values[GOAL_FIELD_INDICATOR].text,
        .unit = values[GOAL_FIELD_UNIT].text,
        .baseline = value_as_real(values[GOAL_FIELD_BASELINE]),
        .target = value_as_real(values[GOAL_FIELD_TARGET]),
        .importance = value_as_real(values[GOAL_FIELD_IMPORTANCE]),
        .difficulty = value_as_real(values[GOAL_FIELD_DIFFICULTY]),
        .weight = value_as_real(values[GOAL_FIELD_WEIGHT]),
        .confidence = value_as_real(values[GOAL_FIELD_CONFIDENCE]),
        .start_on = value_as_day(values[GOAL_FIELD_START_ON]),
        .target_on = value_as_day(values[GOAL_FIELD_TARGET_ON]),
        .review_on = value_as_day(values[GOAL_FIELD_REVIEW_ON]),
        .supersedes = values[GOAL_FIELD_SUPERSEDES].text,
    };
    for (int i = 0; i < GOAL_LEVELS; i++)
        goal->levels[i] = values[GOAL_FIELD_LEVEL_M2 + i].text;
    return goal_kind_from_name(values[GOAL_FIELD_KIND].text, &goal->kind) &&
           goal_status_from_name(values[GOAL_FIELD_STATUS].text, &goal->status) &&
           VALUE_TO_ENUM(values[GOAL_FIELD_TERM], goal_term_from_name, &goal->term) &&
           VALUE_TO_ENUM(values[GOAL_FIELD_DIRECTION], goal_direction_from_name,
                         &goal->direction) &&
           VALUE_TO_ENUM(values[GOAL_FIELD_SET_BY], goal_owner_from_name, &goal->set_by);
}

void journal_values(const struct journal_entry *entry, struct value values[JOURNAL_COLUMNS])
{
    values[JOURNAL_FIELD_DATE] = value_day(entry->day);
    values[JOURNAL_FIELD_KIND] = value_name(journal_kind_name(entry->kind));
    values[JOURNAL_FIELD_TEXT] = value_text_or_empty(entry->text);
    values[JOURNAL_FIELD_GOAL] = value_text_or_empty(entry->goal);
    values[JOURNAL_FIELD_DUE] = value_day(entry->due);
    values[JOURNAL_FIELD_DONE_ON] = value_day(entry->done_on);
    values[JOURNAL_FIELD_STATE] = value_name(journal_state_name(entry->state));
    values[JOURNAL_FIELD_EXTRA] = value_text(entry->extra);
}

bool journal_from_values(const struct value values[JOURNAL_COLUMNS],
                         struct journal_entry *entry)
{
    *entry = (struct journal_entry){
        .day = value_as_day(values[JOURNAL_FIELD_DATE]),
        .text = values[JOURNAL_FIELD_TEXT].text,
        .goal = value_as_text(values[JOURNAL_FIELD_GOAL]),
        .due = value_as_day(values[JOURNAL_FIELD_DUE]),
        .done_on = value_as_day(values[JOURNAL_FIELD_DONE_ON]),
        .extra = values[JOURNAL_FIELD_EXTRA].text,
    };
    return journal_kind_from_name(values[JOURNAL_FIELD_KIND].text, &entry->kind) &&
           VALUE_TO_ENUM(values[JOURNAL_FIELD_STATE], journal_state_from_name, &entry->state);
}

void course_values(const struct course *course, struct value values[COURSE_COLUMNS])
{
    values[COURSE_FIELD_EPISODE_ID] = value_text(course->episode_id);
    values[COURSE_FIELD_COUNSELOR] = value_text(course->counselor);
    values[COURSE_FIELD_NAME] = value_text(course->name);
    values[COURSE_FIELD_CLASS] = value_text(course->class_name);
    values[COURSE_FIELD_SEX] = value_name(sex_name(course->sex));
    values[COURSE_FIELD_BIRTH_YEAR] = value_unless(course->birth_year, 0);
    values[COURSE_FIELD_FIELD] = value_name(service_field_name(course->field));
    values[COURSE_FIELD_PROBLEM] = value_text(course->problem);
    values[COURSE_FIELD_SOURCE] = value_name(referral_name(course->source));
    values[COURSE_FIELD_REFERRED_ON] = value_day(course->referred_on);
    values[COURSE_FIELD_STARTED_ON] = value_day(course->started_on);
    values[COURSE_FIELD_CLOSED_ON] = value_day(course->closed_on);
    values[COURSE_FIELD_CLOSE_TYPE] = value_name(close_type_name(course->close_type));
    values[COURSE_FIELD_CLOSE_REASON] = value_name(close_reason_name(course->close_reason));
    values[COURSE_FIELD_CONSENT] = value_unless(course->consent, 0);
}

bool course_from_values(const struct value values[COURSE_COLUMNS], struct course *course)
{
    *course = (struct course){
        .episode_id = values[COURSE_FIELD_EPISODE_ID].text,
        .counselor = values[COURSE_FIELD_COUNSELOR].text,
        .name = values[COURSE_FIELD_NAME].text,
        .class_name = values[COURSE_FIELD_CLASS].text,
        .birth_year = (int)values[COURSE_FIELD_BIRTH_YEAR].integer,
        .problem = values[COURSE_FIELD_PROBLEM].text,
        .referred_on = value_as_day(values[COURSE_FIELD_REFERRED_ON]),
        .started_on = value_as_day(values[COURSE_FIELD_STARTED_ON]),
        .closed_on = value_as_day(values[COURSE_FIELD_CLOSED_ON]),
        .consent = (unsigned)values[COURSE_FIELD_CONSENT].integer,
    };
    return VALUE_TO_ENUM(values[COURSE_FIELD_SEX], sex_from_name, &course->sex) &&
           VALUE_TO_ENUM(values[COURSE_FIELD_FIELD], service_field_from_name, &course->field) &&
           VALUE_TO_ENUM(values[COURSE_FIELD_SOURCE], referral_from_name, &course->source) &&
           VALUE_TO_ENUM(values[COURSE_FIELD_CLOSE_TYPE], close_type_from_name,
                         &course->close_type) &&
           VALUE_TO_ENUM(values[COURSE_FIELD_CLOSE_REASON], close_reason_from_name,
                         &course->close_reason);
}

void values_read(const struct statement *row,
                 size_t count,
                 struct arena *arena,
                 struct value *values)
{
    for (size_t i = 0; i < count; i++) {
        values[i] = value_of_column(row, (int)i);
        if (values[i].type == VALUE_TEXT)
            values[i].text = arena_copy(arena, values[i].text);
    }
}
