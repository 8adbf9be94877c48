#include "report/pdf/structure.h"

#include <assert.h>
#include <hpdf.h>

#include "report/pdf/objects.h"
#include "report/pdf/output_private.h"

struct structure structure_create(struct arena *arena)
{
    struct structure structure = {.arena = arena, .depth = 1};

    structure.elements =
        arena_grow(arena, NULL, &structure.element_capacity, 64, sizeof structure.elements[0]);
    structure.elements[0] =
        (struct element){.type = "Document", .first_kid = NO_KID, .last_kid = NO_KID};
    structure.element_count = 1;
    return structure;
}

struct element *structure_open_element(struct structure *structure)
{
    return &structure->elements[structure->open[structure->depth - 1]];
}

static void add_kid(struct structure *structure, struct kid kid)
{
    struct element *element = structure_open_element(structure);
    size_t index = structure->kid_count++;

    structure->kids = arena_grow(structure->arena, structure->kids, &structure->kid_capacity,
                                 structure->kid_count, sizeof structure->kids[0]);
    kid.next = NO_KID;
    structure->kids[index] = kid;
    if (element->last_kid == NO_KID)
        element->first_kid = index;
    else
        structure->kids[element->last_kid].next = index;
    element->last_kid = index;
}

void structure_open(struct structure *structure, const char *type)
{
    size_t index = structure->element_count++;

    assert(structure->depth < STRUCTURE_DEPTH);
    add_kid(structure, (struct kid){.element = index});
    structure->elements =
        arena_grow(structure->arena, structure->elements, &structure->element_capacity,
                   structure->element_count, sizeof structure->elements[0]);
    structure->elements[index] = (struct element){
        .type = type,
        .parent = structure->open[structure->depth - 1],
        .first_kid = NO_KID,
        .last_kid = NO_KID,
    };
    structure->open[structure->depth++] = index;
}

void structure_close(struct structure *structure)
{
    assert(structure->depth > 1);
    structure->depth--;
}

size_t structure_add_content(struct structure *structure, size_t page, size_t number)
{
    add_kid(structure, (struct kid){.is_content = true, .page = page, .number = number});
    return structure->open[structure->depth - 1];
}

struct tree {
    struct pdf *pdf;
    const struct structure *structure;
    HPDF_Dict root;
    HPDF_Dict *objects; // one for each element
};

static HPDF_Dict box_attributes(HPDF_Doc document, struct box box)
{
    HPDF_Dict attributes = dictionary_direct(document);
    HPDF_Array corners = array_direct(document);

    array_append_real(corners, box.x);
    array_append_real(corners, PAGE_HEIGHT - (box.y + box.height));
    array_append_real(corners, box.x + box.width);
    array_append_real(corners, PAGE_HEIGHT - box.y);
    dictionary_put_name(attributes, "O", "Layout");
    dictionary_put_name(attributes, "Placement", "Block");
    dictionary_put_object(attributes, "BBox", corners);
    return attributes;
}

static HPDF_Dict table_attributes(HPDF_Doc document, const struct element *element)
{
    HPDF_Dict attributes = dictionary_direct(document);

    dictionary_put_name(attributes, "O", "Table");
    if (element->scope)
        dictionary_put_name(attributes, "Scope", element->scope);
    if (element->column_span > 1)
        dictionary_put_number(attributes, "ColSpan", element->column_span);
    return attributes;
}

static void put_attributes(HPDF_Dict object, HPDF_Doc document, const struct element *element)
{
    bool is_cell = element->scope || element->column_span > 1;

    if (is_cell && element->has_box) {
        HPDF_Array both = array_direct(document);
        array_append_object(both, table_attributes(document, element));
        array_append_object(both, box_attributes(document, element->box));
        dictionary_put_object(object, "A", both);
    } else if (is_cell) {
        dictionary_put_object(object, "A", table_attributes(document, element));
    } else if (element->has_box) {
        dictionary_put_object(object, "A", box_attributes(document, element->box));
    }
}

// The page that numbers of content without a page of their own refer to.
static size_t page_of_content(const struct structure *structure, const struct element *element)
{
    for (size_t i = element->first_kid; i != NO_KID; i = structure->kids[i].next) {
        if (structure->kids[i].is_content)
            return structure->kids[i].page;
    }
    return NO_KID;
}

