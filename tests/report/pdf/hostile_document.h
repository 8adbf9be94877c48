/* Every kind of block with the same text in all of its places, for texts that are hard to set.
 */
#ifndef TESTS_REPORT_PDF_HOSTILE_DOCUMENT_H
#define TESTS_REPORT_PDF_HOSTILE_DOCUMENT_H

#include "tests/report/pdf/sample_document.h"

static inline struct text repeated(struct arena *arena, const char *part, size_t count)
{
    size_t length = strlen(part);
    char *bytes = ARENA_ARRAY(arena, char, length *count + 1);

    for (size_t i = 0; i < count; i++)
        memcpy(bytes + i * length, part, length);
    return (struct text){bytes, length * count};
}

static inline struct sentence filled(struct arena *arena, struct text text)
{
    struct sentence sentence = {0};

    sentence_add_user(&sentence, text, arena);
    return sentence;
}

static inline void fill_first_page(struct document *document, struct text text)
{
    struct arena *arena = document->arena;
    struct blocks *blocks = &document->blocks;

    struct block *title = blocks_add(blocks, BLOCK_TITLE, arena);
    title->title.title = title->title.subtitle = text;
    struct block *identity = blocks_add(blocks, BLOCK_IDENTITY, arena);
    identity->identity.count = 8;
    identity->identity.pairs = ARENA_ARRAY(arena, struct label_value, 8);
    for (size_t i = 0; i < 8; i++)
        identity->identity.pairs[i] = (struct label_value){text, text};
    blocks_add(blocks, BLOCK_HEADLINE, arena)->headline = filled(arena, text);
    struct block *tiles = blocks_add(blocks, BLOCK_TILES, arena);
    tiles->tiles.count = 3;
    for (size_t i = 0; i < 3; i++)
        tiles->tiles.items[i] =
            (struct tile){TONE_GOOD, text, text, text, text, text, text, {0}, 0, NULL, 0};
    struct block *attention = blocks_add(blocks, BLOCK_ATTENTION, arena);
    attention->attention.title = attention->attention.nothing = text;
    attention->attention.count = 30;
    attention->attention.items = ARENA_ARRAY(arena, struct attention_item, 30);
    for (size_t i = 0; i < 30; i++)
        attention->attention.items[i] = (struct attention_item){filled(arena, text), text};
}

static inline void
fill_goals(struct document *document, struct block *section, struct text text)
{
    struct block *block = sample_goals(document, section, 3);

    for (size_t i = 0; i < 6; i++)
        block->goals.heads[i] = text;
    block->goals.head_state = block->goals.caption = text;
    block->goals.legend_start = block->goals.legend_now = block->goals.legend_target = text;
    for (size_t i = 0; i < 3; i++) {
        struct goal_table_row *row = &block->goals.rows[i];
        row->code = row->statement = row->meta = row->state = text;
        row->start = row->now = row->target = text;
    }
}

static inline void
fill_table(struct document *document, struct block *section, struct text text)
{
    struct arena *arena = document->arena;
    struct block *block = blocks_add(&section->section.body, BLOCK_TABLE, arena);

    block->table.column_count = 3;
    block->table.columns = ARENA_ARRAY(arena, struct table_column, 3);
    for (size_t i = 0; i < 3; i++)
        block->table.columns[i] = (struct table_column){text, i == 1 ? 0.06 : 0.47, i == 2};
    block->table.row_count = 3;
    block->table.cells = ARENA_ARRAY(arena, struct table_cell, 9);
    for (size_t i = 0; i < 9; i++)
        block->table.cells[i].content = filled(arena, text);
}

