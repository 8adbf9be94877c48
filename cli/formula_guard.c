#include "cli/formula_guard.h"

#include <string.h>

#include "base/buffer.h"
#include "base/number.h"

/* A cell may begin behind any of them. */
static bool begins_cell(char byte)
{
    return byte != '\0' && strchr(",;\t\r\n\"'|", byte) != NULL;
}

static bool begins_formula(char byte)
{
    return byte != '\0' && strchr("=+-@\t\r", byte) != NULL;
}

static bool is_plain_number(struct text text)
{
    double number;

    return number_parse(text, &number);
}

struct text formula_guarded(struct arena *arena, struct text text)
{
    struct buffer out = buffer_create(arena, 2 * text.length + 1);
    bool is_start = true;

    if (is_plain_number(text))
        return text;
    for (size_t i = 0; i < text.length; i++) {
        char byte = text.data[i];

        if (is_start && begins_formula(byte))
            buffer_put_byte(&out, '\'');
        buffer_put_byte(&out, byte);
        is_start = begins_cell(byte) || (is_start && byte == ' ');
    }
    return out.length == text.length ? text : buffer_text(&out);
}
