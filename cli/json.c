#include "cli/json.h"

#include <math.h>
#include <string.h>

#include "base/attributes.h"
#include "base/number.h"

void json_put_text(struct json_object *object, const char *key, struct text text)
{
    struct json_object *value = NULL;

    if (text.data != NULL)
        value = json_object_new_string_len(text.data, (int)text.length);
    json_object_object_add(object, key, value);
}

void json_put_string(struct json_object *object, const char *key, const char *string)
{
    json_object_object_add(object, key, string ? json_object_new_string(string) : NULL);
}

void json_put_bool(struct json_object *object, const char *key, bool value)
{
    json_object_object_add(object, key, json_object_new_boolean(value));
}

void json_put_count(struct json_object *object, const char *key, long count)
{
    json_object_object_add(object, key, json_object_new_int64(count));
}

void json_put_null(struct json_object *object, const char *key)
{
    json_object_object_add(object, key, NULL);
}

void json_put_number(struct json_object *object, const char *key, double number)
{
    char digits[NUMBER_TEXT_BYTES];
    struct json_object *value = NULL;

    if (isfinite(number)) {
        number_print(number, digits);
        value = json_object_new_double_s(number, digits);
    }
    json_object_object_add(object, key, value);
}

void json_put_day(struct json_object *object, const char *key, day_number day)
{
    char iso[DAY_TEXT_BYTES];

    json_put_text(object, key, day == DAY_NONE ? (struct text){0} : day_print_iso(day, iso));
}

struct json_object *json_put_object(struct json_object *object, const char *key)
{
    struct json_object *child = json_object_new_object();

    json_object_object_add(object, key, child);
    return child;
}

struct json_object *json_put_array(struct json_object *object, const char *key)
{
    struct json_object *child = json_object_new_array();

    json_object_object_add(object, key, child);
    return child;
}

struct json_object *json_add_object(struct json_object *array)
{
    struct json_object *child = json_object_new_object();

    json_object_array_add(array, child);
    return child;
}

/* Line ends of Unicode: readers that split by them would cut the object. */
static const struct {
    const char *bytes;
    const char *escaped;
} line_ends[] = {
    {"\xC2\x85", "\\u0085"},
    {"\xE2\x80\xA8", "\\u2028"},
    {"\xE2\x80\xA9", "\\u2029"},
};

static size_t line_end_at(const char *json, const char **escaped)
{
    for (size_t i = 0; i < COUNT(line_ends); i++) {
        size_t length = strlen(line_ends[i].bytes);

        *escaped = line_ends[i].escaped;
        if (strncmp(json, line_ends[i].bytes, length) == 0)
            return length;
    }
    return 0;
}

/* They stand in strings only: everything else is ASCII. */
static void line_put(const char *json, FILE *out)
{
    while (*json != '\0') {
        const char *escaped;
        size_t plain = strcspn(json, "\xC2\xE2");
        size_t length = line_end_at(json + plain, &escaped);

        if (length == 0 && json[plain] != '\0')
            plain++;
        fwrite(json, 1, plain, out);
        if (length > 0)
            fputs(escaped, out);
        json += plain + length;
    }
}

void json_print_line(struct json_object *object, FILE *out)
{
    const int plain = JSON_C_TO_STRING_PLAIN | JSON_C_TO_STRING_NOSLASHESCAPE;

    line_put(json_object_to_json_string_ext(object, plain), out);
    fputc('\n', out);
    json_object_put(object);
}
