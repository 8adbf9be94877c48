#include "base/text.h"

#include <string.h>

#define REPLACEMENT_CHARACTER 0xFFFD
#define LARGEST_CODE_POINT 0x10FFFF

// Upper-case letters first, first + step, ... last become lower case by adding `offset`: the
// simple case folding of Unicode 15 for Latin (from U+0080 to U+024F and U+1E00-1EFF), Greek
// and Cyrillic.
static const struct fold_range {
    uint16_t first;
    uint16_t last;
    uint16_t step;
    int16_t offset;
} fold_ranges[] = {
    {0x00B5, 0x00B5, 1, 775},   {0x00C0, 0x00D6, 1, 32},   {0x00D8, 0x00DE, 1, 32},
    {0x0100, 0x012E, 2, 1},     {0x0132, 0x0136, 2, 1},    {0x0139, 0x0147, 2, 1},
    {0x014A, 0x0176, 2, 1},     {0x0178, 0x0178, 1, -121}, {0x0179, 0x017D, 2, 1},
    {0x017F, 0x017F, 1, -268},  {0x0181, 0x0181, 1, 210},  {0x0182, 0x0184, 2, 1},
    {0x0186, 0x0186, 1, 206},   {0x0187, 0x0187, 1, 1},    {0x0189, 0x018A, 1, 205},
    {0x018B, 0x018B, 1, 1},     {0x018E, 0x018E, 1, 79},   {0x018F, 0x018F, 1, 202},
    {0x0190, 0x0190, 1, 203},   {0x0191, 0x0191, 1, 1},    {0x0193, 0x0193, 1, 205},
    {0x0194, 0x0194, 1, 207},   {0x0196, 0x0196, 1, 211},  {0x0197, 0x0197, 1, 209},
    {0x0198, 0x0198, 1, 1},     {0x019C, 0x019C, 1, 211},  {0x019D, 0x019D, 1, 213},
    {0x019F, 0x019F, 1, 214},   {0x01A0, 0x01A4, 2, 1},    {0x01A6, 0x01A6, 1, 218},
    {0x01A7, 0x01A7, 1, 1},     {0x01A9, 0x01A9, 1, 218},  {0x01AC, 0x01AC, 1, 1},
    {0x01AE, 0x01AE, 1, 218},   {0x01AF, 0x01AF, 1, 1},    {0x01B1, 0x01B2, 1, 217},
    {0x01B3, 0x01B5, 2, 1},     {0x01B7, 0x01B7, 1, 219},  {0x01B8, 0x01B8, 1, 1},
    {0x01BC, 0x01BC, 1, 1},     {0x01C4, 0x01C4, 1, 2},    {0x01C5, 0x01C5, 1, 1},
    {0x01C7, 0x01C7, 1, 2},     {0x01C8, 0x01C8, 1, 1},    {0x01CA, 0x01CA, 1, 2},
    {0x01CB, 0x01DB, 2, 1},     {0x01DE, 0x01EE, 2, 1},    {0x01F1, 0x01F1, 1, 2},
    {0x01F2, 0x01F4, 2, 1},     {0x01F6, 0x01F6, 1, -97},  {0x01F7, 0x01F7, 1, -56},
    {0x01F8, 0x021E, 2, 1},     {0x0220, 0x0220, 1, -130}, {0x0222, 0x0232, 2, 1},
    {0x023A, 0x023A, 1, 10795}, {0x023B, 0x023B, 1, 1},    {0x023D, 0x023D, 1, -163},
    {0x023E, 0x023E, 1, 10792}, {0x0241, 0x0241, 1, 1},    {0x0243, 0x0243, 1, -195},
    {0x0244, 0x0244, 1, 69},    {0x0245, 0x0245, 1, 71},   {0x0246, 0x024E, 2, 1},
    {0x0370, 0x0372, 2, 1},     {0x0376, 0x0376, 1, 1},    {0x037F, 0x037F, 1, 116},
    {0x0386, 0x0386, 1, 38},    {0x0388, 0x038A, 1, 37},   {0x038C, 0x038C, 1, 64},
    {0x038E, 0x038F, 1, 63},    {0x0391, 0x03A1, 1, 32},   {0x03A3, 0x03AB, 1, 32},
    {0x03C2, 0x03C2, 1, 1},     {0x03CF, 0x03CF, 1, 8},    {0x03D0, 0x03D0, 1, -30},
    {0x03D1, 0x03D1, 1, -25},   {0x03D5, 0x03D5, 1, -15},  {0x03D6, 0x03D6, 1, -22},
    {0x03D8, 0x03EE, 2, 1},     {0x03F0, 0x03F0, 1, -54},  {0x03F1, 0x03F1, 1, -48},
    {0x03F4, 0x03F4, 1, -60},   {0x03F5, 0x03F5, 1, -64},  {0x03F7, 0x03F7, 1, 1},
    {0x03F9, 0x03F9, 1, -7},    {0x03FA, 0x03FA, 1, 1},    {0x03FD, 0x03FF, 1, -130},
    {0x0400, 0x040F, 1, 80},    {0x0410, 0x042F, 1, 32},   {0x0460, 0x0480, 2, 1},
    {0x048A, 0x04BE, 2, 1},     {0x04C0, 0x04C0, 1, 15},   {0x04C1, 0x04CD, 2, 1},
    {0x04D0, 0x052E, 2, 1},     {0x1E00, 0x1E94, 2, 1},    {0x1E9B, 0x1E9B, 1, -58},
    {0x1E9E, 0x1E9E, 1, -7615}, {0x1EA0, 0x1EFE, 2, 1},
};

