#include "ingest/encoding.h"

#include <errno.h>
#include <iconv.h>
#include <string.h>

#define SAMPLE_BYTES 65536
#define SURROGATE_BYTES 3 // of half a pair that stands alone, written the UTF-8 way

static const struct {
    const char *name;
    const char *system_name; // for iconv
    struct text mark;
} encodings[ENCODING_COUNT] = {
    [ENCODING_UTF_8] = {"utf-8", "UTF-8", TEXT_INIT("\xEF\xBB\xBF")},
    [ENCODING_UTF_16LE] = {"utf-16le", "UTF-16LE", TEXT_INIT("\xFF\xFE")},
    [ENCODING_UTF_16BE] = {"utf-16be", "UTF-16BE", TEXT_INIT("\xFE\xFF")},
    [ENCODING_WINDOWS_1252] = {"windows-1252", "WINDOWS-1252", {"", 0}},
};

static bool is_utf_16(enum encoding encoding)
{
    return encoding == ENCODING_UTF_16LE || encoding == ENCODING_UTF_16BE;
}

static bool find_mark(struct text bytes, enum encoding *encoding)
{
    for (int i = 0; i < ENCODING_COUNT; i++) {
        struct text mark = encodings[i].mark;
        if (mark.length > 0 && text_starts_with(bytes, mark)) {
            *encoding = (enum encoding)i;
            return true;
        }
    }
    return false;
}

// Latin text in UTF-16 has a NUL in every second place, and hardly one in the others.
static bool has_nul_pattern(struct text bytes, enum encoding *encoding)
{
    size_t nuls[2] = {0, 0};

    while (bytes.length > 0 && bytes.data[bytes.length - 1] == '\0')
        bytes.length--; // padding says nothing
    bytes = text_slice(bytes, 0, SAMPLE_BYTES);
    for (size_t i = 0; i < bytes.length; i++)
        nuls[i % 2] += bytes.data[i] == '\0';
    bool is_big = nuls[0] > nuls[1];
    size_t many = is_big ? nuls[0] : nuls[1];
    size_t few = is_big ? nuls[1] : nuls[0];
    *encoding = is_big ? ENCODING_UTF_16BE : ENCODING_UTF_16LE;
    return bytes.length >= 4 && many * 10 >= bytes.length / 2 * 6 && few * 2 < many;
}

// Skips plain ASCII eight bytes at a time: nearly all of a log is.
static size_t skip_ascii(struct text text, size_t from)
{
    uint64_t word = 0;

    while (from + sizeof(word) <= text.length) {
        memcpy(&word, text.data + from, sizeof(word));
        if ((word & UINT64_C(0x8080808080808080)) != 0)
            break;
        from += sizeof(word);
    }
    while (from < text.length && (unsigned char)text.data[from] < 0x80)
        from++;
    return from;
}

struct utf_8_census {
    bool has_sequence; // a valid character of more than one byte
    bool has_stray;    // a byte that is part of none
};

static struct utf_8_census take_census(struct text bytes)
{
    struct utf_8_census census = {0};
    size_t at = skip_ascii(bytes, 0);

    while (at < bytes.length && !(census.has_sequence && census.has_stray)) {
        struct text rest = text_slice(bytes, at, bytes.length - at);
        text_next_code_point(&rest);
        size_t length = bytes.length - at - rest.length;
        census.has_sequence = census.has_sequence || length > 1;
        census.has_stray = census.has_stray || length == 1;
        at = skip_ascii(bytes, at + length);
    }
    return census;
}

static void tell(struct text bytes, struct decoded *decoded)
{
    decoded->has_mark = find_mark(bytes, &decoded->encoding);
    if (decoded->has_mark)
        return;
    decoded->is_guessed = has_nul_pattern(bytes, &decoded->encoding);
    if (decoded->is_guessed)
        return;
    struct utf_8_census census = take_census(bytes);
    decoded->is_guessed = census.has_stray && !census.has_sequence;
    decoded->encoding = decoded->is_guessed ? ENCODING_WINDOWS_1252 : ENCODING_UTF_8;
}

// Where iconv reads and writes; it moves all four.
struct conversion {
    const char *in;
    size_t in_left;
    char *out;
    size_t out_left;
};

static void put_byte(struct conversion *at, char byte)
{
    *at->out++ = byte;
    at->out_left--;
}

static void take_bytes(struct conversion *at, size_t count)
{
    at->in += count;
    at->in_left -= count;
}

static uint32_t unit_of(enum encoding encoding, const char *bytes)
{
    uint32_t first = (unsigned char)bytes[0];
    uint32_t second = (unsigned char)bytes[1];

    return encoding == ENCODING_UTF_16BE ? first << 8 | second : second << 8 | first;
}

