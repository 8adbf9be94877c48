/* Every text of a document, unwrapped, with what it is used for. */
#ifndef TESTS_REPORT_DOCUMENT_TEXTS_H
#define TESTS_REPORT_DOCUMENT_TEXTS_H

#include <ctype.h>
#include <string.h>

#include "base/buffer.h"
#include "report/document.h"

enum text_use { USE_PROSE, USE_LABEL, USE_ALTERNATIVE };

struct used_text {
    struct text text;
    enum text_use use;
    bool has_user_text;
};

struct used_texts {
    struct used_text *items;
    size_t count, capacity;
    struct arena *arena;
};

static inline void use_text(struct used_texts *texts, struct text text, enum text_use use)
{
    if (text_is_empty(text))
        return;
    texts->items = arena_grow(texts->arena, texts->items, &texts->capacity, texts->count + 1,
                              sizeof *texts->items);
    texts->items[texts->count++] = (struct used_text){.text = text, .use = use};
}

static inline void use_sentence(struct used_texts *texts, const struct sentence *sentence)
{
    if (sentence_is_empty(sentence))
        return;
    use_text(texts, sentence_text(sentence, texts->arena), USE_PROSE);
    for (size_t i = 0; texts->count > 0 && i < sentence->count; i++)
        texts->items[texts->count - 1].has_user_text |= sentence->pieces[i].is_user_text;
}

static inline void use_chart(struct used_texts *texts, const struct chart *chart)
{
    if (chart == NULL)
        return;
    // An empty one is kept: it is what the tests look for.
    use_text(texts, text_is_empty(chart->alternative) ? TEXT(" ") : chart->alternative,
             USE_ALTERNATIVE);
}

static inline void use_tiles(struct used_texts *texts, const struct block *block)
{
    for (size_t i = 0; i < block->tiles.count; i++) {
        const struct tile *tile = &block->tiles.items[i];
        use_text(texts, tile->label, USE_LABEL);
        use_text(texts, tile->from, USE_LABEL);
        use_text(texts, tile->figure, USE_LABEL);
        use_text(texts, tile->unit, USE_LABEL);
        use_text(texts, tile->state, USE_LABEL);
        use_text(texts, tile->reason, USE_LABEL);
        for (size_t k = 0; k < tile->chart_count; k++)
            use_chart(texts, tile->charts[k]);
    }
}

static inline void use_goals(struct used_texts *texts, const struct block *block)
{
    for (size_t i = 0; i < block->goals.count; i++) {
        const struct goal_table_row *row = &block->goals.rows[i];
        use_text(texts, row->code, USE_LABEL);
        use_text(texts, row->statement, USE_LABEL);
        use_text(texts, row->meta, USE_LABEL);
        use_text(texts, row->start, USE_LABEL);
        use_text(texts, row->now, USE_LABEL);
        use_text(texts, row->target, USE_LABEL);
        use_text(texts, row->state, USE_LABEL);
        use_chart(texts, row->track);
        use_chart(texts, row->history);
    }
    use_text(texts, block->goals.caption, USE_PROSE);
    use_text(texts, block->goals.alternative, USE_ALTERNATIVE);
}

static inline void use_course(struct used_texts *texts, const struct block *block)
{
    use_chart(texts, block->course.chart);
    for (size_t i = 0; i < block->course.fact_count; i++) {
        use_text(texts, block->course.facts[i].label, USE_LABEL);
        use_text(texts, block->course.facts[i].value, USE_LABEL);
        use_text(texts, block->course.facts[i].qualifier, USE_LABEL);
    }
    for (size_t i = 0; i < block->course.note_count; i++)
        use_text(texts, block->course.notes[i], USE_PROSE);
    use_sentence(texts, &block->course.caption);
}

static inline void use_lists(struct used_texts *texts, const struct block *block)
{
    if (block->kind == BLOCK_TABLE) {
        size_t count = block->table.row_count * block->table.column_count;
        for (size_t i = 0; i < count; i++) {
            use_text(texts, sentence_text(&block->table.cells[i].content, texts->arena),
                     USE_LABEL);
            use_chart(texts, block->table.cells[i].chart);
        }
    } else if (block->kind == BLOCK_DATED_LIST) {
        for (size_t i = 0; i < block->dated_list.count; i++) {
            use_text(texts, block->dated_list.items[i].date, USE_LABEL);
            use_sentence(texts, &block->dated_list.items[i].content);
        }
    } else if (block->kind == BLOCK_WRITE_IN) {
        for (size_t i = 0; i < block->write_in.count; i++)
            use_text(texts, block->write_in.notes[i], USE_LABEL);
    } else if (block->kind == BLOCK_SIGNATURES) {
        for (size_t i = 0; i < block->signatures.count; i++)
            use_text(texts, block->signatures.items[i].office, USE_LABEL);
    }
}

static inline void use_panel(struct used_texts *texts, const struct block *block)
{
    use_text(texts, block->panel.title, USE_LABEL);
    for (size_t i = 0; i < block->panel.count; i++) {
        use_text(texts, block->panel.items[i].label, USE_LABEL);
        use_text(texts, block->panel.items[i].sentence, USE_PROSE);
    }
}

