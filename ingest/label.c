#include "ingest/label.h"

#include "base/attributes.h"

#define NO_BREAK_SPACE 0x00A0
#define FIGURE_SPACE 0x2007
#define NARROW_NO_BREAK_SPACE 0x202F
#define SOFT_HYPHEN 0x00AD
#define FIRST_HYPHEN 0x2010
#define EN_DASH 0x2013
#define MINUS 0x2212

// A label that is being written: a blank is held back until something follows it.
struct label {
    char *bytes;
    size_t length;
    bool has_blank;
};

static bool is_blank(uint32_t code_point)
{
    switch (code_point) {
    case ' ':
    case '\t':
    case '\r':
    case '\n':
    case '_':
    case '(':
    case ')':
    case '[':
    case ']':
    case NO_BREAK_SPACE:
    case FIGURE_SPACE:
    case NARROW_NO_BREAK_SPACE:
        return true;
    default:
        return false;
    }
}

static void put(struct label *label, uint32_t code_point)
{
    if (label->length + 5 > LABEL_BYTES) // a blank and the longest character
        return;
    if (label->has_blank && label->length > 0)
        label->bytes[label->length++] = ' ';
    label->has_blank = false;
    label->length += text_put_code_point(code_point, label->bytes + label->length);
}

bool label_is_invisible(uint32_t code_point)
{
    static const struct {
        uint32_t first, last;
    } ranges[] = {
        {0x200B, 0x200F}, // zero width, direction marks
        {0x202A, 0x202E}, {0x2060, 0x2064},
        {0x2066, 0x206F}, {0xFEFF, 0xFEFF}, // byte order mark
    };

    for (size_t i = 0; i < COUNT(ranges); i++) {
        if (code_point >= ranges[i].first && code_point <= ranges[i].last)
            return true;
    }
    return false;
}

// What word processors put in the place of a hyphen or minus: "Tingkat −2".
static uint32_t plain_dash(uint32_t code_point)
{
    bool is_dash = code_point == MINUS || (code_point >= FIRST_HYPHEN && code_point <= EN_DASH);

    return is_dash ? '-' : code_point;
}

struct text label_of(struct text text, char out[LABEL_BYTES])
{
    struct label label = {.bytes = out};

    while (text.length > 0) {
        uint32_t code_point = text_next_code_point(&text);
        if (is_blank(code_point))
            label.has_blank = true;
        else if (code_point < 0x80)
            put(&label,
                code_point >= 'A' && code_point <= 'Z' ? code_point | 0x20 : code_point);
        else if (!label_is_invisible(code_point) && code_point != SOFT_HYPHEN)
            put(&label, text_fold_code_point(plain_dash(code_point)));
    }
    return (struct text){out, label.length};
}
