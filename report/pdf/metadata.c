#include "report/pdf/metadata.h"

#include <stdlib.h>

#include "base/buffer.h"
#include "report/pdf/colour_profile.h"
#include "report/pdf/objects.h"
#include "report/pdf/output_private.h"
#include "report/pdf/xmp.h"

#define DATE_BYTES 64

#define MD5_BYTES 16

// libharu's own call writes the local clock; this is 00:00 of the data's day.
static const char *info_date(struct pdf *pdf)
{
    struct buffer buffer = buffer_create(pdf->arena, DATE_BYTES);
    struct date date = day_date(pdf->info.as_of);
    int offset = pdf->info.utc_offset_minutes;

    buffer_print(&buffer, "D:%04d%02d%02d000000%c%02d'%02d'", date.year, date.month, date.day,
                 offset < 0 ? '-' : '+', abs(offset) / 60, abs(offset) % 60);
    return buffer_string(&buffer);
}

static void put_if_any(struct pdf *pdf, const char *key, struct text text)
{
    if (!text_is_empty(text))
        dictionary_put_text(pdf->document->info, key, pdf->document, text);
}

static void write_info(struct pdf *pdf)
{
    HPDF_Doc document = pdf->document;

    // libharu makes the dictionary on the first attribute.
    HPDF_SetInfoAttr(document, HPDF_INFO_CREATOR, "-");
    put_if_any(pdf, "Title", pdf->info.title);
    put_if_any(pdf, "Author", pdf->info.author);
    put_if_any(pdf, "Subject", pdf->info.subject);
    put_if_any(pdf, "Creator", text_of(pdf->info.creator));
    put_if_any(pdf, "Producer", text_of(PDF_PRODUCER));
    dictionary_put_ascii(document->info, "CreationDate", document, info_date(pdf));
    dictionary_put_ascii(document->info, "ModDate", document, info_date(pdf));
}

static void write_catalog(struct pdf *pdf)
{
    HPDF_Doc document = pdf->document;
    HPDF_Dict marks = dictionary_direct(document);
    HPDF_Dict preferences = dictionary_direct(document);
    HPDF_Dict xmp = stream_object(document, xmp_packet(&pdf->info, pdf->arena), PLAIN);

    dictionary_put_true(marks, "Marked");
    dictionary_put_object(document->catalog, "MarkInfo", marks);
    dictionary_put_true(preferences, "DisplayDocTitle");
    dictionary_put_object(document->catalog, "ViewerPreferences", preferences);
    dictionary_put_ascii(document->catalog, "Lang", document, pdf->info.language);
    dictionary_put_name(xmp, "Type", "Metadata");
    dictionary_put_name(xmp, "Subtype", "XML");
    dictionary_put_object(document->catalog, "Metadata", xmp);
    HPDF_AddPageLabel(document, 0, HPDF_PAGE_NUM_STYLE_DECIMAL, 1, NULL);
}

static void write_output_intent(struct pdf *pdf)
{
    HPDF_Doc document = pdf->document;
    HPDF_Array intents = array_direct(document);
    HPDF_Dict intent = dictionary_direct(document);
    HPDF_Dict profile = stream_object(document, colour_profile_srgb(pdf->arena), COMPRESSED);

    dictionary_put_number(profile, "N", 3);
    dictionary_put_name(intent, "Type", "OutputIntent");
    dictionary_put_name(intent, "S", "GTS_PDFA1");
    dictionary_put_ascii(intent, "OutputConditionIdentifier", document, "sRGB");
    dictionary_put_ascii(intent, "Info", document, "sRGB IEC61966-2.1");
    dictionary_put_object(intent, "DestOutputProfile", profile);
    array_append_object(intents, intent);
    dictionary_put_object(document->catalog, "OutputIntents", intents);
}

static void digest(HPDF_MD5_CTX *context, struct text text)
{
    HPDF_MD5Update(context, (const HPDF_BYTE *)text.data, (HPDF_UINT32)text.length);
}

// Of what stands in the file, so that the same report has the same identity.
static void write_identity(struct pdf *pdf)
{
    HPDF_BYTE id[MD5_BYTES];
    HPDF_MD5_CTX context;
    HPDF_Array both = array_direct(pdf->document);

    HPDF_MD5Init(&context);
    digest(&context, text_of(info_date(pdf)));
    digest(&context, pdf->info.title);
    digest(&context, pdf->info.author);
    for (size_t i = 0; i < pdf->page_count; i++)
        digest(&context, buffer_text(&pdf->pages[i].content));
    HPDF_MD5Final(id, &context);
    array_append_object(both, HPDF_Binary_New(pdf->document->mmgr, id, sizeof id));
    array_append_object(both, HPDF_Binary_New(pdf->document->mmgr, id, sizeof id));
    dictionary_put_object(pdf->document->trailer, "ID", both);
}

// An array of our own: HPDF_Destination_SetXYZ refuses the zoom 0 that keeps the reader's.
static HPDF_Array destination(struct pdf *pdf, const struct bookmark *bookmark)
{
    HPDF_Array array = array_direct(pdf->document);

    array_append_object(array, pdf->pages[bookmark->page].handle);
    array_append_name(array, "XYZ");
    array_append_number(array, 0);
    array_append_real(array, PAGE_HEIGHT - bookmark->y);
    array_append_number(array, 0);
    return array;
}

static void write_outline(struct pdf *pdf)
{
    HPDF_Outline last[BOOKMARK_LEVELS] = {NULL};

    for (size_t i = 0; i < pdf->bookmark_count; i++) {
        const struct bookmark *bookmark = &pdf->bookmarks[i];
        HPDF_Outline parent = bookmark->level > 0 ? last[bookmark->level - 1] : NULL;
        HPDF_Outline entry = HPDF_CreateOutline(pdf->document, parent, "-", NULL);
        if (!entry)
            return;
        HPDF_Dict_RemoveElement(entry, "Type"); // optional, and libharu's isn't the standard's
        dictionary_put_text(entry, "Title", pdf->document, bookmark->title);
        dictionary_put_object(entry, "Dest", destination(pdf, bookmark));
        last[bookmark->level] = entry;
    }
}

void metadata_write(struct pdf *pdf)
{
    write_info(pdf);
    write_catalog(pdf);
    write_output_intent(pdf);
    write_outline(pdf);
    write_identity(pdf);
}