// What fits a shorter UTF-8 sequence must not stand in a longer one.
static const uint32_t smallest_of_length[] = {0, 0, 0x80, 0x800, 0x10000};

static int compare_bytes(const char *a, const char *b, size_t count)
{
    return count == 0 ? 0 : memcmp(a, b, count);
}

struct text text_of(const char *string)
{
    return (struct text){string, string ? strlen(string) : 0};
}

bool text_is_empty(struct text text)
{
    return text.length == 0;
}

bool text_equal(struct text a, struct text b)
{
    return a.length == b.length && compare_bytes(a.data, b.data, a.length) == 0;
}

bool text_equal_string(struct text a, const char *b)
{
    return text_equal(a, text_of(b));
}

int text_compare(struct text a, struct text b)
{
    size_t common = a.length < b.length ? a.length : b.length;
    int order = compare_bytes(a.data, b.data, common);
    if (order != 0)
        return order;
    return (a.length > b.length) - (a.length < b.length);
}

uint32_t text_fold_code_point(uint32_t code_point)
{
    if (code_point < 0x80) // nearly all that is asked
        return code_point >= 'A' && code_point <= 'Z' ? code_point + 32 : code_point;

    size_t low = 0;
    size_t high = sizeof fold_ranges / sizeof fold_ranges[0];
    while (low < high) {
        size_t middle = low + (high - low) / 2;
        const struct fold_range *range = &fold_ranges[middle];
        if (code_point > range->last)
            low = middle + 1;
        else if (code_point < range->first)
            high = middle;
        else if ((code_point - range->first) % range->step == 0)
            return (uint32_t)((int32_t)code_point + range->offset);
        else
            return code_point;
    }
    return code_point;
}

bool text_equal_folded(struct text a, struct text b)
{
    while (a.length > 0 && b.length > 0) {
        if (text_fold_code_point(text_next_code_point(&a)) !=
            text_fold_code_point(text_next_code_point(&b)))
            return false;
    }
    return a.length == b.length;
}

bool text_starts_with(struct text text, struct text beginning)
{
    return text.length >= beginning.length &&
           compare_bytes(text.data, beginning.data, beginning.length) == 0;
}

bool text_ends_with(struct text text, struct text end)
{
    return text.length >= end.length &&
           text_equal(text_slice(text, text.length - end.length, end.length), end);
}

size_t text_find(struct text text, char byte)
{
    if (text.length == 0)
        return 0;
    const char *found = memchr(text.data, byte, text.length);
    return found ? (size_t)(found - text.data) : text.length;
}

struct text text_slice(struct text text, size_t from, size_t length)
{
    if (!text.data)
        return text;
    if (from > text.length)
        from = text.length;
    if (length > text.length - from)
        length = text.length - from;
    return (struct text){text.data + from, length};
}

static bool is_inside_code_point(char byte)
{
    return ((unsigned char)byte & 0xC0) == 0x80;
}

struct text text_cut(struct text text, size_t maximum)
{
    size_t length = text.length < maximum ? text.length : maximum;

