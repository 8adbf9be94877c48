#include "ingest/row_key.h"

#include "base/buffer.h"

#define KEY_MAX_BYTES 4096
#define REFERENCE_HEX_DIGITS 12
#define SEPARATOR '\x1F' // stands in no id

static void put_part(struct buffer *key, struct text part)
{
    buffer_put_byte(key, SEPARATOR);
    buffer_put_text(key, part);
}

static void put_day(struct buffer *key, day_number day)
{
    char text[DAY_TEXT_BYTES];

    put_part(key, day == DAY_NONE ? (struct text){NULL, 0} : day_print_iso(day, text));
}

// A session is known by its number, without one by its day.
static bool put_session(struct buffer *key, const struct session_row *row)
{
    if (row->number == 0 && row->day == DAY_NONE)
        return false;
    if (row->number != 0)
        buffer_print(key, "%c%d", SEPARATOR, (int)row->number);
    else
        put_day(key, row->day);
    buffer_print(key, "%c%s", SEPARATOR, rater_name(row->rater));
    for (size_t i = 0; i < row->rating_count; i++)
        put_part(key, row->ratings[i].goal);
    for (size_t i = 0; i < row->score_count; i++)
        put_part(key, row->scores[i].measure);
    return true;
}

static bool put_journal(struct buffer *key, const struct journal_entry *entry)
{
    put_day(key, entry->day);
    put_part(key, text_of(journal_kind_name(entry->kind)));
    put_part(key, entry->goal);
    put_part(key, entry->text);
    return entry->day != DAY_NONE && entry->text.length > 0;
}

static bool put_course(struct buffer *key, const struct course *course)
{
    put_part(key, course->episode_id);
    if (course->episode_id.length == 0)
        put_day(key, course->started_on);
    return true;
}

static bool put_kind(struct buffer *key, const struct log_entry *entry)
{
    switch (entry->kind) {
    case FILE_SESSIONS:
        return put_session(key, &entry->session);
    case FILE_GOALS:
        put_part(key, entry->goal.goal.id);
        return entry->goal.goal.id.length > 0;
    case FILE_JOURNAL:
        return put_journal(key, &entry->journal.entry);
    case FILE_CLIENTS:
        return put_course(key, &entry->course.course);
    case FILE_KIND_COUNT:
        break;
    }
    return false;
}

struct text row_key(const struct log_entry *entry, struct arena *arena)
{
    struct buffer key = buffer_create(arena, KEY_MAX_BYTES);

    if (!entry->is_typed || entry->client.length == 0)
        return (struct text){NULL, 0};
    buffer_put_string(&key, file_kind_name(entry->kind));
    put_part(&key, entry->client);
    return put_kind(&key, entry) ? buffer_text(&key) : (struct text){NULL, 0};
}

struct text row_reference(const struct digest *sha256, uint32_t line, struct arena *arena)
{
    char hex[DIGEST_HEX_BYTES];
    struct buffer reference = buffer_create(arena, DIGEST_HEX_BYTES);

    buffer_put_text(&reference, text_slice(digest_hex(sha256, hex), 0, REFERENCE_HEX_DIGITS));
    buffer_print(&reference, "-%lu", (unsigned long)line);
    return buffer_text(&reference);
}
