#include "report/text_writer.h"

#include "report/plain_text.h"

#define JOINED_MAXIMUM_BYTES ((size_t)1 << 20)

#define INDENT "    "
#define ARROW "\xE2\x86\x92"

/* Lines to write on below a label. */
enum { WRITE_IN_LINES = 2 };

#define DRAWN_LINE "________________________________________"

/* The places of the goal table's heads. */
enum head { HEAD_GOAL, HEAD_START, HEAD_NOW, HEAD_TARGET, HEAD_TRACK, HEAD_HISTORY };

struct writer {
    struct plain_text page;
    struct arena *arena;
};

/* The shapes of the page in signs that every terminal knows. */
static const char *const mark_signs[] = {
    [MARK_NONE] = "",    [MARK_DONE] = "[x]", [MARK_UP] = "[+]",
    [MARK_SAME] = "[=]", [MARK_DOWN] = "[-]", [MARK_EMPTY] = "[ ]",
};

/* The parts that are not empty, with the separator between them. */
static struct text joined(const struct writer *writer,
                          const char *separator,
                          const struct text *parts,
                          size_t count)
{
    struct buffer out = buffer_create(writer->arena, JOINED_MAXIMUM_BYTES);

    for (size_t i = 0; i < count; i++) {
        if (text_is_empty(parts[i]))
            continue;
        if (out.length > 0)
            buffer_put_string(&out, separator);
        buffer_put_text(&out, parts[i]);
    }
    return buffer_text(&out);
}

#define JOINED(writer, separator, ...)                                                         \
    joined((writer), (separator), (const struct text[]){__VA_ARGS__},                          \
           sizeof((const struct text[]){__VA_ARGS__}) / sizeof(struct text))

/* Behind its mark; rust on the page is an exclamation mark here. Green always has a mark. */
static struct text
marked(const struct writer *writer, enum mark mark, enum tone tone, struct text text)
{
    struct text rust = text_of(tone == TONE_ATTENTION ? "(!)" : "");

    return JOINED(writer, " ", text_of(mark_signs[mark]), text, rust);
}

static void put(struct writer *writer, const char *head, struct text text)
{
    plain_text_paragraph(&writer->page, text_of(head), text);
}

static void
put_sentence(struct writer *writer, const char *head, const struct sentence *sentence)
{
    put(writer, head, sentence_text(sentence, writer->arena));
}

static struct text chart_words(const struct writer *writer, const struct chart *chart)
{
    return JOINED(writer, "", TEXT("["), chart->alternative, TEXT("]"));
}

/* Rows of `count` cells without heads. */
static void
put_rows(struct writer *writer, const struct text *cells, size_t row_count, size_t count)
{
    struct plain_column *columns = ARENA_ARRAY(writer->arena, struct plain_column, count);

    plain_text_fit(columns, count, cells, row_count);
    for (size_t row = 0; row < row_count; row++)
        plain_text_row(&writer->page, columns, &cells[row * count], count);
}

static void write_title(struct writer *writer, const struct block *block)
{
    plain_text_heading(&writer->page, block->title.title, '=');
    put(writer, "", block->title.subtitle);
}

static void write_identity(struct writer *writer, const struct block *block)
{
    size_t count = block->identity.count;
    struct text *cells = ARENA_ARRAY(writer->arena, struct text, 2 * count);

    for (size_t i = 0; i < count; i++) {
        cells[2 * i] = block->identity.pairs[i].label;
        cells[2 * i + 1] = block->identity.pairs[i].value;
    }
    put_rows(writer, cells, count, 2);
}

static void write_tile(struct writer *writer, const struct tile *tile)
{
    struct text arrow = text_of(text_is_empty(tile->from) ? "" : ARROW);
    struct text *marks = ARENA_ARRAY(writer->arena, struct text, tile->mark_count);

    for (size_t i = 0; i < tile->mark_count; i++)
        marks[i] = text_of(mark_signs[tile->marks[i]]);
    put(writer, "", marked(writer, MARK_NONE, tile->tone, tile->label));
    put(writer, INDENT, JOINED(writer, " ", tile->from, arrow, tile->figure, tile->unit));
    put(writer, INDENT, tile->state);
    put(writer, INDENT, tile->reason);
    put(writer, INDENT, joined(writer, " ", marks, tile->mark_count));
    for (size_t i = 0; i < tile->chart_count; i++)
        put(writer, INDENT, chart_words(writer, tile->charts[i]));
}

static void write_tiles(struct writer *writer, const struct block *block)
{
    for (size_t i = 0; i < block->tiles.count; i++)
        write_tile(writer, &block->tiles.items[i]);
}

static struct text labelled(const struct writer *writer, struct text label, struct text value)
{
    return JOINED(writer, ": ", label, value);
}

static void write_panel(struct writer *writer, const struct block *block)
{
    plain_text_heading(&writer->page, block->panel.title, '-');
    for (size_t i = 0; i < block->panel.count; i++)
        put(writer, "",
            labelled(writer, block->panel.items[i].label, block->panel.items[i].sentence));
}