static inline void
fill_words(struct document *document, struct block *section, struct text text)
{
    struct arena *arena = document->arena;
    struct blocks *body = &section->section.body;

    blocks_add(body, BLOCK_PARAGRAPH, arena)->paragraph.content = filled(arena, text);
    fill_table(document, section, text);
    struct block *list = blocks_add(body, BLOCK_DATED_LIST, arena);
    list->dated_list.count = 2;
    list->dated_list.items = ARENA_ARRAY(arena, struct dated_item, 2);
    for (size_t i = 0; i < 2; i++)
        list->dated_list.items[i] = (struct dated_item){text, filled(arena, text), MARK_NONE};
    list = blocks_add(body, BLOCK_DATED_LIST, arena);
    list->dated_list.count = 2;
    list->dated_list.items = ARENA_ARRAY(arena, struct dated_item, 2);
    for (size_t i = 0; i < 2; i++)
        list->dated_list.items[i] =
            (struct dated_item){text, filled(arena, text), i == 0 ? MARK_DONE : MARK_SAME};
}

static inline void fill_wide(struct document *document, struct block *section, struct text text)
{
    struct arena *arena = document->arena;
    struct blocks *body = &section->section.body;

    fill_goals(document, section, text);
    struct block *lines = blocks_add(body, BLOCK_WRITE_IN, arena);
    lines->write_in.count = 3;
    for (size_t i = 0; i < 3; i++)
        lines->write_in.labels[i] = lines->write_in.notes[i] = lines->write_in.last_line[i] =
            text;
    struct block *signatures = blocks_add(body, BLOCK_SIGNATURES, arena);
    signatures->signatures.count = 3;
    for (size_t i = 0; i < 3; i++)
        signatures->signatures.items[i] = (struct signature){text, text, text, text};
}

static inline void
fill_figures(struct document *document, struct block *section, struct text text)
{
    struct arena *arena = document->arena;
    struct blocks *body = &section->section.body;

    struct block *measure = blocks_add(body, BLOCK_COURSE, arena);
    measure->course.chart = course(arena, 11, false);
    measure->course.fact_count = 5;
    for (size_t i = 0; i < 5; i++)
        measure->course.facts[i] = (struct fact){text, text, text};
    measure->course.caption = filled(arena, text);
    struct block *attendance = blocks_add(body, BLOCK_ATTENDANCE, arena);
    attendance->attendance.chart = strip(arena, 13, true);
    attendance->attendance.beside = filled(arena, text);
}

static inline struct block fill_section(struct document *document, struct text text)
{
    struct block block = {.kind = BLOCK_SECTION};

    block.section.name = text;
    block.section.finding = filled(document->arena, text);
    fill_figures(document, &block, text);
    fill_words(document, &block, text);
    return block;
}

/* All kinds of blocks, on the page, in a half and beside a name. */
static inline struct document *hostile_document(struct arena *arena, struct text text)
{
    struct document *document = sample_empty(arena);

    document->title = document->author = document->subject = text;
    document->furniture = (struct furniture){text, text, text, text, text};
    fill_first_page(document, text);
    struct block *wide = blocks_add(&document->blocks, BLOCK_SECTION, arena);
    *wide = fill_section(document, text);
    fill_wide(document, wide, text);
    struct block *run_in = blocks_add(&document->blocks, BLOCK_SECTION, arena);
    *run_in = fill_section(document, text);
    run_in->section.is_run_in = run_in->section.keeps_together = true;
    run_in->section.finding = (struct sentence){0};
    struct block *halves = blocks_add(&document->blocks, BLOCK_HALVES, arena);
    halves->halves.left = ARENA_NEW(arena, struct block);
    halves->halves.right = ARENA_NEW(arena, struct block);
    *halves->halves.left = fill_section(document, text);
    *halves->halves.right = fill_section(document, text);
    return document;
}

/* All kinds of blocks without anything in them. */
static inline struct document *hollow_document(struct arena *arena)
{
    struct document *document = sample_empty(arena);

    for (enum block_kind kind = BLOCK_TITLE; kind <= BLOCK_SIGNATURES; kind++) {
        if (kind != BLOCK_COURSE && kind != BLOCK_ATTENDANCE)
            blocks_add(&document->blocks, kind, arena);
    }
    return document;
}

#endif
