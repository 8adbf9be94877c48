#include "report/pdf/printable.h"

#include "base/attributes.h"
#include "base/buffer.h"

#define LEFT_OUT 0 /* in the table: the character is not shown at all */

static const struct range {
    uint32_t first, last;
    uint32_t shown;
} ranges[] = {
    {0x0000, 0x001F, ' '},                    // controls
    {0x007F, 0x009F, ' '},                    // controls
    {0x061C, 0x061C, LEFT_OUT},               // direction of writing
    {0x200E, 0x200F, LEFT_OUT},               // direction of writing
    {0x2028, 0x2029, ' '},                    // separators of lines and paragraphs
    {0x202A, 0x202E, LEFT_OUT},               // direction of writing
    {0x2066, 0x2069, LEFT_OUT},               // direction of writing
    {0xE000, 0xF8FF, REPLACEMENT_CODE_POINT}, // private use: PDF/A-2a forbids it
    {0xFDD0, 0xFDEF, REPLACEMENT_CODE_POINT}, // noncharacters
    {0xFEFF, 0xFEFF, LEFT_OUT},               // byte order mark
    {0xF0000, 0x10FFFF, REPLACEMENT_CODE_POINT},
};

static uint32_t shown(uint32_t code_point)
{
    if (code_point >= ' ' && code_point < 0x7F)
        return code_point;
    if ((code_point & 0xFFFE) == 0xFFFE)
        return REPLACEMENT_CODE_POINT;
    for (size_t i = 0; i < COUNT(ranges); i++) {
        if (code_point >= ranges[i].first && code_point <= ranges[i].last)
            return ranges[i].shown;
    }
    return code_point;
}

bool printable_next(struct text *rest, uint32_t *code_point)
{
    while (rest->length > 0) {
        *code_point = shown(text_next_code_point(rest));
        if (*code_point != LEFT_OUT)
            return true;
    }
    return false;
}

struct text printable_text(struct text text, size_t maximum, struct arena *arena)
{
    struct buffer buffer = buffer_create(arena, SIZE_MAX);
    uint32_t code_point;

    for (size_t i = 0; i < maximum && printable_next(&text, &code_point); i++)
        buffer_put_code_point(&buffer, code_point);
    return buffer_text(&buffer);
}
