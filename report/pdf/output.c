#include "report/pdf/output.h"

#include <assert.h>

#include "report/pdf/file_bytes.h"
#include "report/pdf/font_subset.h"
#include "report/pdf/metadata.h"
#include "report/pdf/objects.h"
#include "report/pdf/output_private.h"
#include "report/pdf/printable.h"

#define PAGE_BYTES ((size_t)16 << 20) /* of one page's content */
#define INFO_CHARACTERS 1000          /* of a title, an author, a subject */

/* libharu has no code for what HarfBuzz could not do; lack of memory is the only reason. */
#define FONT_NOT_CUT HPDF_FAILD_TO_ALLOC_MEM

static const struct graphics_state initial_state = {.line_width = 1, .cap = CAP_BUTT};

// Only the first error is the cause; libharu stumbles over it again and again afterwards.
static void remember_error(HPDF_STATUS code, HPDF_STATUS detail, void *user_data)
{
    struct pdf *pdf = user_data;

    (void)detail;
    if (pdf->first_error == HPDF_OK)
        pdf->first_error = code;
}

static struct pdf_info copied_info(const struct pdf_info *info, struct arena *arena)
{
    return (struct pdf_info){
        .title = printable_text(info->title, INFO_CHARACTERS, arena),
        .author = printable_text(info->author, INFO_CHARACTERS, arena),
        .subject = printable_text(info->subject, INFO_CHARACTERS, arena),
        .language = arena_string(arena, text_of(info->language)),
        .creator = arena_string(arena, text_of(info->creator)),
        .as_of = info->as_of,
        .utc_offset_minutes = info->utc_offset_minutes,
    };
}

struct pdf *pdf_create(struct fonts *fonts, const struct pdf_info *info, struct arena *arena)
{
    struct pdf *pdf = ARENA_NEW(arena, struct pdf);

    pdf->arena = arena;
    pdf->fonts = fonts;
    pdf->info = copied_info(info, arena);
    pdf->structure = structure_create(arena);
    pdf->shaped_texts = ARENA_ARRAY(arena, struct shaped_text, SHAPED_TEXTS);
    pdf->document = HPDF_NewEx(remember_error, NULL, NULL, 0, pdf);
    if (pdf->document)
        HPDF_SetCompressionMode(pdf->document, HPDF_COMP_ALL);
    return pdf;
}

void pdf_destroy(struct pdf *pdf)
{
    if (pdf->document)
        HPDF_Free(pdf->document);
    pdf->document = NULL;
}

void pdf_add_page(struct pdf *pdf)
{
    size_t index = pdf->page_count++;

    assert(!pdf->is_in_content && pdf->state_depth == 0);
    pdf->pages = arena_grow(pdf->arena, pdf->pages, &pdf->page_capacity, pdf->page_count,
                            sizeof pdf->pages[0]);
    pdf->pages[index] = (struct page){
        .handle = pdf->document ? HPDF_AddPage(pdf->document) : NULL,
        .content = buffer_create(pdf->arena, PAGE_BYTES),
    };
    pdf->states[0] = initial_state;
    HPDF_Page page = pdf->pages[index].handle;
    if (page) {
        HPDF_Page_SetWidth(page, (HPDF_REAL)PAGE_WIDTH);
        HPDF_Page_SetHeight(page, (HPDF_REAL)PAGE_HEIGHT);
    }
    dictionary_put_number(page, "StructParents", (long)index);
    dictionary_put_name(page, "Tabs", "S");
}

size_t pdf_page_count(const struct pdf *pdf)
{
    return pdf->page_count;
}

size_t pdf_missing_characters(const struct pdf *pdf)
{
    return pdf->missing_characters;
}

struct fonts *pdf_fonts(struct pdf *pdf)
{
    return pdf->fonts;
}

struct page *pdf_current_page(struct pdf *pdf)
{
    assert(pdf->page_count > 0 && !pdf->is_saved);
    return &pdf->pages[pdf->page_count - 1];
}

static void write_fonts(struct pdf *pdf)
{
    for (enum face face = 0; face < FACE_COUNT; face++) {
        if (!pdf->codes[face])
            continue;
        pdf->font_objects[face] = dictionary_indirect(pdf->document);
        if (!font_subset_write(pdf->document, pdf->font_objects[face], pdf->codes[face],
                               pdf->arena))
            remember_error(FONT_NOT_CUT, 0, pdf);
    }
}

static void name_fonts(struct pdf *pdf, const struct page *page)
{
    static const char names[FACE_COUNT][3] = {"F0", "F1", "F2"};
    HPDF_Dict fonts = dictionary_direct(pdf->document);

    for (enum face face = 0; face < FACE_COUNT; face++) {
        if (page->uses_face[face])
            dictionary_put_object(fonts, names[face], pdf->font_objects[face]);
    }
    dictionary_put_object(
        HPDF_Page_GetInheritableItem(page->handle, "Resources", HPDF_OCLASS_DICT), "Font",
        fonts);
}

static void write_page(struct pdf *pdf, const struct page *page)
{
    struct text content = buffer_text(&page->content);

    if (!page->handle)
        return;
    if (page->content.is_truncated)
        remember_error(HPDF_STREAM_EOF, 0, pdf);
    name_fonts(pdf, page);
    HPDF_PageAttr attributes = (HPDF_PageAttr)page->handle->attr;
    HPDF_Stream_Write(attributes->stream, (const HPDF_BYTE *)content.data,
                      (HPDF_UINT)content.length);
}

static void finish(struct pdf *pdf)
{
    write_fonts(pdf);
    for (size_t i = 0; i < pdf->page_count; i++)
        write_page(pdf, &pdf->pages[i]);
    structure_write(pdf);
    metadata_write(pdf);
}

// Not every failure calls the handler.
static HPDF_STATUS error_of(const struct pdf *pdf)
{
    if (!pdf->document)
        return pdf->first_error != HPDF_OK ? pdf->first_error : HPDF_FAILD_TO_ALLOC_MEM;
    return pdf->first_error != HPDF_OK ? pdf->first_error : pdf->document->error.error_no;
}

static struct text bytes_of(struct pdf *pdf, struct arena *arena)
{
    struct text bytes = file_bytes(pdf->document, pdf->packing, arena);

    if (text_is_empty(bytes))
        remember_error(HPDF_STREAM_EOF, 0, pdf);
    return bytes;
}

static bool report_error(struct pdf *pdf, struct problems *problems)
{
    struct buffer detail = buffer_create(pdf->arena, 64);

    buffer_print(&detail, "libharu 0x%lx", (unsigned long)error_of(pdf));
    return problem_add(problems, (struct problem){.code = PROBLEM_PDF_FAILED,
                                                  .severity = SEVERITY_FAILURE,
                                                  .detail = buffer_string(&detail)});
}

bool pdf_save(struct pdf *pdf,
              struct text *bytes,
              struct arena *arena,
              struct problems *problems)
{
    assert(!pdf->is_saved && pdf->page_count > 0);
    assert(!pdf->is_in_content && pdf->state_depth == 0);
    pdf->is_saved = true;
    if (error_of(pdf) == HPDF_OK)
        finish(pdf);
    if (error_of(pdf) == HPDF_OK)
        *bytes = bytes_of(pdf, arena);
    if (error_of(pdf) != HPDF_OK)
        return report_error(pdf, problems);
    return true;
}