static HPDF_Dict content_reference(const struct tree *tree, const struct kid *kid)
{
    HPDF_Dict reference = dictionary_direct(tree->pdf->document);

    dictionary_put_name(reference, "Type", "MCR");
    dictionary_put_object(reference, "Pg", tree->pdf->pages[kid->page].handle);
    dictionary_put_number(reference, "MCID", (long)kid->number);
    return reference;
}

static void append_kid(const struct tree *tree, HPDF_Array array, size_t page, size_t index)
{
    const struct kid *kid = &tree->structure->kids[index];

    if (!kid->is_content)
        array_append_object(array, tree->objects[kid->element]);
    else if (kid->page == page)
        array_append_number(array, (long)kid->number);
    else
        array_append_object(array, content_reference(tree, kid));
}

static void put_kids(const struct tree *tree, HPDF_Dict object, const struct element *element)
{
    size_t page = page_of_content(tree->structure, element);

    if (page != NO_KID)
        dictionary_put_object(object, "Pg", tree->pdf->pages[page].handle);
    if (element->first_kid == NO_KID)
        return;
    // A single kid needs no array; most elements have one.
    const struct kid *first = &tree->structure->kids[element->first_kid];
    if (first->next == NO_KID && first->is_content) {
        dictionary_put_number(object, "K", (long)first->number);
    } else if (first->next == NO_KID) {
        dictionary_put_object(object, "K", tree->objects[first->element]);
    } else {
        HPDF_Array kids = array_direct(tree->pdf->document);
        for (size_t i = element->first_kid; i != NO_KID; i = tree->structure->kids[i].next)
            append_kid(tree, kids, page, i);
        dictionary_put_object(object, "K", kids);
    }
}

// /Type is optional in an element and left out for size.
static void write_element(const struct tree *tree, size_t index)
{
    const struct element *element = &tree->structure->elements[index];
    HPDF_Doc document = tree->pdf->document;
    HPDF_Dict object = tree->objects[index];

    dictionary_put_name(object, "S", element->type);
    dictionary_put_object(object, "P",
                          index == 0 ? tree->root : tree->objects[element->parent]);
    if (!text_is_empty(element->alternative))
        dictionary_put_text(object, "Alt", document, element->alternative);
    if (element->language)
        dictionary_put_ascii(object, "Lang", document, element->language);
    put_attributes(object, document, element);
    put_kids(tree, object, element);
}

static HPDF_Dict parent_tree(const struct tree *tree)
{
    struct pdf *pdf = tree->pdf;
    HPDF_Dict dictionary = dictionary_indirect(pdf->document);
    HPDF_Array numbers = array_direct(pdf->document);

    for (size_t i = 0; i < pdf->page_count; i++) {
        HPDF_Array owners = array_direct(pdf->document);
        for (size_t k = 0; k < pdf->pages[i].owner_count; k++)
            array_append_object(owners, tree->objects[pdf->pages[i].owners[k]]);
        array_append_number(numbers, (long)i);
        array_append_object(numbers, owners);
    }
    dictionary_put_object(dictionary, "Nums", numbers);
    return dictionary;
}

void structure_write(struct pdf *pdf)
{
    const struct structure *structure = &pdf->structure;
    struct tree tree = {.pdf = pdf, .structure = structure};

    assert(structure->depth == 1); // every element that was opened is closed
    tree.root = dictionary_indirect(pdf->document);
    tree.objects = ARENA_ARRAY(pdf->arena, HPDF_Dict, structure->element_count);
    for (size_t i = 0; i < structure->element_count; i++)
        tree.objects[i] = dictionary_indirect(pdf->document);
    for (size_t i = 0; i < structure->element_count; i++)
        write_element(&tree, i);
    dictionary_put_name(tree.root, "Type", "StructTreeRoot");
    dictionary_put_object(tree.root, "K", tree.objects[0]);
    dictionary_put_object(tree.root, "ParentTree", parent_tree(&tree));
    dictionary_put_number(tree.root, "ParentTreeNextKey", (long)pdf->page_count);
    dictionary_put_object(pdf->document->catalog, "StructTreeRoot", tree.root);
}
