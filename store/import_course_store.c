#include "store/import_record.h"

#include "store/import_course_store.sql.h"

static const struct record_kind course_records = {
    .table = FACT_COURSE,
    .columns = course_columns,
    .column_count = COURSE_COLUMNS,
    .put_sql = course_put_sql,
};

// With an episode id that is the key, without one the day on which the course began.
static bool is_same_course(const struct record *stored, const struct record_row *row)
{
    const int key = row->values[COURSE_FIELD_EPISODE_ID].type == VALUE_NULL
                        ? COURSE_FIELD_STARTED_ON
                        : COURSE_FIELD_EPISODE_ID;

    return value_equal(stored->values[COURSE_FIELD_EPISODE_ID],
                       row->values[COURSE_FIELD_EPISODE_ID]) &&
           value_equal(stored->values[key], row->values[key]);
}

// *last is the number of the client's last course.
static bool find(struct import *import,
                 const struct record_row *row,
                 struct record *stored,
                 bool *found,
                 int64_t *last,
                 struct problems *problems)
{
    struct statement *courses;
    bool is_there;

    *found = false;
    *last = 0;
    if (!statement_of(import->database, courses_of_client_sql, &courses, problems))
        return false;
    statement_bind_int(courses, ":client", row->values[COURSE_FIELD_CLIENT].integer);
    for (;;) {
        if (!statement_next(courses, &is_there, problems))
            return false;
        if (!is_there)
            return true;
        struct record course = record_read(import, &course_records, courses);
        *last = course.values[COURSE_COLUMN_COURSE].integer;
        if (!*found && is_same_course(&course, row)) {
            *stored = course;
            *found = true;
        }
    }
}

bool import_course(struct import *import,
                   const struct course_row *row,
                   enum row_outcome *outcome,
                   struct problems *problems)
{
    struct import_client *client;
    struct record stored;
    struct record_row record = {
        .present = row->present &
                   ~(FIELD_BIT(COURSE_FIELD_CLIENT) | FIELD_BIT(COURSE_FIELD_EPISODE_ID)),
        .line = row->line,
    };
    bool found;
    int64_t last;

    if (!import_trim_cache(import, problems) ||
        !import_client_store(import, row->client, &client, problems))
        return false;
    record.values[COURSE_FIELD_CLIENT] = value_int(client->id);
    course_values(&row->course, record.values);
    if (!find(import, &record, &stored, &found, &last, problems))
        return false;
    record.number = found ? stored.values[COURSE_COLUMN_COURSE].integer : last + 1;
    record.values[COURSE_COLUMN_COURSE] = value_int(record.number);
    if (!record_store(import, &course_records, found ? &stored : NULL, &record, outcome,
                      problems))
        return false;
    import_client_name(client, DAY_NONE);
    client->is_changed = client->is_changed || *outcome != ROW_UNCHANGED;
    return true;
}
