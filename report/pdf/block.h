/* Every kind of block: how it falls into parts, and how a part is drawn. */
#ifndef REPORT_PDF_BLOCK_H
#define REPORT_PDF_BLOCK_H

#include "report/document.h"
#include "report/pdf/part.h"

struct block_form {
    /* Appends the block's parts to the flow, with their heights. */
    void (*measure)(struct flow *flow, const struct block *block);

    /* Draws one of them. Parts are drawn in order; elements may stay open from one to the next.
     */
    void (*draw)(struct sheet *sheet, const struct part *part, struct box box);
};

extern const struct block_form block_title;
extern const struct block_form block_identity;
extern const struct block_form block_headline;
extern const struct block_form block_tiles;
extern const struct block_form block_panel;
extern const struct block_form block_attention;
extern const struct block_form block_section;
extern const struct block_form block_halves;
extern const struct block_form block_paragraph;
extern const struct block_form block_goals;
extern const struct block_form block_paths;
extern const struct block_form block_table;
extern const struct block_form block_course;
extern const struct block_form block_attendance;
extern const struct block_form block_dated_list;
extern const struct block_form block_write_in;
extern const struct block_form block_cards;
extern const struct block_form block_figure;
extern const struct block_form block_signatures;

/* Appends the parts of one block. Goals, signatures and pairs of lines need the whole width. */
void block_measure(struct flow *flow, const struct block *block);

/* Appends the parts of all blocks, one below the other, with the white between them. */
void blocks_measure(struct flow *flow, const struct blocks *blocks);

/* Draws parts one below the other from `top` on, with their chosen gaps and heights. */
void parts_draw(struct sheet *sheet, const struct part *parts, size_t count, double top);

/* Whether the block, or one below it, is of that kind. */
bool block_holds(const struct block *block, enum block_kind kind);

#endif