static inline void use_paths(struct used_texts *texts, const struct block *block)
{
    for (size_t i = 0; i < block->paths.count; i++) {
        const struct path_row *row = &block->paths.rows[i];
        use_text(texts, row->statement, USE_LABEL);
        use_text(texts, row->state, USE_PROSE);
        use_chart(texts, row->path);
        if (row->path == NULL)
            continue;
        use_text(texts, row->path->path.start_label, USE_LABEL);
        use_text(texts, row->path->path.now_label, USE_LABEL);
        use_text(texts, row->path->path.target_label, USE_LABEL);
    }
}

static inline void use_attention(struct used_texts *texts, const struct block *block)
{
    if (block->attention.count == 0)
        use_text(texts, block->attention.nothing, USE_PROSE);
    for (size_t i = 0; i < block->attention.count; i++) {
        use_sentence(texts, &block->attention.items[i].lead);
        use_text(texts, block->attention.items[i].evidence, USE_PROSE);
    }
}

/* Blocks that hold sentences of their own or none at all. */
static inline void use_block(struct used_texts *texts, const struct block *block)
{
    switch (block->kind) {
    case BLOCK_TITLE:
        use_text(texts, block->title.title, USE_LABEL);
        use_text(texts, block->title.subtitle, USE_LABEL);
        break;
    case BLOCK_IDENTITY:
        for (size_t i = 0; i < block->identity.count; i++)
            use_text(texts, block->identity.pairs[i].value, USE_LABEL);
        break;
    case BLOCK_HEADLINE:
        use_sentence(texts, &block->headline);
        break;
    case BLOCK_TILES:
        use_tiles(texts, block);
        break;
    case BLOCK_PANEL:
        use_panel(texts, block);
        break;
    case BLOCK_PATHS:
        use_paths(texts, block);
        break;
    case BLOCK_ATTENTION:
        use_attention(texts, block);
        break;
    case BLOCK_SECTION:
        use_text(texts, block->section.name, USE_LABEL);
        use_text(texts, block->section.second_name, USE_LABEL);
        use_text(texts, block->section.subject, USE_LABEL);
        use_sentence(texts, &block->section.finding);
        break;
    case BLOCK_PARAGRAPH:
        use_sentence(texts, &block->paragraph.content);
        break;
    case BLOCK_GOALS:
        use_goals(texts, block);
        break;
    case BLOCK_COURSE:
        use_course(texts, block);
        break;
    case BLOCK_ATTENDANCE:
        use_chart(texts, block->attendance.chart);
        use_sentence(texts, &block->attendance.beside);
        break;
    case BLOCK_TABLE:
    case BLOCK_DATED_LIST:
    case BLOCK_WRITE_IN:
    case BLOCK_SIGNATURES:
        use_lists(texts, block);
        break;
    case BLOCK_CARDS:
        for (size_t i = 0; i < block->cards.count; i++)
            use_text(texts, block->cards.items[i].hint, USE_LABEL);
        break;
    case BLOCK_FIGURE:
        use_chart(texts, block->figure);
        break;
    case BLOCK_HALVES:
        break;
    }
}

/* Calls `visit` with every block, outer ones first. */
static inline void visit_blocks(const struct block *blocks,
                                size_t count,
                                void (*visit)(struct used_texts *texts,
                                              const struct block *block),
                                struct used_texts *texts)
{
    for (size_t i = 0; i < count; i++) {
        const struct block *block = &blocks[i];
        visit(texts, block);
        if (block->kind == BLOCK_SECTION)
            visit_blocks(block->section.body.items, block->section.body.count, visit, texts);
        if (block->kind != BLOCK_HALVES)
            continue;
        visit_blocks(block->halves.left, 1, visit, texts);
        visit_blocks(block->halves.right, block->halves.right != NULL, visit, texts);
    }
}

static inline struct used_texts document_texts(const struct document *document)
{
    struct used_texts texts = {.arena = document->arena};
    visit_blocks(document->blocks.items, document->blocks.count, use_block, &texts);
    use_text(&texts, document->title, USE_LABEL);
    use_text(&texts, document->subject, USE_LABEL);
    use_text(&texts, document->furniture.foot, USE_LABEL);
    return texts;
}

static inline bool is_letter(char byte)
{
    return isalpha((unsigned char)byte) != 0;
}

static inline bool begins_folded(struct text text, size_t at, const char *word)
{
    for (size_t i = 0; word[i] != '\0'; i++) {
        if (at + i >= text.length ||
            tolower((unsigned char)text.data[at + i]) != tolower((unsigned char)word[i]))
            return false;
    }
    return true;
}

/* Whether `word` stands in the text as a whole word, whatever its case. */
static inline bool has_word(struct text text, const char *word)
{
    size_t length = strlen(word);
    for (size_t i = 0; i < text.length; i++) {
        bool begins = i == 0 || !is_letter(text.data[i - 1]);
        bool ends = i + length >= text.length || !is_letter(text.data[i + length]);
        if (begins && ends && begins_folded(text, i, word))
            return true;
    }
    return false;
}

static inline bool has_part(struct text text, const char *part)
{
    for (size_t i = 0; i < text.length; i++) {
        if (begins_folded(text, i, part))
            return true;
    }
    return false;
}

/* All of them, one a line. */
static inline struct text document_words(const struct document *document)
{
    struct used_texts texts = document_texts(document);
    struct buffer out = buffer_create(document->arena, (size_t)1 << 20);
    for (size_t i = 0; i < texts.count; i++) {
        buffer_put_text(&out, texts.items[i].text);
        buffer_put_byte(&out, '\n');
    }
    return buffer_text(&out);
}

#endif