static void write_attention(struct writer *writer, const struct block *block)
{
    plain_text_heading(&writer->page, block->attention.title, '-');
    if (block->attention.count == 0)
        put(writer, "", block->attention.nothing);
    for (size_t i = 0; i < block->attention.count; i++) {
        put_sentence(writer, "- ", &block->attention.items[i].lead);
        put(writer, "  ", block->attention.items[i].evidence);
    }
}

static void write_paths(struct writer *writer, const struct block *block)
{
    for (size_t i = 0; i < block->paths.count; i++) {
        const struct path_row *row = &block->paths.rows[i];

        put(writer, "", row->statement);
        put(writer, INDENT, row->state);
        if (row->path != NULL)
            put(writer, INDENT, chart_words(writer, row->path));
    }
}

static struct text history_words(const struct writer *writer, const struct chart *history)
{
    return history == NULL ? TEXT("\xE2\x80\x93") : chart_words(writer, history);
}

/* Each column of a goal with its head before it. */
static void write_goal(struct writer *writer,
                       const struct text *heads,
                       struct text head_state,
                       const struct goal_table_row *row)
{
    struct text values = JOINED(writer, "; ", labelled(writer, heads[HEAD_START], row->start),
                                labelled(writer, heads[HEAD_NOW], row->now),
                                labelled(writer, heads[HEAD_TARGET], row->target));
    struct text state = marked(writer, row->mark, row->tone, row->state);

    put(writer, "",
        JOINED(writer, " ", heads[HEAD_GOAL], labelled(writer, row->code, row->statement)));
    put(writer, INDENT, row->meta);
    put(writer, INDENT, values);
    put(writer, INDENT, labelled(writer, heads[HEAD_TRACK], chart_words(writer, row->track)));
    put(writer, INDENT,
        labelled(writer, heads[HEAD_HISTORY], history_words(writer, row->history)));
    put(writer, INDENT, labelled(writer, head_state, state));
}

/* The ladder's own alternative text is left out: it repeats the tracks of its rows. */
static void write_goals(struct writer *writer, const struct block *block)
{
    for (size_t i = 0; i < block->goals.count; i++)
        write_goal(writer, block->goals.heads, block->goals.head_state, &block->goals.rows[i]);
    put(writer, "",
        JOINED(writer, "; ", block->goals.legend_start, block->goals.legend_now,
               block->goals.legend_target));
    put(writer, "", block->goals.caption);
}

static void write_table(struct writer *writer, const struct block *block)
{
    size_t count = block->table.column_count;
    size_t rows = block->table.row_count;
    struct text *cells = ARENA_ARRAY(writer->arena, struct text, (rows + 1) * count);
    struct plain_column *columns = ARENA_ARRAY(writer->arena, struct plain_column, count);

    for (size_t i = 0; i < count; i++) {
        cells[i] = block->table.columns[i].head;
        columns[i].is_number = block->table.columns[i].is_number;
    }
    for (size_t i = 0; i < rows * count; i++) {
        const struct table_cell *cell = &block->table.cells[i];

        cells[count + i] = cell->chart != NULL
                               ? chart_words(writer, cell->chart)
                               : marked(writer, cell->mark, cell->tone,
                                        sentence_text(&cell->content, writer->arena));
    }
    plain_text_fit(columns, count, cells, rows + 1);
    plain_text_row(&writer->page, columns, cells, count);
    plain_text_rule(&writer->page, columns, count, '-');
    for (size_t row = 1; row <= rows; row++)
        plain_text_row(&writer->page, columns, &cells[row * count], count);
}

static void write_course(struct writer *writer, const struct block *block)
{
    size_t count = block->course.fact_count;
    struct text *cells = ARENA_ARRAY(writer->arena, struct text, 3 * count);

    for (size_t i = 0; i < count; i++) {
        cells[3 * i] = block->course.facts[i].label;
        cells[3 * i + 1] = block->course.facts[i].value;
        cells[3 * i + 2] = block->course.facts[i].qualifier;
    }
    put(writer, "", chart_words(writer, block->course.chart));
    put_rows(writer, cells, count, 3);
    for (size_t i = 0; i < block->course.note_count; i++)
        put(writer, "", block->course.notes[i]);
    put_sentence(writer, "", &block->course.caption);
}

static void write_attendance(struct writer *writer, const struct block *block)
{
    put(writer, "", chart_words(writer, block->attendance.chart));
    put_sentence(writer, "", &block->attendance.beside);
}

/* "[x] Masuk tim bola voli (9 Nov)" */
static void write_marked_item(struct writer *writer, const struct dated_item *item)
{
    const char *open = text_is_empty(item->date) ? "" : "(";
    const char *close = text_is_empty(item->date) ? "" : ")";
    struct text date = JOINED(writer, "", text_of(open), item->date, text_of(close));

    put(writer, "",
        JOINED(writer, " ", text_of(mark_signs[item->mark]),
               sentence_text(&item->content, writer->arena), date));
}

