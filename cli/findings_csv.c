#include "cli/findings_csv.h"

#include "base/buffer.h"
#include "cli/csv_output.h"
#include "cli/findings_walk.h"
#include "cli/formula_guard.h"

#define WORDS_MAXIMUM_BYTES 4096

struct writer {
    struct csv_output csv;
    const struct case_findings *findings;
    struct arena *arena;
};

static void text_put(struct writer *writer, struct text text)
{
    csv_put_text(&writer->csv, formula_guarded(writer->arena, text));
}

static void words_put(struct writer *writer, const struct finding_value *value)
{
    struct buffer words = buffer_create(writer->arena, WORDS_MAXIMUM_BYTES);

    for (size_t i = 0; i < value->count; i++) {
        if (i > 0)
            buffer_put_byte(&words, ' ');
        buffer_put_string(&words, value->words[i]);
    }
    text_put(writer, buffer_text(&words));
}

static void value_put(struct writer *writer, const struct finding_value *value)
{
    switch (value->kind) {
    case FINDING_NULL:
        csv_put_text(&writer->csv, (struct text){0});
        break;
    case FINDING_TEXT:
        text_put(writer, value->text);
        break;
    case FINDING_NUMBER:
        csv_put_number(&writer->csv, value->number);
        break;
    case FINDING_BOOL:
        csv_put_string(&writer->csv, value->is_true ? "true" : "false");
        break;
    case FINDING_WORDS:
        words_put(writer, value);
        break;
    }
}

static void
row_put(void *target, struct text path, const char *key, const struct finding_value *value)
{
    struct writer *writer = target;

    (void)key; // the end of the path
    text_put(writer, writer->findings->case_file->client);
    csv_put_count(&writer->csv, writer->findings->episode->number, true);
    text_put(writer, path);
    value_put(writer, value);
    csv_put_string(&writer->csv, why_code(value->why));
    csv_end_row(&writer->csv);
}

/* The path says which groups a value stands in. */
static void group_open(void *target, const char *key, enum finding_group group)
{
    (void)target;
    (void)key;
    (void)group;
}

static void group_close(void *target)
{
    (void)target;
}

void findings_csv_begin(FILE *out)
{
    fputs("client,episode,path,value,why\n", out);
}

void findings_csv_print(const struct case_findings *findings, struct arena *arena, FILE *out)
{
    struct writer writer = {csv_output_to(out), findings, arena};
    const struct findings_visitor visitor = {&writer, group_open, row_put, group_close};

    findings_walk(findings, &visitor, arena);
}