    while (length > 0 && length < text.length && is_inside_code_point(text.data[length]))
        length--;
    return (struct text){text.data, length};
}

// U+00A0, which does not break lines.
static bool is_hard_blank(const char bytes[2])
{
    return bytes[0] == '\xC2' && bytes[1] == '\xA0';
}

// Bytes of the blank at the beginning; 0 = none.
static size_t leading_blank(struct text text)
{
    if (text.length > 0 && (text.data[0] == ' ' || text.data[0] == '\t'))
        return 1;
    return text.length > 1 && is_hard_blank(text.data) ? 2 : 0;
}

static size_t trailing_blank(struct text text)
{
    if (text.length > 0 &&
        (text.data[text.length - 1] == ' ' || text.data[text.length - 1] == '\t'))
        return 1;
    return text.length > 1 && is_hard_blank(text.data + text.length - 2) ? 2 : 0;
}

struct text text_trim(struct text text)
{
    size_t blank = 0;
    while ((blank = leading_blank(text)) > 0)
        text = text_slice(text, blank, text.length - blank);
    while ((blank = trailing_blank(text)) > 0)
        text.length -= blank;
    return text;
}

struct text text_split(struct text *rest, char separator)
{
    size_t end = text_find(*rest, separator);
    struct text part = {rest->data, end};
    if (end == rest->length)
        *rest = (struct text){NULL, 0};
    else
        *rest = text_slice(*rest, end + 1, rest->length - end - 1);
    return part;
}

// Length of the sequence that `first` begins, by its upper bits; 0 = it begins none.
static size_t sequence_length(unsigned char first)
{
    if (first < 0x80)
        return 1;
    if (first < 0xC0)
        return 0;
    if (first < 0xE0)
        return 2;
    if (first < 0xF0)
        return 3;
    return first < 0xF8 ? 4 : 0;
}

// Reads one code point; the result is its length in bytes, 0 when it is not UTF-8.
static size_t decode(struct text text, uint32_t *code_point)
{
    unsigned char first = (unsigned char)text.data[0];
    size_t length = sequence_length(first);
    if (length == 0 || length > text.length)
        return 0;
    uint32_t value = length == 1 ? first : first & (0x7FU >> length);
    for (size_t i = 1; i < length; i++) {
        unsigned char byte = (unsigned char)text.data[i];
        if ((byte & 0xC0) != 0x80)
            return 0;
        value = value << 6 | (byte & 0x3F);
    }
    bool is_surrogate = value >= 0xD800 && value <= 0xDFFF;
    if (value < smallest_of_length[length] || value > LARGEST_CODE_POINT || is_surrogate)
        return 0;
    *code_point = value;
    return length;
}

uint32_t text_next_code_point(struct text *rest)
{
    uint32_t code_point = 0;
    size_t length = decode(*rest, &code_point);
    if (length == 0) {
        code_point = REPLACEMENT_CHARACTER;
        length = 1;
    }
    rest->data += length;
    rest->length -= length;
    return code_point;
}

size_t text_put_code_point(uint32_t code_point, char out[4])
{
    if (code_point < 0x80) {
        out[0] = (char)code_point;
        return 1;
    }
    if (code_point < 0x800) {
        out[0] = (char)(0xC0 | code_point >> 6);
        out[1] = (char)(0x80 | (code_point & 0x3F));
        return 2;
    }
    if (code_point < 0x10000) {
        out[0] = (char)(0xE0 | code_point >> 12);
        out[1] = (char)(0x80 | (code_point >> 6 & 0x3F));
        out[2] = (char)(0x80 | (code_point & 0x3F));
        return 3;
    }
    out[0] = (char)(0xF0 | code_point >> 18);
    out[1] = (char)(0x80 | (code_point >> 12 & 0x3F));
    out[2] = (char)(0x80 | (code_point >> 6 & 0x3F));
    out[3] = (char)(0x80 | (code_point & 0x3F));
    return 4;
}

size_t text_count_code_points(struct text text)
{
    size_t count = 0;
    while (text.length > 0) {
        text_next_code_point(&text);
        count++;
    }
    return count;
}

size_t text_find_invalid(struct text text)
{
    size_t offset = 0;
    while (offset < text.length) {
        uint32_t code_point = 0;
        size_t length = decode(text_slice(text, offset, text.length - offset), &code_point);
        if (length == 0)
            return offset;
        offset += length;
    }
    return offset;
}
