#include "base/buffer.h"

#include <assert.h>
#include <stdarg.h>
#include <stdio.h>
#include <string.h>

#define SHORT_PRINT_BYTES 256 /* what is longer is printed twice */

static void make_room(struct buffer *buffer, size_t needed)
{
    if (needed <= buffer->capacity)
        return;
    buffer->data = arena_grow(buffer->arena, buffer->data, &buffer->capacity, needed, 1);
}

// Bytes of `count` that may still be written; what is left over marks the buffer.
static size_t admit(struct buffer *buffer, size_t count)
{
    if (buffer->is_truncated)
        return 0;
    size_t room = buffer->maximum - buffer->length;
    if (count <= room)
        return count;
    buffer->is_truncated = true;
    return room;
}

static void append(struct buffer *buffer, const void *bytes, size_t count)
{
    if (count == 0)
        return;
    make_room(buffer, buffer->length + count);
    memcpy(buffer->data + buffer->length, bytes, count);
    buffer->length += count;
}

struct buffer buffer_create(struct arena *arena, size_t maximum)
{
    return (struct buffer){.arena = arena, .maximum = maximum};
}

void buffer_reserve(struct buffer *buffer, size_t count)
{
    make_room(buffer, buffer->length + count);
}

void buffer_put(struct buffer *buffer, const void *bytes, size_t count)
{
    append(buffer, bytes, admit(buffer, count));
}

void buffer_put_text(struct buffer *buffer, struct text text)
{
    struct text admitted = text_cut(text, admit(buffer, text.length));

    append(buffer, admitted.data, admitted.length);
}

void buffer_put_string(struct buffer *buffer, const char *string)
{
    buffer_put_text(buffer, text_of(string));
}

void buffer_put_byte(struct buffer *buffer, char byte)
{
    if (admit(buffer, 1) == 0)
        return;
    make_room(buffer, buffer->length + 1);
    buffer->data[buffer->length++] = byte;
}

void buffer_put_code_point(struct buffer *buffer, uint32_t code_point)
{
    char bytes[4];
    size_t length = text_put_code_point(code_point, bytes);
    buffer_put_text(buffer, (struct text){bytes, length});
}

void buffer_print(struct buffer *buffer, const char *format, ...)
{
    char printed[SHORT_PRINT_BYTES];
    va_list arguments;
    va_start(arguments, format);
    int length = vsnprintf(printed, sizeof printed, format, arguments);
    va_end(arguments);
    assert(length >= 0);
    if ((size_t)length < sizeof printed) {
        buffer_put_text(buffer, (struct text){printed, (size_t)length});
        return;
    }

    char *whole = ARENA_ARRAY(buffer->arena, char, (size_t)length + 1);
    va_start(arguments, format);
    vsnprintf(whole, (size_t)length + 1, format, arguments);
    va_end(arguments);
    buffer_put_text(buffer, (struct text){whole, (size_t)length});
}

struct text buffer_text(const struct buffer *buffer)
{
    return (struct text){buffer->data, buffer->length};
}

const char *buffer_string(struct buffer *buffer)
{
    make_room(buffer, buffer->length + 1);
    buffer->data[buffer->length] = '\0';
    return buffer->data;
}
