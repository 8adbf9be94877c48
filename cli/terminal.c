#include "cli/terminal.h"

#include <errno.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

#include "base/buffer.h"

/* Of one byte: "\\x1b". */
enum { ESCAPED_BYTES = 4 };

/* Code points that change how a terminal shows what follows. */
static const struct {
    uint32_t first, last;
} hidden[] = {
    {0x0000, 0x001F}, // C0
    {0x007F, 0x009F}, // DEL and C1
    {0x061C, 0x061C}, // Arabic letter mark
    {0x200B, 0x200F}, // zero width, direction marks
    {0x2028, 0x202E}, // separators, embeddings
    {0x2060, 0x206F}, // invisible operators, isolates
    {0xFEFF, 0xFEFF}, // byte order mark
    {0xFFF9, 0xFFFB}, // annotations
};

static bool is_hidden(uint32_t code_point)
{
    for (size_t i = 0; i < sizeof(hidden) / sizeof(hidden[0]); i++) {
        if (code_point >= hidden[i].first && code_point <= hidden[i].last)
            return true;
    }
    return false;
}

/* Bytes of the character at the beginning of `text`; `*is_plain` says whether it may be shown.
 */
static size_t character(struct text text, bool *is_plain)
{
    struct text rest = text;
    uint32_t code_point = text_next_code_point(&rest);
    size_t length = text.length - rest.length;
    struct text bytes = text_slice(text, 0, length);

    *is_plain = !is_hidden(code_point) && text_find_invalid(bytes) == length;
    return length;
}

static bool is_plain_text(struct text text)
{
    bool is_plain = true;

    while (text.length > 0 && is_plain) {
        size_t length = character(text, &is_plain);

        text = text_slice(text, length, text.length - length);
    }
    return is_plain;
}

struct text terminal_text(struct arena *arena, struct text text)
{
    struct buffer out = buffer_create(arena, text.length * ESCAPED_BYTES + 1);

    if (is_plain_text(text))
        return text;
    while (text.length > 0) {
        bool is_plain;
        size_t length = character(text, &is_plain);

        for (size_t i = 0; i < length; i++) {
            if (is_plain)
                buffer_put_byte(&out, text.data[i]);
            else
                buffer_print(&out, "\\x%02x", (unsigned)(unsigned char)text.data[i]);
        }
        text = text_slice(text, length, text.length - length);
    }
    return buffer_text(&out);
}

void terminal_put(FILE *out, struct text text)
{
    fwrite(text.data, 1, text.length, out);
}

bool terminal_has_colours(void)
{
    const char *unwanted = getenv("NO_COLOR");
    const char *kind = getenv("TERM");

    return isatty(STDOUT_FILENO) == 1 && (unwanted == NULL || *unwanted == '\0') &&
           (kind == NULL || strcmp(kind, "dumb") != 0);
}

int terminal_flush(void)
{
    int fault = fflush(stdout) == 0 ? 0 : errno;

    if (fault == 0 && ferror(stdout))
        fault = EIO; // an earlier write failed, and its errno is gone
    fflush(stderr);
    return fault;
}
