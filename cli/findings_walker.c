#include "cli/findings_walker.h"

#include <math.h>

static void show(struct walker *walker, const char *key, struct finding_value value)
{
    size_t length = walker->path.length;

    buffer_put_string(&walker->path, key);
    walker->visitor->value(walker->visitor->target, buffer_text(&walker->path), key, &value);
    walker->path.length = length;
}

void show_null(struct walker *walker, const char *key, enum why why)
{
    show(walker, key, (struct finding_value){.kind = FINDING_NULL, .why = why});
}

void show_text(struct walker *walker, const char *key, struct text text)
{
    if (text.data == NULL)
        show_null(walker, key, WHY_NONE);
    else
        show(walker, key, (struct finding_value){.kind = FINDING_TEXT, .text = text});
}

void show_code(struct walker *walker, const char *key, const char *code, enum why why)
{
    if (code == NULL)
        show_null(walker, key, why);
    else
        show_text(walker, key, text_of(code));
}

void show_number(struct walker *walker, const char *key, double number)
{
    show(walker, key, (struct finding_value){.kind = FINDING_NUMBER, .number = number});
}

void show_count(struct walker *walker, const char *key, size_t count)
{
    show_number(walker, key, (double)count);
}

void show_int(struct walker *walker, const char *key, int count)
{
    show_number(walker, key, count);
}

void show_estimate(struct walker *walker, const char *key, struct estimate estimate)
{
    show(walker, key,
         (struct finding_value){
             .kind = isfinite(estimate.value) ? FINDING_NUMBER : FINDING_NULL,
             .number = estimate.value,
             .why = estimate.why,
         });
}

void show_bool(struct walker *walker, const char *key, bool is_true)
{
    show(walker, key, (struct finding_value){.kind = FINDING_BOOL, .is_true = is_true});
}

void show_words(struct walker *walker, const char *key, const char *const *words, size_t count)
{
    show(walker, key,
         (struct finding_value){.kind = FINDING_WORDS, .words = words, .count = count});
}

void show_day(struct walker *walker, const char *key, day_number day, enum why why)
{
    char iso[DAY_TEXT_BYTES];

    if (day == DAY_NONE)
        show_null(walker, key, why);
    else
        show_text(walker, key, day_print_iso(day, iso));
}

static void path_put(struct walker *walker, struct text name)
{
    if (text_is_empty(name))
        return;
    buffer_put_text(&walker->path, name);
    buffer_put_byte(&walker->path, '.');
}

size_t group_open(struct walker *walker, const char *key, enum finding_group group)
{
    size_t length = walker->path.length;

    path_put(walker, text_of(key));
    walker->visitor->open(walker->visitor->target, key, group);
    return length;
}

size_t element_open(struct walker *walker, struct text name, struct text detail)
{
    size_t length = group_open(walker, NULL, FINDING_OBJECT);

    path_put(walker, name);
    path_put(walker, detail);
    return length;
}

void group_close(struct walker *walker, size_t length)
{
    walker->path.length = length;
    walker->visitor->close(walker->visitor->target);
}
