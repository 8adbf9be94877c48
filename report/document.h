/* A report as data: blocks of words, tables and charts, before any page. */
#ifndef REPORT_DOCUMENT_H
#define REPORT_DOCUMENT_H

#include <stdbool.h>
#include <stddef.h>

#include "base/arena.h"
#include "base/day.h"
#include "base/text.h"
#include "report/chart.h"

/* A piece of a sentence. */
struct piece {
    struct text text;
    bool is_bold;
    bool is_user_text; /* written by a person, in a language of its own */
};

struct sentence {
    struct piece *pieces;
    size_t count;
};

struct label_value {
    struct text label, value;
};

/* State = shape and word. */
enum mark {
    MARK_NONE,
    MARK_DONE, /* filled disc with check */
    MARK_UP,   /* ring with triangle up */
    MARK_SAME, /* ring with bar */
    MARK_DOWN, /* ring with triangle down */
    MARK_EMPTY /* empty ring */
};

struct tile {
    enum tone tone;
    struct text label;  /* "PHQ-9 (alat ukur utama)" */
    struct text from;   /* muted figure before an arrow; empty = no arrow */
    struct text figure; /* "14", "0", en dash */
    struct text unit;   /* "dari 2 tujuan" */
    struct text state;
    struct text reason;            /* may be empty */
    const struct chart *charts[3]; /* small figures, one below the other */
    size_t chart_count;
    const enum mark *marks; /* a row of shapes instead of charts: goals beyond three */
    size_t mark_count;
};

/* A column of the client's panel. */
struct panel_item {
    struct text label, sentence;
};

struct attention_item {
    struct sentence lead; /* the flag's sentence, bold */
    struct text evidence; /* may be empty */
};

struct goal_table_row {
    struct text code; /* "G1" */
    struct text statement;
    struct text meta; /* "jangka pendek · bobot 9 · 0–10 · penilai: konseli" */
    struct text start, now, target;
    const struct chart *track;
    const struct chart *history; /* NULL: fewer than two ratings */
    enum mark mark;
    enum tone tone;
    struct text state;
};

/* A goal as the client reads it. */
struct path_row {
    struct text statement;
    struct text state;        /* a word, or sentences */
    const struct chart *path; /* NULL: there is no way to a target to be drawn */
};

struct table_column {
    struct text head;
    double share;   /* of the width; all shares of a table add up to 1 */
    bool is_number; /* right-aligned */
};

struct table_cell {
    struct sentence content;
    enum mark mark;
    enum tone tone;
    const struct chart *chart; /* instead of words; NULL = none */
    bool is_to_fill;           /* left empty, with room to write by hand */
};

/* A sign that a table's figures use. */
enum legend_shape {
    LEGEND_START,
    LEGEND_LATEST,
    LEGEND_TARGET,
    LEGEND_FOLLOW_UP,
    LEGEND_CUTOFF,
    LEGEND_WITHIN_ERROR
};

struct legend_entry {
    enum legend_shape shape;
    struct text text; /* empty: the entry is left out */
};

/* Room for the client's own words on one thing. */
struct card {
    struct text title;
    struct text hint; /* an example, in italics; may be empty */
};

struct fact {
    struct text label, value, qualifier; /* value "–" with the reason as qualifier */
};

struct dated_item {
    struct text date; /* "2 Okt", "2 Okt, sesi ke-6"; may be empty behind a mark */
    struct sentence content;
    enum mark mark; /* before the words, whose date then stands behind them */
};

struct signature {
    struct text place_line; /* "Mengetahui," or place and date */
    struct text office;
    struct text name;   /* empty: only the line */
    struct text number; /* "NIP ..."; may be empty */
};

enum block_kind {
    BLOCK_TITLE,    /* document title and subtitle */
    BLOCK_IDENTITY, /* label and value pairs, four a row */
    BLOCK_HEADLINE, /* up to three short sentences */
    BLOCK_TILES,
    BLOCK_PANEL,     /* the client's page in three sentences */
    BLOCK_ATTENTION, /* what needs attention; without items the quiet line */
    BLOCK_SECTION,   /* heading, finding, then its own blocks */
    BLOCK_HALVES,    /* two sections side by side; right may have no name */
    BLOCK_PARAGRAPH,
    BLOCK_GOALS, /* the goal ladder: a table with a figure in each row */
    BLOCK_PATHS, /* the client's goals, each with its way from start to target */
    BLOCK_TABLE,
    BLOCK_COURSE,     /* score course, facts column, caption */
    BLOCK_ATTENDANCE, /* strip with legend, text beside it */
    BLOCK_DATED_LIST,
    BLOCK_WRITE_IN, /* labels with empty lines, in pairs */
    BLOCK_CARDS,    /* three of them side by side, with empty lines */
    BLOCK_FIGURE,   /* a chart over the whole width */
    BLOCK_SIGNATURES
};

