/* Bytes that grow up to a stated maximum, inside an arena. */
#ifndef BASE_BUFFER_H
#define BASE_BUFFER_H

#include <stdbool.h>
#include <stddef.h>

#include "base/arena.h"
#include "base/attributes.h"
#include "base/text.h"

struct buffer {
    struct arena *arena; /* owns the bytes */
    char *data;
    size_t length;
    size_t capacity;
    size_t maximum;    /* bytes; what would go beyond is dropped and marks the buffer */
    bool is_truncated; /* something was dropped */
};

struct buffer buffer_create(struct arena *arena, size_t maximum);

/* Room for so many more bytes at once: a buffer that grows leaves in the arena what it had. */
void buffer_reserve(struct buffer *buffer, size_t count);

void buffer_put(struct buffer *buffer, const void *bytes, size_t count);
void buffer_put_text(struct buffer *buffer, struct text text);
void buffer_put_string(struct buffer *buffer, const char *string);
void buffer_put_byte(struct buffer *buffer, char byte);
void buffer_put_code_point(struct buffer *buffer, uint32_t code_point);

/* For whole numbers and strings only: %f and %g depend on nothing here, but use base/number. */
void buffer_print(struct buffer *buffer, const char *format, ...) PRINTF_LIKE(2, 3);

/* What has been written so far; valid until the next write. */
struct text buffer_text(const struct buffer *buffer);

/* The same as a C string with a NUL behind it; valid until the next write. */
const char *buffer_string(struct buffer *buffer);

#endif
