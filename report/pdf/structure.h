/* The tree of elements that a document is made of, and how it is written. */
#ifndef REPORT_PDF_STRUCTURE_H
#define REPORT_PDF_STRUCTURE_H

#include <stdbool.h>
#include <stddef.h>

#include "base/arena.h"
#include "report/pdf/tags.h"

#define STRUCTURE_DEPTH 32
#define NO_KID ((size_t)-1)

/* What hangs below an element: another element, or a piece of a page's content. */
struct kid {
    bool is_content;
    size_t element; /* the kid, when it isn't content */
    size_t page, number;
    size_t next; /* among the structure's kids; NO_KID = the last */
};

struct element {
    const char *type; /* "P"; without the slash */
    size_t parent;    /* itself for the root */
    size_t first_kid, last_kid;
    struct text alternative; /* empty: none */
    const char *language;    /* NULL: that of the document */
    const char *scope;       /* NULL: none */
    int column_span;         /* 0: none */
    bool has_box;
    struct box box;
};

struct structure {
    struct arena *arena;
    struct element *elements; /* elements[0] is the document */
    size_t element_count, element_capacity;
    struct kid *kids;
    size_t kid_count, kid_capacity;
    size_t open[STRUCTURE_DEPTH]; /* elements, outermost first */
    size_t depth;                 /* of `open`; at least 1 */
};

struct structure structure_create(struct arena *arena);

/* The innermost open element. */
struct element *structure_open_element(struct structure *structure);

void structure_open(struct structure *structure, const char *type);
void structure_close(struct structure *structure);

/* Hangs piece `number` of the page's content below the open element, and returns that. */
size_t structure_add_content(struct structure *structure, size_t page, size_t number);

/* Puts the tree and the way back from content to elements into the document's catalog. */
void structure_write(struct pdf *pdf);

#endif
