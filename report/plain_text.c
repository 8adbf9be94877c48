#include "report/plain_text.h"

/* A whole document; the notes of a long course are the bulk of it. */
#define PLAIN_TEXT_MAXIMUM_BYTES ((size_t)64 << 20)

/* Blanks between two columns. */
#define COLUMN_GAP 2

struct plain_text plain_text_begin(struct arena *arena)
{
    return (struct plain_text){
        .out = buffer_create(arena, PLAIN_TEXT_MAXIMUM_BYTES),
        .arena = arena,
    };
}

void plain_text_gap(struct plain_text *page)
{
    page->is_gap_due = page->out.length > 0;
}

static void put_repeated(struct plain_text *page, char byte, size_t count)
{
    for (size_t i = 0; i < count; i++)
        buffer_put_byte(&page->out, byte);
}

static void line_begin(struct plain_text *page)
{
    if (page->is_gap_due)
        buffer_put_byte(&page->out, '\n');
    page->is_gap_due = false;
}

/* Blanks never stand at the end of a line. */
static void line_end(struct plain_text *page)
{
    while (page->out.length > 0 && page->out.data[page->out.length - 1] == ' ')
        page->out.length--;
    buffer_put_byte(&page->out, '\n');
}

static bool is_blank(char byte)
{
    return byte == ' ' || byte == '\t' || byte == '\r';
}

static struct text without_blanks(struct text rest)
{
    size_t from = 0;

    while (from < rest.length && is_blank(rest.data[from]))
        from++;
    return text_slice(rest, from, rest.length - from);
}

static struct text first_word(struct text rest)
{
    size_t length = 0;

    while (length < rest.length && !is_blank(rest.data[length]) && rest.data[length] != '\n')
        length++;
    return text_slice(rest, 0, length);
}

/* Takes a line of at most `width` characters off the text; blanks within it are kept. */
static struct text take_line(struct text *rest, size_t width)
{
    struct text after = without_blanks(*rest);
    struct text line = {after.data, 0};
    size_t used = 0;

    while (after.length > 0 && after.data[0] != '\n') {
        struct text word = first_word(after);
        size_t needed = text_count_code_points(word) + (used > 0 ? 1 : 0);

        if (used > 0 && used + needed > width)
            break;
        used += needed;
        line.length = (size_t)(word.data - line.data) + word.length;
        after = without_blanks(text_slice(after, word.length, after.length - word.length));
    }
    if (after.length > 0 && after.data[0] == '\n')
        after = text_slice(after, 1, after.length - 1);
    *rest = after;
    return line;
}

/* The words of a line with single blanks between them; returns the width. */
static size_t put_line(struct plain_text *page, struct text line)
{
    size_t width = 0;

    for (struct text rest = without_blanks(line); rest.length > 0;) {
        struct text word = first_word(rest);

        if (width > 0)
            buffer_put_byte(&page->out, ' ');
        buffer_put_text(&page->out, word);
        width += text_count_code_points(word) + (width > 0 ? 1 : 0);
        rest = without_blanks(text_slice(rest, word.length, rest.length - word.length));
    }
    return width;
}

void plain_text_paragraph(struct plain_text *page, struct text head, struct text text)
{
    size_t margin = text_count_code_points(head);
    bool is_first = true;

    for (struct text rest = text_trim(text); rest.length > 0; is_first = false) {
        line_begin(page);
        if (is_first)
            buffer_put_text(&page->out, head);
        else
            put_repeated(page, ' ', margin);
        put_line(page, take_line(&rest, PLAIN_TEXT_WIDTH - margin));
        line_end(page);
    }
}

void plain_text_heading(struct plain_text *page, struct text text, char rule)
{
    size_t width = text_count_code_points(text);

    if (text_is_empty(text))
        return;
    plain_text_paragraph(page, (struct text){0}, text);
    put_repeated(page, rule, width < PLAIN_TEXT_WIDTH ? width : PLAIN_TEXT_WIDTH);
    line_end(page);
}

static size_t row_width(const struct plain_column *columns, size_t count)
{
    size_t width = count > 0 ? (count - 1) * COLUMN_GAP : 0;

    for (size_t i = 0; i < count; i++)
        width += columns[i].width;
    return width;
}

void plain_text_rule(struct plain_text *page,
                     const struct plain_column *columns,
                     size_t count,
                     char rule)
{
    line_begin(page);
    put_repeated(page, rule, row_width(columns, count));
    line_end(page);
}

void plain_text_fit(struct plain_column *columns,
                    size_t count,
                    const struct text *cells,
                    size_t row_count)
{
    for (size_t i = 0; i < count; i++) {
        columns[i].width = 0;
        for (size_t row = 0; row < row_count; row++) {
            size_t width = text_count_code_points(cells[row * count + i]);

            if (width > columns[i].width)
                columns[i].width = width;
        }
    }
    while (row_width(columns, count) > PLAIN_TEXT_WIDTH) {
        size_t widest = 0;

        for (size_t i = 1; i < count; i++) {
            if (columns[i].width > columns[widest].width)
                widest = i;
        }
        if (columns[widest].width <= 1)
            break;
        columns[widest].width--;
    }
}

/* Returns whether a cell has more lines. */
static bool put_row_line(struct plain_text *page,
                         const struct plain_column *columns,
                         struct text *rests,
                         size_t count)
{
    bool has_more = false;
    size_t lag = 0; /* characters that a wide word has taken from the next columns */

    line_begin(page);
    for (size_t i = 0; i < count; i++) {
        struct text line = take_line(&rests[i], columns[i].width);
        size_t width = text_count_code_points(line);
        size_t room = columns[i].width > lag ? columns[i].width - lag : 0;
        size_t blanks = room > width ? room - width : 0;

        put_repeated(page, ' ', columns[i].is_number ? blanks : 0);
        put_line(page, line);
        put_repeated(page, ' ', (columns[i].is_number ? 0 : blanks) + COLUMN_GAP);
        lag = lag + width > columns[i].width ? lag + width - columns[i].width : 0;
        has_more = has_more || rests[i].length > 0;
    }
    line_end(page);
    return has_more;
}

void plain_text_row(struct plain_text *page,
                    const struct plain_column *columns,
                    const struct text *cells,
                    size_t count)
{
    struct text *rests = ARENA_ARRAY(page->arena, struct text, count);

    for (size_t i = 0; i < count; i++)
        rests[i] = text_trim(cells[i]);
    while (put_row_line(page, columns, rests, count))
        continue;
}

void plain_text_ends(struct plain_text *page, struct text left, struct text right)
{
    size_t used = text_count_code_points(left) + text_count_code_points(right);

    line_begin(page);
    buffer_put_text(&page->out, left);
    put_repeated(page, ' ', used < PLAIN_TEXT_WIDTH ? PLAIN_TEXT_WIDTH - used : 1);
    buffer_put_text(&page->out, right);
    line_end(page);
}
