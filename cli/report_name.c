#include "cli/report_name.h"

#include <stdbool.h>

#include "base/buffer.h"
#include "base/digest.h"

/* Longest encoded client code; the rest of a name is at most 60 bytes. */
enum { CODE_MAXIMUM = 110, HASH_DIGITS = 16 };

static bool is_small(char byte)
{
    return byte >= 'a' && byte <= 'z';
}

static bool is_capital(char byte)
{
    return byte >= 'A' && byte <= 'Z';
}

static bool is_digit(char byte)
{
    return byte >= '0' && byte <= '9';
}

/* Codes like K0003 stay readable: no small letter that a capital could be confused with. */
static bool has_small(struct text code)
{
    for (size_t i = 0; i < code.length; i++) {
        if (is_small(code.data[i]))
            return true;
    }
    return false;
}

/* Whether the byte stands in a name as it is. */
static bool is_plain(char byte, bool is_first, bool marks_capitals)
{
    return is_digit(byte) || is_small(byte) || (byte == '-' && !is_first) ||
           (is_capital(byte) && !marks_capitals);
}

static void byte_put(struct buffer *out, char byte, bool marks_capitals)
{
    if (is_plain(byte, out->length == 0, marks_capitals))
        buffer_put_byte(out, byte);
    else if (is_capital(byte))
        buffer_print(out, "~%c", byte - 'A' + 'a');
    else
        buffer_print(out, "_%02x", (unsigned)(unsigned char)byte);
}

/*
 * A code of capitals alone would meet its twin of small letters on a case-blind disk: "K1" and
 * "k1". The twin is marked by a "~" in front.
 */
static void code_put(struct buffer *out, struct text code)
{
    bool marks_capitals = has_small(code);

    if (marks_capitals)
        buffer_put_byte(out, '~');
    for (size_t i = 0; i < code.length; i++)
        byte_put(out, code.data[i], marks_capitals);
}

static struct text code_encoded(struct text client, struct arena *arena)
{
    struct buffer out = buffer_create(arena, client.length * 3 + 2);
    char hex[DIGEST_HEX_BYTES];
    struct digest digest;

    code_put(&out, client);
    if (out.length <= CODE_MAXIMUM)
        return buffer_text(&out);
    digest = digest_of(client);
    out.length = CODE_MAXIMUM - HASH_DIGITS - 1;
    buffer_put_byte(&out, '~');
    buffer_put_text(&out, text_slice(digest_hex(&digest, hex), 0, HASH_DIGITS));
    return buffer_text(&out);
}

char *report_file_name(const struct report_name *name, struct arena *arena)
{
    struct buffer out = buffer_create(arena, REPORT_NAME_MAXIMUM + 1);

    buffer_put_text(&out, code_encoded(name->client, arena));
    buffer_print(&out, ".%d.%s.%s.%s.", name->episode, name->kind, name->edition,
                 name->language);
    buffer_put_text(&out, name->period);
    buffer_print(&out, ".%s", name->ending);
    return arena_string(arena, buffer_text(&out));
}
