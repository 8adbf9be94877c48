#include "cli/findings_json.h"

#include <assert.h>

/* The object itself, a list in it, an object of the list, an object and one more in that. */
enum { MAXIMUM_DEPTH = 5 };

/* The objects and lists that are open, outermost first, and the reasons. */
struct writer {
    struct json_object *open[MAXIMUM_DEPTH];
    size_t depth;
    struct json_object *why;
    struct arena *arena;
};

static struct json_object *innermost(const struct writer *writer)
{
    return writer->open[writer->depth - 1];
}

static void group_open(void *target, const char *key, enum finding_group group)
{
    struct writer *writer = target;
    struct json_object *child;

    assert(writer->depth < MAXIMUM_DEPTH);
    if (key == NULL)
        child = json_add_object(innermost(writer));
    else if (group == FINDING_LIST)
        child = json_put_array(innermost(writer), key);
    else
        child = json_put_object(innermost(writer), key);
    writer->open[writer->depth++] = child;
}

static void group_close(void *target)
{
    struct writer *writer = target;

    writer->depth--;
}

static void
words_put(struct json_object *object, const char *key, const struct finding_value *value)
{
    struct json_object *list = json_put_array(object, key);

    for (size_t i = 0; i < value->count; i++)
        json_object_array_add(list, json_object_new_string(value->words[i]));
}

void findings_json_put(struct json_object *object,
                       const char *key,
                       const struct finding_value *value)
{
    switch (value->kind) {
    case FINDING_NULL:
        json_put_null(object, key);
        break;
    case FINDING_TEXT:
        json_put_text(object, key, value->text);
        break;
    case FINDING_NUMBER:
        json_put_number(object, key, value->number);
        break;
    case FINDING_BOOL:
        json_put_bool(object, key, value->is_true);
        break;
    case FINDING_WORDS:
        words_put(object, key, value);
        break;
    }
}

static void
value_put(void *target, struct text path, const char *key, const struct finding_value *value)
{
    struct writer *writer = target;

    findings_json_put(innermost(writer), key, value);
    if (value->why != WHY_NONE)
        json_put_string(writer->why, arena_string(writer->arena, path), why_code(value->why));
}

void findings_json_print(const struct case_findings *findings, struct arena *arena, FILE *out)
{
    struct json_object *object = json_object_new_object();
    struct writer writer = {
        .open = {object},
        .depth = 1,
        .why = json_object_new_object(),
        .arena = arena,
    };
    const struct findings_visitor visitor = {&writer, group_open, value_put, group_close};

    json_put_text(object, "client", findings->case_file->client);
    json_put_count(object, "episode", findings->episode->number);
    findings_walk(findings, &visitor, arena);
    json_object_object_add(object, "why", writer.why);
    json_print_line(object, out);
}