// A byte or unit that means nothing is kept in a form that is not UTF-8 and can be undone.
static void keep_nonsense(enum encoding encoding, struct conversion *at)
{
    if (!is_utf_16(encoding)) {
        put_byte(at, *at->in);
        take_bytes(at, 1);
        return;
    }
    uint32_t unit = unit_of(encoding, at->in);
    put_byte(at, (char)(0xE0 | unit >> 12));
    put_byte(at, (char)(0x80 | (unit >> 6 & 0x3F)));
    put_byte(at, (char)(0x80 | (unit & 0x3F)));
    take_bytes(at, 2);
}

static void restore_nonsense(enum encoding encoding, struct conversion *at)
{
    if (!is_utf_16(encoding) || at->in_left < SURROGATE_BYTES) {
        put_byte(at, *at->in);
        take_bytes(at, 1);
        return;
    }
    unsigned first = (unsigned char)at->in[0];
    unsigned second = (unsigned char)at->in[1];
    unsigned third = (unsigned char)at->in[2];
    unsigned unit = (first & 0x0F) << 12 | (second & 0x3F) << 6 | (third & 0x3F);
    char high = (char)(unit >> 8);
    char low = (char)(unit & 0xFF);
    if (encoding == ENCODING_UTF_16BE) {
        put_byte(at, high);
        put_byte(at, low);
    } else {
        put_byte(at, low);
        put_byte(at, high);
    }
    take_bytes(at, SURROGATE_BYTES);
}

// Converts all of `at`; what iconv refuses goes through `rule`. Result: 0 or an errno.
static int convert(iconv_t converter,
                   enum encoding encoding,
                   struct conversion *at,
                   void (*rule)(enum encoding encoding, struct conversion *at),
                   bool *is_valid)
{
    while (at->in_left > 0) {
        // POSIX forgot the const; what is read is not written.
        size_t done = iconv(converter, (char **)&at->in, &at->in_left, &at->out, &at->out_left);
        if (done != (size_t)-1)
            break;
        if (errno != EILSEQ && errno != EINVAL)
            return errno;
        *is_valid = false;
        rule(encoding, at);
    }
    return 0;
}

static size_t decoded_bytes_at_most(enum encoding encoding, struct text bytes)
{
    size_t wide = 0; // bytes that become up to three

    if (is_utf_16(encoding))
        return bytes.length / 2 * 3;
    for (size_t i = 0; i < bytes.length; i++)
        wide += (unsigned char)bytes.data[i] >= 0x80;
    return bytes.length + 2 * wide;
}

static int decode_foreign(struct text bytes, struct arena *arena, struct decoded *decoded)
{
    enum encoding encoding = decoded->encoding;
    iconv_t converter = iconv_open("UTF-8", encodings[encoding].system_name);
    size_t room = decoded_bytes_at_most(encoding, bytes);
    char *out = ARENA_ARRAY(arena, char, room + 1);
    struct conversion at = {bytes.data, bytes.length, out, room};

    if ((intptr_t)converter == -1)
        return errno;
    int error = convert(converter, encoding, &at, keep_nonsense, &decoded->is_valid);
    iconv_close(converter);
    decoded->content = (struct text){out, (size_t)(at.out - out)};
    return error;
}

const char *encoding_name(enum encoding encoding)
{
    return encodings[encoding].name;
}

struct text encoding_mark(enum encoding encoding)
{
    return encodings[encoding].mark;
}

int encoding_decode(struct text bytes, struct arena *arena, struct decoded *decoded)
{
    *decoded = (struct decoded){.is_valid = true};
    tell(bytes, decoded);
    if (decoded->has_mark) {
        size_t mark = encodings[decoded->encoding].mark.length;
        bytes = text_slice(bytes, mark, bytes.length - mark);
    }
    if (decoded->encoding == ENCODING_UTF_8) {
        decoded->content = bytes;
        decoded->is_valid = !take_census(bytes).has_stray;
        return 0;
    }
    decoded->is_odd = is_utf_16(decoded->encoding) && bytes.length % 2 != 0;
    if (decoded->is_odd)
        bytes.length--;
    return decode_foreign(bytes, arena, decoded);
}

int encoding_restore(enum encoding encoding,
                     struct text content,
                     struct arena *arena,
                     struct text *bytes)
{
    bool is_valid = true;

    *bytes = content;
    if (encoding == ENCODING_UTF_8)
        return 0;
    iconv_t converter = iconv_open(encodings[encoding].system_name, "UTF-8");
    if ((intptr_t)converter == -1)
        return errno;
    size_t room = 2 * content.length;
    char *out = ARENA_ARRAY(arena, char, room + 1);
    struct conversion at = {content.data, content.length, out, room};
    int error = convert(converter, encoding, &at, restore_nonsense, &is_valid);
    iconv_close(converter);
    *bytes = (struct text){out, (size_t)(at.out - out)};
    return error;
}
