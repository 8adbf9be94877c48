#include "report/pdf/font_subset.h"

#include <hb-subset.h>
#include <hb.h>

#include "base/buffer.h"
#include "base/digest.h"
#include "report/pdf/coordinate.h"
#include "report/pdf/objects.h"
#include "report/pdf/printable.h"

#define MAP_BYTES ((size_t)1 << 20) /* of a ToUnicode map or a map of glyphs */
#define MAP_ENTRIES 100             /* that PostScript takes between begin and end */

#define FLAG_SYMBOLIC 4
#define FLAG_ITALIC 64

#define SUBSET_TAG_LETTERS 6
#define NAME_BYTES 48

// Of no use to a viewer that draws glyphs by number; cmap is what costs time to write.
static const char dropped_tables[][5] = {
    "GSUB", "GPOS", "GDEF", "cmap", "name", "post", "OS/2",
    "kern", "STAT", "DSIG", "gasp", "FFTM", "BASE", "meta",
};

struct subset {
    HPDF_Doc document;
    const struct glyph_codes *codes;
    const struct font_face *face;
    struct arena *arena;
    char name[NAME_BYTES];
    hb_subset_plan_t *plan;
    hb_face_t *cut;
};

static bool is_nominal(const struct font_face *face, const struct glyph_code *code)
{
    hb_codepoint_t glyph;

    return code->text_length == 1 &&
           hb_font_get_nominal_glyph(face->font, code->text[0], &glyph) && glyph == code->glyph;
}

// Asked by character: a request by glyph makes HarfBuzz walk the whole cmap.
static void request_glyphs(hb_subset_input_t *input, const struct glyph_codes *codes)
{
    const struct font_face *face = glyph_codes_face(codes);
    hb_set_t *characters = hb_subset_input_unicode_set(input);
    hb_set_t *glyphs = hb_subset_input_glyph_set(input);

    for (size_t i = 1; i <= glyph_codes_count(codes); i++) {
        const struct glyph_code *code = glyph_code_at(codes, i);
        if (code->glyph == face->missing)
            hb_set_add(characters, REPLACEMENT_CODE_POINT);
        else if (is_nominal(face, code))
            hb_set_add(characters, code->text[0]);
        else
            hb_set_add(glyphs, code->glyph);
    }
}

static void drop_tables(hb_subset_input_t *input)
{
    hb_set_t *tags = hb_subset_input_set(input, HB_SUBSET_SETS_DROP_TABLE_TAG);

    for (size_t i = 0; i < COUNT(dropped_tables); i++)
        hb_set_add(tags, hb_tag_from_string(dropped_tables[i], 4));
}

static bool cut_face(struct subset *subset)
{
    hb_subset_input_t *input = hb_subset_input_create_or_fail();

    if (!input)
        return false;
    hb_subset_input_set_flags(input, HB_SUBSET_FLAGS_NO_HINTING);
    request_glyphs(input, subset->codes);
    drop_tables(input);
    subset->plan = hb_subset_plan_create_or_fail(subset->face->face, input);
    hb_subset_input_destroy(input);
    if (subset->plan)
        subset->cut = hb_subset_plan_execute_or_fail(subset->plan);
    return subset->cut != NULL;
}

static void release(struct subset *subset)
{
    if (subset->cut)
        hb_face_destroy(subset->cut);
    if (subset->plan)
        hb_subset_plan_destroy(subset->plan);
}

// "ABCDEF+Roboto-Bold": the letters tell subsets of one face apart, and depend on nothing else.
static void make_name(struct subset *subset)
{
    struct buffer glyphs = buffer_create(subset->arena, MAP_BYTES);
    struct buffer name = buffer_create(subset->arena, NAME_BYTES - 1);

    for (size_t i = 1; i <= glyph_codes_count(subset->codes); i++) {
        const struct glyph_code *code = glyph_code_at(subset->codes, i);
        buffer_print(&glyphs, "%u ", code->glyph);
    }
    uint64_t hash = digest_quick(buffer_text(&glyphs));
    for (size_t i = 0; i < SUBSET_TAG_LETTERS; i++, hash /= 26)
        buffer_put_byte(&name, (char)('A' + hash % 26));
    buffer_print(&name, "+%s", subset->face->name);
    for (size_t i = 0; i < name.length; i++)
        subset->name[i] = name.data[i];
}

static HPDF_Dict font_file(const struct subset *subset)
{
    hb_blob_t *blob = hb_face_reference_blob(subset->cut);
    unsigned length;
    const char *data = hb_blob_get_data(blob, &length);
    HPDF_Dict file = stream_object(subset->document, (struct text){data, length}, COMPRESSED);

    dictionary_put_number(file, "Length1", length);
    hb_blob_destroy(blob);
    return file;
}

static HPDF_Dict descriptor(const struct subset *subset)
{
    const struct font_face *face = subset->face;
    HPDF_Dict dictionary = dictionary_indirect(subset->document);
    HPDF_Array box = array_direct(subset->document);

    for (size_t i = 0; i < COUNT(face->box); i++)
        array_append_number(box, face->box[i]);
    dictionary_put_name(dictionary, "Type", "FontDescriptor");
    dictionary_put_name(dictionary, "FontName", subset->name);
    dictionary_put_number(dictionary, "Flags",
                          FLAG_SYMBOLIC | (face->italic_angle ? FLAG_ITALIC : 0));
    dictionary_put_object(dictionary, "FontBBox", box);
    dictionary_put_number(dictionary, "ItalicAngle", face->italic_angle);
    dictionary_put_number(dictionary, "Ascent", face->ascent);
    dictionary_put_number(dictionary, "Descent", face->descent);
    dictionary_put_number(dictionary, "CapHeight", face->capital_height);
    dictionary_put_number(dictionary, "StemV", face->stem_width);
    dictionary_put_object(dictionary, "FontFile2", font_file(subset));
    return dictionary;
}