struct blocks {
    struct block *items;
    size_t count, capacity;
};

enum paragraph_size { PARAGRAPH_BODY, PARAGRAPH_SMALL, PARAGRAPH_METHODS };

struct block {
    enum block_kind kind;
    union {
        struct {
            struct text title, subtitle;
        } title;
        struct {
            struct label_value *pairs;
            size_t count; /* a multiple of 4 */
        } identity;
        struct sentence headline;
        struct {
            struct tile items[3];
            size_t count;
        } tiles;
        struct {
            struct text title;
            struct panel_item items[3]; /* the middle one is twice as wide */
            size_t count;
        } panel;
        struct {
            struct text title;
            struct text nothing; /* the quiet line */
            struct attention_item *items;
            size_t count;
        } attention;
        struct {
            struct text name;        /* H2, bookmark */
            struct text second_name; /* of the right half of what is below; may be empty */
            struct text subject;     /* on the line of the name: what it is about */
            struct sentence finding; /* may be empty */
            bool is_run_in;          /* one to four lines: name beside the text */
            bool is_part;            /* of the section around it: H3, no rule above */
            bool keeps_together;     /* never broken over pages */
            struct blocks body;
        } section;
        struct {
            struct block *left, *right; /* BLOCK_SECTION each */
        } halves;
        struct {
            struct sentence content;
            enum paragraph_size size;
        } paragraph;
        struct {
            struct text
                heads[6]; /* goal, start, now, target, track, history + state: see kinds */
            struct text head_state;
            struct goal_table_row *rows;
            size_t count;
            struct text legend_start, legend_now, legend_target;
            struct text caption;
            struct text alternative; /* of the whole ladder */
        } goals;
        struct {
            struct path_row *rows;
            size_t count;
        } paths;
        struct {
            struct table_column *columns;
            size_t column_count;
            struct table_cell *cells; /* row by row */
            size_t row_count;
            struct legend_entry *legend; /* below the last row */
            size_t legend_count;
        } table;
        struct {
            const struct chart *chart;
            struct fact facts[5]; /* none at half width */
            size_t fact_count;
            struct text notes[4]; /* sentences beside it, where there are no facts */
            size_t note_count;
            struct sentence caption; /* may be empty */
        } course;
        struct {
            const struct chart *chart;
            struct sentence beside;
        } attendance;
        struct {
            struct dated_item *items;
            size_t count;
        } dated_list;
        struct {
            struct text labels[4];    /* two a row */
            struct text notes[4];     /* under the label, muted; may be empty */
            struct text last_line[4]; /* label before the last line; may be empty */
            size_t count;
        } write_in;
        struct {
            struct card items[3];
            size_t count;
            bool is_plain; /* without the tone that asks for attention */
        } cards;
        const struct chart *figure;
        struct {
            struct signature items[3];
            size_t count;
            bool is_one_row; /* three beside each other */
        } signatures;
    };
};

/* Words of the page furniture and of the file's properties. */
struct furniture {
    struct text letterhead; /* page 1, left: school and unit */
    struct text code;       /* page 1 and later, right */
    struct text foot;       /* "Rahasia · K0003 · ... · data per 24 November 2026" */
    struct text foot_short; /* the same without the school year */
    struct text page_of;    /* "halaman {i} dari {j}" */
};

struct document {
    struct arena *arena;
    struct text title; /* of the file: "Laporan Kemajuan Konseling K0003" */
    struct text author;
    struct text subject;
    const char *pdf_language; /* "id-ID" */
    day_number as_of;
    int utc_offset_minutes;
    struct furniture furniture;
    bool is_one_page; /* rather tight than on two pages */
    struct blocks blocks;
};

/* Appends an empty block of that kind and returns it; valid until the next one is appended. */
struct block *blocks_add(struct blocks *blocks, enum block_kind kind, struct arena *arena);

/* Building sentences piece by piece. Texts must live as long as the document. */
void sentence_add(struct sentence *sentence, struct text text, struct arena *arena);
void sentence_add_bold(struct sentence *sentence, struct text text, struct arena *arena);
void sentence_add_user(struct sentence *sentence, struct text text, struct arena *arena);
bool sentence_is_empty(const struct sentence *sentence);

/* All pieces joined. */
struct text sentence_text(const struct sentence *sentence, struct arena *arena);

#endif
