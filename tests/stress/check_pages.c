/*
 * Checks where the words of one document stand: none on another, none outside the margins, no
 * page but the last less than half full, no heading with nothing below it.
 *
 * { pdftotext -bbox FILE -; pdftohtml -xml -i -stdout FILE; } | check_pages NAME
 *
 * One line a find, `NAME: page 2: ...`; exit status 1 when there are any.
 */
#include <stdbool.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "base/arena.h"
#include "base/number.h"
#include "base/text.h"

#define MILLIMETRE 2.8346457
#define LEFT (22 * MILLIMETRE)
#define RIGHT (192 * MILLIMETRE)
#define CONTENT_TOP (25 * MILLIMETRE)
#define CONTENT_BOTTOM (277 * MILLIMETRE)
#define HEAD_TOP (12 * MILLIMETRE)
#define HEAD_BOTTOM (18.5 * MILLIMETRE)
#define FOOT_TOP (279.5 * MILLIMETRE)
#define FOOT_BOTTOM (287 * MILLIMETRE)

/* Points that boxes may reach beyond, or into each other, without being seen. */
#define TOLERANCE 0.5

/* A box of pdftotext reaches from the ascent to the descent of the face; ink of capitals and
 * figures does not. These shares of it, at the top and at the bottom, may lie on other words.
 */
#define EMPTY_TOP 0.2
#define EMPTY_BOTTOM 0.2

/* pdftohtml counts in pixels, 1.5 a point. */
#define PIXELS 1.5
#define HEADING_COLOUR "#00558f"
#define HEADING_PIXELS 13
#define BELOW_HEADING 3.0 /* points: what begins this much higher stands beside it */
#define ROOM_FOR_FIGURE                                                                        \
    150.0 /* points: a heading so far up may have a figure without words                       \
           */
#define SMALLEST_SHARE 0.5

struct word {
    double left, top, right, bottom;
    struct text text;
};

struct line {
    double top;
    bool is_heading;
    struct text text;
};

struct document {
    const char *name;
    struct arena *arena;
    struct word *words; // of the page that is read
    size_t word_count, word_capacity;
    struct line *lines;
    size_t line_count, line_capacity;
    bool is_heading_font[256];
    bool has_words_read; // what follows is of the other program
    int page, find_count;
    double lowest; // of the page before, which may not be the last; above the content: no words
};

static void find_add(struct document *document, int page, const char *what, struct text text)
{
    printf("%s: page %d: %s: %.*s\n", document->name, page, what, (int)text.length,
           text.data ? text.data : "");
    document->find_count++;
}

/* The value of an attribute, `xMin="`; 0 when the line has none. */
static double number_of(const char *line, const char *attribute)
{
    const char *at = strstr(line, attribute);
    double value = 0;

    if (!at)
        return 0;
    at += strlen(attribute);
    struct text text = {at, strcspn(at, "\"")};
    return number_parse(text, &value) ? value : 0;
}

/* What stands between the first ">" and the last "<" of a line. */
static struct text inner_text(struct document *document, const char *line)
{
    const char *from = strchr(line, '>'), *to = strrchr(line, '<');

    if (!from || !to || to <= from)
        return (struct text){0};
    return arena_copy(document->arena, (struct text){from + 1, (size_t)(to - from - 1)});
}

static bool is_inside(const struct word *word)
{
    bool is_across = word->left >= LEFT - TOLERANCE && word->right <= RIGHT + TOLERANCE;
    double height = word->bottom - word->top;
    double top = word->top + EMPTY_TOP * height, bottom = word->bottom - EMPTY_BOTTOM * height;
    bool is_content = top >= CONTENT_TOP - TOLERANCE && bottom <= CONTENT_BOTTOM + TOLERANCE;
    bool is_head = top >= HEAD_TOP && bottom <= HEAD_BOTTOM;
    bool is_foot = top >= FOOT_TOP && bottom <= FOOT_BOTTOM;

    return is_across && (is_content || is_head || is_foot);
}

static bool lie_on_each_other(const struct word *a, const struct word *b)
{
    double a_height = a->bottom - a->top, b_height = b->bottom - b->top;
    double a_top = a->top + EMPTY_TOP * a_height, b_top = b->top + EMPTY_TOP * b_height;
    double a_bottom = a->bottom - EMPTY_BOTTOM * a_height;
    double b_bottom = b->bottom - EMPTY_BOTTOM * b_height;

    return a->left < b->right - TOLERANCE && b->left < a->right - TOLERANCE &&
           a_top < b_bottom - TOLERANCE && b_top < a_bottom - TOLERANCE;
}

