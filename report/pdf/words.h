/* Text set in one of the document's roles of type, broken into lines, and drawn with its tag.
 */
#ifndef REPORT_PDF_WORDS_H
#define REPORT_PDF_WORDS_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "report/document.h"
#include "report/pdf/sheet.h"
#include "report/pdf/tags.h"
#include "report/pdf/typeset.h"

enum role {
    ROLE_TITLE,
    ROLE_SUBTITLE,
    ROLE_HEADLINE,
    ROLE_SECTION_NAME,
    ROLE_FINDING,
    ROLE_FINDING_HALF,
    ROLE_BODY,
    ROLE_SMALL,
    ROLE_METHODS,
    ROLE_CALLOUT_TITLE,
    ROLE_CALLOUT_ITEM,
    ROLE_LIST_ITEM,
    ROLE_LIST_DATE,
    ROLE_TABLE_HEAD,
    ROLE_CELL,
    ROLE_CELL_NOW, /* the latest value in the goal table */
    ROLE_LABEL,
    ROLE_VALUE,
    ROLE_TILE_LABEL,
    ROLE_TILE_FIGURE,
    ROLE_TILE_UNIT,
    ROLE_TILE_STATE,
    ROLE_TILE_REASON,
    ROLE_FACT,
    ROLE_WRITE_IN_LABEL,
    ROLE_SIGNER,
    ROLE_COUNT
};

struct type {
    double size, leading; /* points */
    enum face face;       /* bold pieces of a sentence are bold in every role */
    uint32_t colour;
    enum alignment alignment;
};

struct type type_of(enum role role);

/* With the tone's colour; good news and what needs attention are bold as well. */
struct type type_toned(enum role role, enum tone tone);

uint32_t tone_colour(enum tone tone);

struct words {
    const struct paragraph *paragraph;
    struct type type;
    size_t line_count;
    bool is_user_text; /* all of it: gets an element of its own */
};

/* Set at most `width` wide. Text without visible characters has no lines. */
struct words
words_of_text(struct sheet *sheet, struct text text, struct type type, double width);
struct words words_of_sentence(struct sheet *sheet,
                               const struct sentence *sentence,
                               struct type type,
                               double width);

/*
 * Only the first `line_count` lines, ending in an ellipsis when there are more: for what is
 * never broken over pages and must not outgrow one.
 */
struct words words_limited(struct sheet *sheet, struct words words, size_t line_count);

/* Points: lines times leading; from the first baseline to the last, 0 without lines; from the
 * top to the first baseline. */
double words_height(const struct words *words);
double words_below_first(const struct words *words);
double words_ascent(const struct words *words);
double type_ascent(struct type type);

/* Draws an element of its own at the left edge and first baseline; nothing without lines. */
void words_draw(struct sheet *sheet,
                enum tag tag,
                const struct words *words,
                struct point start);

/* Draws some of the lines as content of the open element; `start` is that of the first one. */
void words_draw_lines(struct sheet *sheet,
                      const struct words *words,
                      size_t first,
                      size_t count,
                      struct point start);

/* Width of a text in one line. */
double words_width(struct sheet *sheet, struct text text, struct type type);

#endif