static HPDF_Array widths(const struct subset *subset)
{
    HPDF_Array array = array_direct(subset->document);
    HPDF_Array list = array_direct(subset->document);

    for (size_t i = 1; i <= glyph_codes_count(subset->codes); i++)
        array_append_number(list, glyph_code_at(subset->codes, i)->width);
    array_append_number(array, 1);
    array_append_object(array, list);
    return array;
}

// Two bytes for each code from 0 on: the glyph in the cut face.
static HPDF_Dict code_to_glyph(const struct subset *subset)
{
    const hb_map_t *glyphs = hb_subset_plan_old_to_new_glyph_mapping(subset->plan);
    struct buffer map = buffer_create(subset->arena, MAP_BYTES);

    buffer_put(&map, "\0", 2);
    for (size_t i = 1; i <= glyph_codes_count(subset->codes); i++) {
        hb_codepoint_t glyph = hb_map_get(glyphs, glyph_code_at(subset->codes, i)->glyph);
        buffer_put_byte(&map, (char)(glyph >> 8));
        buffer_put_byte(&map, (char)glyph);
    }
    return stream_object(subset->document, buffer_text(&map), COMPRESSED);
}

static HPDF_Dict descendant(const struct subset *subset)
{
    HPDF_Dict font = dictionary_indirect(subset->document);
    HPDF_Dict system = dictionary_direct(subset->document);

    dictionary_put_ascii(system, "Registry", subset->document, "Adobe");
    dictionary_put_ascii(system, "Ordering", subset->document, "Identity");
    dictionary_put_number(system, "Supplement", 0);
    dictionary_put_name(font, "Type", "Font");
    dictionary_put_name(font, "Subtype", "CIDFontType2");
    dictionary_put_name(font, "BaseFont", subset->name);
    dictionary_put_object(font, "CIDSystemInfo", system);
    dictionary_put_object(font, "FontDescriptor", descriptor(subset));
    dictionary_put_object(font, "W", widths(subset));
    dictionary_put_object(font, "CIDToGIDMap", code_to_glyph(subset));
    return font;
}

static void put_code(struct buffer *map, uint32_t code)
{
    char digits[COORDINATE_BYTES];

    buffer_put_text(map, code_print((uint16_t)code, digits));
}

static void put_utf16(struct buffer *map, uint32_t code_point)
{
    if (code_point <= 0xFFFF) {
        put_code(map, code_point);
        return;
    }
    code_point -= 0x10000;
    put_code(map, 0xD800 | code_point >> 10);
    put_code(map, 0xDC00 | (code_point & 0x3FF));
}

static void put_map_entry(struct buffer *map, size_t number, const struct glyph_code *code)
{
    buffer_put_byte(map, '<');
    put_code(map, (uint32_t)number);
    buffer_put_string(map, "><");
    for (size_t i = 0; i < code->text_length; i++)
        put_utf16(map, code->text[i]);
    buffer_put_string(map, ">\n");
}

static HPDF_Dict code_to_text(const struct subset *subset)
{
    struct buffer map = buffer_create(subset->arena, MAP_BYTES);
    size_t count = glyph_codes_count(subset->codes);

    buffer_put_string(&map,
                      "/CIDInit /ProcSet findresource begin\n12 dict begin\nbegincmap\n"
                      "/CIDSystemInfo <</Registry (Adobe) /Ordering (UCS) /Supplement 0>> def\n"
                      "/CMapName /Adobe-Identity-UCS def\n/CMapType 2 def\n"
                      "1 begincodespacerange\n<0000><FFFF>\nendcodespacerange\n");
    for (size_t first = 1; first <= count; first += MAP_ENTRIES) {
        size_t end = first + MAP_ENTRIES <= count ? first + MAP_ENTRIES : count + 1;
        buffer_print(&map, "%zu beginbfchar\n", end - first);
        for (size_t i = first; i < end; i++)
            put_map_entry(&map, i, glyph_code_at(subset->codes, i));
        buffer_put_string(&map, "endbfchar\n");
    }
    buffer_put_string(&map,
                      "endcmap\nCMapName currentdict /CMap defineresource pop\nend\nend\n");
    return stream_object(subset->document, buffer_text(&map), COMPRESSED);
}

static void write_font(const struct subset *subset, HPDF_Dict font)
{
    HPDF_Array descendants = array_direct(subset->document);

    array_append_object(descendants, descendant(subset));
    dictionary_put_name(font, "Type", "Font");
    dictionary_put_name(font, "Subtype", "Type0");
    dictionary_put_name(font, "BaseFont", subset->name);
    dictionary_put_name(font, "Encoding", "Identity-H");
    dictionary_put_object(font, "DescendantFonts", descendants);
    dictionary_put_object(font, "ToUnicode", code_to_text(subset));
}

bool font_subset_write(HPDF_Doc document,
                       HPDF_Dict font,
                       const struct glyph_codes *codes,
                       struct arena *arena)
{
    struct subset subset = {
        .document = document,
        .codes = codes,
        .face = glyph_codes_face(codes),
        .arena = arena,
    };
    bool ok = cut_face(&subset);

    if (ok) {
        make_name(&subset);
        write_font(&subset, font);
    }
    release(&subset);
    return ok;
}