static void words_check(struct document *document)
{
    for (size_t i = 0; i < document->word_count; i++) {
        const struct word *word = &document->words[i];
        if (!is_inside(word))
            find_add(document, document->page, "outside the margins", word->text);
        for (size_t k = i + 1; k < document->word_count; k++) {
            if (lie_on_each_other(word, &document->words[k])) {
                find_add(document, document->page, "lies on other words", word->text);
                find_add(document, document->page, "under it", document->words[k].text);
            }
        }
    }
}

static double lowest_word(const struct document *document)
{
    double lowest = 0;

    for (size_t i = 0; i < document->word_count; i++) {
        const struct word *word = &document->words[i];
        if (word->bottom > lowest && word->top > HEAD_BOTTOM && word->top < CONTENT_BOTTOM)
            lowest = word->bottom;
    }
    return lowest;
}

static void page_begin(struct document *document)
{
    double share = (document->lowest - CONTENT_TOP) / (CONTENT_BOTTOM - CONTENT_TOP);
    bool has_words = document->lowest > CONTENT_TOP; // a page of figures alone is not judged

    if (document->page > 0 && has_words && share < SMALLEST_SHARE)
        find_add(document, document->page, "less than half full", (struct text){0});
    document->page++;
    document->word_count = 0;
}

static void page_end(struct document *document)
{
    words_check(document);
    document->lowest = lowest_word(document);
}

static void word_add(struct document *document, const char *line)
{
    document->words = arena_grow(document->arena, document->words, &document->word_capacity,
                                 document->word_count + 1, sizeof document->words[0]);
    document->words[document->word_count++] = (struct word){
        number_of(line, "xMin=\""), number_of(line, "yMin=\""), number_of(line, "xMax=\""),
        number_of(line, "yMax=\""), inner_text(document, line),
    };
}

static bool has_content_below(const struct document *document, const struct line *heading)
{
    for (size_t i = 0; i < document->line_count; i++) {
        const struct line *line = &document->lines[i];
        if (!line->is_heading && line->top >= heading->top - BELOW_HEADING &&
            line->top < CONTENT_BOTTOM)
            return true;
    }
    return false;
}

static void headings_check(struct document *document)
{
    for (size_t i = 0; i < document->line_count; i++) {
        const struct line *line = &document->lines[i];
        bool is_low = line->top > CONTENT_BOTTOM - ROOM_FOR_FIGURE;
        if (line->is_heading && is_low && !has_content_below(document, line))
            find_add(document, document->page, "nothing below the heading", line->text);
    }
    document->line_count = 0;
}

static void font_add(struct document *document, const char *line)
{
    size_t id = (size_t)number_of(line, "id=\"");

    if (id < sizeof document->is_heading_font / sizeof document->is_heading_font[0])
        document->is_heading_font[id] =
            strstr(line, HEADING_COLOUR) != NULL && number_of(line, "size=\"") < HEADING_PIXELS;
}

static void line_add(struct document *document, const char *line)
{
    size_t font = (size_t)number_of(line, "font=\"");
    bool is_known =
        font < sizeof document->is_heading_font / sizeof document->is_heading_font[0];

    document->lines = arena_grow(document->arena, document->lines, &document->line_capacity,
                                 document->line_count + 1, sizeof document->lines[0]);
    document->lines[document->line_count++] = (struct line){
        number_of(line, "top=\"") / PIXELS,
        is_known && document->is_heading_font[font],
        inner_text(document, line),
    };
}

static void words_end(struct document *document)
{
    document->page = 0;
    document->has_words_read = true;
}

static bool begins(const char *line, const char *tag)
{
    return strncmp(line + strspn(line, " \t"), tag, strlen(tag)) == 0;
}

static void line_read(struct document *document, const char *line)
{
    if (begins(line, "<page width"))
        page_begin(document);
    else if (begins(line, "<word "))
        word_add(document, line);
    else if (begins(line, "</doc>"))
        words_end(document);
    else if (begins(line, "<page number"))
        document->page++;
    else if (begins(line, "</page>") && !document->has_words_read)
        page_end(document);
    else if (begins(line, "</page>"))
        headings_check(document);
    else if (begins(line, "<fontspec "))
        font_add(document, line);
    else if (begins(line, "<text "))
        line_add(document, line);
}

int main(int argc, char **argv)
{
    struct document document = {.name = argc > 1 ? argv[1] : "", .arena = arena_create()};
    char *line = NULL;
    size_t capacity = 0;
    size_t page_count = 0;

    while (getline(&line, &capacity, stdin) > 0) {
        line_read(&document, line);
        page_count += begins(line, "<page number");
    }
    free(line);
    if (page_count == 0)
        find_add(&document, 0, "no pages", (struct text){0});
    arena_destroy(document.arena);
    return document.find_count > 0;
}
