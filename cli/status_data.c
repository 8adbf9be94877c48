#include "cli/status_data.h"

#include "cli/findings_csv.h"
#include "cli/findings_json.h"

/* Takes the values of a row in order. */
struct taker {
    void (*take)(void *target, const char *key, const struct finding_value *value);
    void *target;
};

static void give_text(const struct taker *taker, const char *key, struct text text)
{
    const struct finding_value value = {
        .kind = text.data == NULL ? FINDING_NULL : FINDING_TEXT,
        .text = text,
    };

    taker->take(taker->target, key, &value);
}

static void give_count(const struct taker *taker, const char *key, int count)
{
    taker->take(taker->target, key,
                &(struct finding_value){.kind = FINDING_NUMBER, .number = count});
}

static void give_day(const struct taker *taker, const char *key, day_number day)
{
    char iso[DAY_TEXT_BYTES];

    give_text(taker, key, day == DAY_NONE ? (struct text){0} : day_print_iso(day, iso));
}

static void give_flags(const struct taker *taker, const struct status_row *row)
{
    const char *codes[FLAG_COUNT];
    struct finding_value value = {.kind = FINDING_WORDS, .words = codes};

    for (int code = 0; code < FLAG_COUNT; code++) {
        if (status_row_has(row, (enum flag_code)code))
            codes[value.count++] = flag_code_name((enum flag_code)code);
    }
    taker->take(taker->target, "flags", &value);
}

static void give_row(const struct taker *taker, const struct status_row *row)
{
    give_text(taker, "client", row->client);
    give_count(taker, "episode", row->episode);
    give_text(taker, "counselor", row->counselor);
    give_day(taker, "last_session", row->last_session);
    give_day(taker, "closed", row->closed_on);
    give_count(taker, "goals", row->goals);
    give_count(taker, "rated", row->rated);
    give_count(taker, "attained", row->attained);
    give_count(taker, "improving", row->improving);
    give_count(taker, "worse", row->worse);
    give_flags(taker, row);
}

static void json_take(void *target, const char *key, const struct finding_value *value)
{
    findings_json_put(target, key, value);
}

void status_json_print(const struct status_rows *rows, FILE *out)
{
    for (size_t i = 0; i < rows->count; i++) {
        struct json_object *object = json_object_new_object();

        give_row(&(struct taker){json_take, object}, &rows->items[i]);
        json_print_line(object, out);
    }
}

struct csv_writer {
    struct csv_output csv;
    struct arena *arena;
};

static void header_take(void *target, const char *key, const struct finding_value *value)
{
    struct csv_writer *writer = target;

    (void)value;
    csv_put_string(&writer->csv, key);
}

static void csv_take(void *target, const char *key, const struct finding_value *value)
{
    struct csv_writer *writer = target;

    (void)key;
    findings_csv_put(&writer->csv, value, writer->arena);
}

void status_csv_print(const struct status_rows *rows, FILE *out)
{
    struct csv_writer writer = {csv_output_to(out), rows->arena};

    give_row(&(struct taker){header_take, &writer}, &(struct status_row){0});
    csv_end_row(&writer.csv);
    for (size_t i = 0; i < rows->count; i++) {
        give_row(&(struct taker){csv_take, &writer}, &rows->items[i]);
        csv_end_row(&writer.csv);
    }
}
