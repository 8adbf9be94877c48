#include "ingest/measures.h"

static struct text lower_case(struct text text, struct arena *arena)
{
    // A lower-case letter takes at most one byte more than its capital.
    char *out = ARENA_ARRAY(arena, char, 2 * text.length + 4);
    size_t length = 0;

    while (text.length > 0)
        length += text_put_code_point(text_fold_code_point(text_next_code_point(&text)),
                                      out + length);
    return (struct text){out, length};
}

static struct measure *known_by_id(const struct measures *measures, struct text id)
{
    for (size_t i = 0; i < measures->names.count; i++) {
        if (text_equal(measures->items[i]->id, id))
            return measures->items[i];
    }
    return NULL;
}

static struct measure *look_up(struct measures *measures, struct text name)
{
    const struct instrument *instrument =
        measures->instruments != NULL ? instruments_find(measures->instruments, name) : NULL;
    struct text id = instrument != NULL ? instrument->id : lower_case(name, measures->arena);
    struct measure *measure = known_by_id(measures, id);

    if (measure == NULL) {
        measure = ARENA_NEW(measures->arena, struct measure);
        *measure = (struct measure){.id = id, .instrument = instrument};
    }
    return measure;
}

struct measures measures_create(const struct instruments *instruments, struct arena *arena)
{
    return (struct measures){
        .instruments = instruments,
        .arena = arena,
        .names = text_table_create(arena),
    };
}

struct measure *measures_find(struct measures *measures, struct text name)
{
    size_t number = text_table_find(&measures->names, name);

    if (number != TEXT_NOT_FOUND)
        return measures->items[number];
    struct measure *measure = look_up(measures, name);
    measures->items = arena_grow(measures->arena, measures->items, &measures->capacity,
                                 measures->names.count + 1, sizeof(struct measure *));
    number = text_table_add(&measures->names, arena_copy(measures->arena, name));
    measures->items[number] = measure;
    return measure;
}
