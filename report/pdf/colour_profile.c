#include "report/pdf/colour_profile.h"

#include <math.h>
#include <stdint.h>
#include <string.h>

#include "base/attributes.h"

#define PROFILE_BYTES 512 /* 444 are used */
#define HEADER_BYTES 128
#define TAG_COUNT_BYTES 4
#define TAG_ENTRY_BYTES 12

#define VERSION_4_2 0x04200000
#define YEAR 2026

static const char description[] = "sRGB";
static const char copyright[] = "CC0";

/* sRGB (IEC 61966-2-1) seen from the white of ICC's connection space, D50. */
static const struct {
    const char *tag;
    double xyz[3];
} colours[] = {
    {"wtpt", {0.9642, 1.0, 0.8249}},
    {"rXYZ", {0.43607, 0.22249, 0.01392}},
    {"gXYZ", {0.38515, 0.71687, 0.09708}},
    {"bXYZ", {0.14307, 0.06061, 0.7141}},
};

/* The curve of all three: exponent, then a, b, c, d of ICC's function type 3. */
static const double curve[] = {2.4, 1 / 1.055, 0.055 / 1.055, 1 / 12.92, 0.04045};

static const char *const curve_tags[] = {"rTRC", "gTRC", "bTRC"};

#define TAG_COUNT (2 + COUNT(colours) + COUNT(curve_tags))

struct profile {
    unsigned char *bytes;
    size_t length;
    size_t tag_count;
};

static void write_number(unsigned char *out, uint32_t number)
{
    for (int i = 0; i < 4; i++)
        out[i] = (unsigned char)(number >> (24 - 8 * i));
}

static void put_number(struct profile *profile, uint32_t number)
{
    write_number(profile->bytes + profile->length, number);
    profile->length += 4;
}

// 16 bits before and 16 behind the point.
static void put_fixed(struct profile *profile, double number)
{
    put_number(profile, (uint32_t)(int32_t)lround(number * 65536));
}

// Letters without the NUL behind them.
static void write_letters(unsigned char *out, const char *letters)
{
    while (*letters)
        *out++ = (unsigned char)*letters++;
}

static void put_type(struct profile *profile, const char *type)
{
    write_letters(profile->bytes + profile->length, type);
    profile->length += 8; // the type and four reserved bytes
}

static void list_tag(struct profile *profile, const char *tag, size_t start)
{
    unsigned char *entry = profile->bytes + HEADER_BYTES + TAG_COUNT_BYTES +
                           TAG_ENTRY_BYTES * profile->tag_count++;

    write_letters(entry, tag);
    write_number(entry + 4, (uint32_t)start);
    write_number(entry + 8, (uint32_t)(profile->length - start));
}

static void align(struct profile *profile)
{
    profile->length = (profile->length + 3) & ~(size_t)3;
}

// One record of a text in several languages: English alone.
static void add_text(struct profile *profile, const char *tag, const char *text)
{
    size_t start = profile->length;

    put_type(profile, "mluc");
    put_number(profile, 1);
    put_number(profile, 12);
    write_letters(profile->bytes + profile->length, "enUS");
    profile->length += 4;
    put_number(profile, (uint32_t)(2 * strlen(text)));
    put_number(profile, 28);
    for (; *text; text++, profile->length += 2)
        profile->bytes[profile->length + 1] = (unsigned char)*text;
    list_tag(profile, tag, start);
    align(profile);
}

static void add_colour(struct profile *profile, const char *tag, const double xyz[3])
{
    size_t start = profile->length;

    put_type(profile, "XYZ ");
    for (size_t i = 0; i < 3; i++)
        put_fixed(profile, xyz[i]);
    list_tag(profile, tag, start);
}

static void add_curves(struct profile *profile)
{
    size_t start = profile->length;

    put_type(profile, "para");
    profile->bytes[profile->length + 1] = 3;
    profile->length += 4;
    for (size_t i = 0; i < COUNT(curve); i++)
        put_fixed(profile, curve[i]);
    for (size_t i = 0; i < COUNT(curve_tags); i++)
        list_tag(profile, curve_tags[i], start);
}

static void write_header(struct profile *profile)
{
    unsigned char *bytes = profile->bytes;
    struct profile illuminant = {.bytes = bytes, .length = 68};

    write_number(bytes, (uint32_t)profile->length);
    write_number(bytes + 8, VERSION_4_2);
    write_letters(bytes + 12, "mntrRGB XYZ ");
    bytes[24] = YEAR >> 8;
    bytes[25] = YEAR & 0xFF;
    bytes[27] = 1; // January
    bytes[29] = 1; // the first
    write_letters(bytes + 36, "acsp");
    for (size_t i = 0; i < 3; i++)
        put_fixed(&illuminant, colours[0].xyz[i]);
    write_number(bytes + HEADER_BYTES, (uint32_t)profile->tag_count);
}

struct text colour_profile_srgb(struct arena *arena)
{
    struct profile profile = {
        .bytes = ARENA_ARRAY(arena, unsigned char, PROFILE_BYTES),
        .length = HEADER_BYTES + TAG_COUNT_BYTES + TAG_ENTRY_BYTES * TAG_COUNT,
    };

    add_text(&profile, "desc", description);
    add_text(&profile, "cprt", copyright);
    for (size_t i = 0; i < COUNT(colours); i++)
        add_colour(&profile, colours[i].tag, colours[i].xyz);
    add_curves(&profile);
    write_header(&profile);
    return (struct text){(const char *)profile.bytes, profile.length};
}