static void write_marked_list(struct writer *writer, const struct block *block)
{
    for (size_t i = 0; i < block->dated_list.count; i++)
        write_marked_item(writer, &block->dated_list.items[i]);
}

static void write_dated_list(struct writer *writer, const struct block *block)
{
    size_t count = block->dated_list.count;
    struct text *cells = ARENA_ARRAY(writer->arena, struct text, 2 * count);

    if (count > 0 && block->dated_list.items[0].mark != MARK_NONE) {
        write_marked_list(writer, block);
        return;
    }
    for (size_t i = 0; i < count; i++) {
        cells[2 * i] = block->dated_list.items[i].date;
        cells[2 * i + 1] = sentence_text(&block->dated_list.items[i].content, writer->arena);
    }
    put_rows(writer, cells, count, 2);
}

static void write_write_in(struct writer *writer, const struct block *block)
{
    for (size_t i = 0; i < block->write_in.count; i++) {
        struct text last = block->write_in.last_line[i];

        put(writer, "", block->write_in.labels[i]);
        put(writer, INDENT, block->write_in.notes[i]);
        for (int line = 0; line < WRITE_IN_LINES; line++)
            put(writer, INDENT, TEXT(DRAWN_LINE));
        if (!text_is_empty(last))
            put(writer, INDENT, labelled(writer, last, TEXT(DRAWN_LINE)));
    }
}

static void write_cards(struct writer *writer, const struct block *block)
{
    for (size_t i = 0; i < block->cards.count; i++) {
        put(writer, "", block->cards.items[i].title);
        put(writer, INDENT, block->cards.items[i].hint);
        for (int line = 0; line < WRITE_IN_LINES; line++)
            put(writer, INDENT, TEXT(DRAWN_LINE));
    }
}

static void write_figure(struct writer *writer, const struct block *block)
{
    put(writer, "", chart_words(writer, block->figure));
}

static void write_signatures(struct writer *writer, const struct block *block)
{
    for (size_t i = 0; i < block->signatures.count; i++) {
        const struct signature *signature = &block->signatures.items[i];
        bool has_name = !text_is_empty(signature->name);

        plain_text_gap(&writer->page);
        put(writer, "", signature->place_line);
        put(writer, "", signature->office);
        put(writer, INDENT, has_name ? signature->name : TEXT(DRAWN_LINE));
        put(writer, INDENT, signature->number);
    }
}

static void write_headline(struct writer *writer, const struct block *block)
{
    put_sentence(writer, "", &block->headline);
}

static void write_paragraph(struct writer *writer, const struct block *block)
{
    put_sentence(writer, "", &block->paragraph.content);
}

static void write_section_head(struct writer *writer, const struct block *block)
{
    struct text name = JOINED(writer, " / ", block->section.name, block->section.second_name);

    plain_text_heading(&writer->page, labelled(writer, name, block->section.subject), '-');
    put_sentence(writer, "", &block->section.finding);
}

/* Blocks that hold no others. */
static void (*const block_writers[])(struct writer *writer, const struct block *block) = {
    [BLOCK_TITLE] = write_title,           [BLOCK_IDENTITY] = write_identity,
    [BLOCK_HEADLINE] = write_headline,     [BLOCK_TILES] = write_tiles,
    [BLOCK_PANEL] = write_panel,           [BLOCK_PATHS] = write_paths,
    [BLOCK_ATTENTION] = write_attention,   [BLOCK_SECTION] = write_section_head,
    [BLOCK_PARAGRAPH] = write_paragraph,   [BLOCK_GOALS] = write_goals,
    [BLOCK_TABLE] = write_table,           [BLOCK_COURSE] = write_course,
    [BLOCK_ATTENDANCE] = write_attendance, [BLOCK_DATED_LIST] = write_dated_list,
    [BLOCK_WRITE_IN] = write_write_in,     [BLOCK_SIGNATURES] = write_signatures,
    [BLOCK_CARDS] = write_cards,           [BLOCK_FIGURE] = write_figure,
};

static void write_blocks(struct writer *writer, const struct block *blocks, size_t count)
{
    for (size_t i = 0; i < count; i++) {
        const struct block *block = &blocks[i];

        plain_text_gap(&writer->page);
        if (block->kind == BLOCK_HALVES) {
            write_blocks(writer, block->halves.left, 1);
            write_blocks(writer, block->halves.right, block->halves.right != NULL);
            continue;
        }
        block_writers[block->kind](writer, block);
        if (block->kind == BLOCK_SECTION)
            write_blocks(writer, block->section.body.items, block->section.body.count);
    }
}

/* There are no pages here, so their numbers and the shorter foot of later ones are left out. */
struct text text_writer_write(const struct document *document, struct arena *arena)
{
    struct writer writer = {.page = plain_text_begin(arena), .arena = arena};

    plain_text_ends(&writer.page, document->furniture.letterhead, document->furniture.code);
    write_blocks(&writer, document->blocks.items, document->blocks.count);
    plain_text_gap(&writer.page);
    put(&writer, "", document->furniture.foot);
    return buffer_text(&writer.page.out);
}
