#include "cli/findings_csv.h"

#include "base/buffer.h"
#include "cli/formula_guard.h"

#define WORDS_MAXIMUM_BYTES 4096

struct writer {
    struct csv_output csv;
    const struct case_findings *findings;
    struct arena *arena;
};

static void
words_put(struct csv_output *csv, const struct finding_value *value, struct arena *arena)
{
    struct buffer words = buffer_create(arena, WORDS_MAXIMUM_BYTES);

    for (size_t i = 0; i < value->count; i++) {
        if (i > 0)
            buffer_put_byte(&words, ' ');
        buffer_put_string(&words, value->words[i]);
    }
    csv_put_text(csv, formula_guarded(arena, buffer_text(&words)));
}

void findings_csv_put(struct csv_output *csv,
                      const struct finding_value *value,
                      struct arena *arena)
{
    switch (value->kind) {
    case FINDING_NULL:
        csv_put_text(csv, (struct text){0});
        break;
    case FINDING_TEXT:
        csv_put_text(csv, formula_guarded(arena, value->text));
        break;
    case FINDING_NUMBER:
        csv_put_number(csv, value->number);
        break;
    case FINDING_BOOL:
        csv_put_string(csv, value->is_true ? "true" : "false");
        break;
    case FINDING_WORDS:
        words_put(csv, value, arena);
        break;
    }
}

static void
row_put(void *target, struct text path, const char *key, const struct finding_value *value)
{
    struct writer *writer = target;

    (void)key; // the end of the path
    csv_put_text(&writer->csv,
                 formula_guarded(writer->arena, writer->findings->case_file->client));
    csv_put_count(&writer->csv, writer->findings->episode->number, true);
    csv_put_text(&writer->csv, formula_guarded(writer->arena, path));
    findings_csv_put(&writer->csv, value, writer->arena);
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
