#include "report/pdf/tags.h"

#include <assert.h>

#include "report/pdf/output_private.h"
#include "report/pdf/printable.h"

static const char *const tag_names[TAG_COUNT] = {
    [TAG_H1] = "H1",         [TAG_H2] = "H2",           [TAG_H3] = "H3",
    [TAG_P] = "P",           [TAG_SECT] = "Sect",       [TAG_DIV] = "Div",
    [TAG_FIGURE] = "Figure", [TAG_CAPTION] = "Caption", [TAG_TABLE] = "Table",
    [TAG_TR] = "TR",         [TAG_TH] = "TH",           [TAG_TD] = "TD",
    [TAG_L] = "L",           [TAG_LI] = "LI",           [TAG_LBL] = "Lbl",
    [TAG_LBODY] = "LBody",   [TAG_SPAN] = "Span",
};

static const char *const artifact_marks[] = {
    [ARTIFACT_LAYOUT] = "/Artifact<</Type/Layout>>BDC\n",
    [ARTIFACT_HEADER] = "/Artifact<</Type/Pagination/Subtype/Header>>BDC\n",
    [ARTIFACT_FOOTER] = "/Artifact<</Type/Pagination/Subtype/Footer>>BDC\n",
};

static const char *const scope_names[] = {
    [SCOPE_COLUMN] = "Column",
    [SCOPE_ROW] = "Row",
};

void tag_open(struct pdf *pdf, enum tag tag)
{
    assert(!pdf->is_in_content);
    structure_open(&pdf->structure, tag_names[tag]);
}

void tag_close(struct pdf *pdf)
{
    assert(!pdf->is_in_content);
    structure_close(&pdf->structure);
}

void tag_alternative(struct pdf *pdf, struct text text)
{
    structure_open_element(&pdf->structure)->alternative =
        printable_text(text, TAG_ALTERNATIVE_LENGTH, pdf->arena);
}

void tag_box(struct pdf *pdf, struct box box)
{
    struct element *element = structure_open_element(&pdf->structure);

    element->has_box = true;
    element->box = box;
}

void tag_scope(struct pdf *pdf, enum table_scope scope)
{
    structure_open_element(&pdf->structure)->scope = scope_names[scope];
}

void tag_column_span(struct pdf *pdf, int columns)
{
    assert(columns > 0);
    structure_open_element(&pdf->structure)->column_span = columns;
}

void tag_language(struct pdf *pdf, const char *language)
{
    structure_open_element(&pdf->structure)->language =
        arena_string(pdf->arena, text_of(language));
}

static void begin_content(struct pdf *pdf, const char *properties)
{
    struct page *page = pdf_current_page(pdf);
    size_t number = page->owner_count++;

    assert(!pdf->is_in_content);
    assert(pdf->structure.depth > 1); // content belongs to an element, not to the document
    pdf->is_in_content = true;
    page->owners = arena_grow(pdf->arena, page->owners, &page->owner_capacity,
                              page->owner_count, sizeof page->owners[0]);
    page->owners[number] = structure_add_content(&pdf->structure, pdf->page_count - 1, number);
    buffer_print(&page->content, "/%s<</MCID %zu%s>>BDC\n",
                 structure_open_element(&pdf->structure)->type, number, properties);
}

void tag_content_begin(struct pdf *pdf)
{
    begin_content(pdf, "");
}

void tag_content_begin_small(struct pdf *pdf)
{
    begin_content(pdf, "/XXSmall true");
}

void tag_content_end(struct pdf *pdf)
{
    assert(pdf->is_in_content);
    pdf->is_in_content = false;
    content_put(pdf, "EMC\n");
}

void tag_artifact_begin(struct pdf *pdf, enum artifact artifact)
{
    assert(!pdf->is_in_content);
    pdf->is_in_content = true;
    content_put(pdf, artifact_marks[artifact]);
}

void tag_artifact_end(struct pdf *pdf)
{
    tag_content_end(pdf);
}

void tag_bookmark(struct pdf *pdf, int level, struct text title, double y)
{
    size_t index = pdf->bookmark_count++;

    assert(level >= 0 && level < BOOKMARK_LEVELS);
    assert(level == 0 || index > 0); // sections hang below the document's entry
    pdf->bookmarks = arena_grow(pdf->arena, pdf->bookmarks, &pdf->bookmark_capacity,
                                pdf->bookmark_count, sizeof pdf->bookmarks[0]);
    pdf->bookmarks[index] = (struct bookmark){
        .level = level,
        .title = arena_copy(pdf->arena, title),
        .page = pdf->page_count - 1,
        .y = y,
    };
}
