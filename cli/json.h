/* The few ways in which our values become JSON (json-c). */
#ifndef CLI_JSON_H
#define CLI_JSON_H

#include <json-c/json.h>
#include <stdbool.h>
#include <stdio.h>

#include "base/day.h"
#include "base/text.h"

/* A missing text becomes null. */
void json_put_text(struct json_object *object, const char *key, struct text text);
void json_put_string(struct json_object *object, const char *key, const char *string);
void json_put_bool(struct json_object *object, const char *key, bool value);
void json_put_count(struct json_object *object, const char *key, long count);
void json_put_null(struct json_object *object, const char *key);

/* In full: the shortest text that reads back to the same double; NaN becomes null. */
void json_put_number(struct json_object *object, const char *key, double number);

/* "2026-11-24"; DAY_NONE becomes null. */
void json_put_day(struct json_object *object, const char *key, day_number day);

/* Adds an empty object or array below `key` and returns it; the parent owns it. */
struct json_object *json_put_object(struct json_object *object, const char *key);
struct json_object *json_put_array(struct json_object *object, const char *key);
struct json_object *json_add_object(struct json_object *array);

/* One line, and frees the object. */
void json_print_line(struct json_object *object, FILE *out);

#endif
