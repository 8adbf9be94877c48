/* What is wrong, where, and how bad it is; and the list of all codes. */
#ifndef MODEL_PROBLEM_H
#define MODEL_PROBLEM_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "base/arena.h"
#include "base/text.h"

enum problem_code {
    /* fields of a row */
    PROBLEM_DATE_INVALID,
    PROBLEM_DATE_ORDER,
    PROBLEM_DATE_FUTURE,
    PROBLEM_DATE_RANGE,
    PROBLEM_DATE_SERIAL,     /* warning */
    PROBLEM_DATE_SHORT_YEAR, /* warning */
    PROBLEM_NUMBER_INVALID,
    PROBLEM_NUMBER_AMBIGUOUS,
    PROBLEM_NUMBER_NOT_INTEGER,
    PROBLEM_NUMBER_LOOKS_LIKE_DATE,
    PROBLEM_NUMBER_UNIT, /* warning: a unit word was dropped */
    PROBLEM_OUT_OF_RANGE,
    PROBLEM_SPREADSHEET_ERROR,
    PROBLEM_REQUIRED_EMPTY,
    PROBLEM_WORD_UNKNOWN,
    PROBLEM_ID_MANGLED,
    PROBLEM_ID_INVALID,        /* control characters, or longer than allowed */
    PROBLEM_TEXT_UNWRAPPED,    /* warning: ="00123" */
    PROBLEM_INVISIBLE_REMOVED, /* warning: zero-width characters in an id */
    PROBLEM_FIELD_TOO_LONG,
    PROBLEM_NUL_BYTE,
    PROBLEM_ENCODING_INVALID,
    /* rows */
    PROBLEM_FIELD_COUNT,
    PROBLEM_SHORT_ROW, /* warning */
    PROBLEM_LONG_ROW,  /* warning */
    PROBLEM_QUOTE_SYNTAX,
    PROBLEM_KEY_CONFLICT,
    PROBLEM_DUPLICATE_ROW,          /* reported, not refused */
    PROBLEM_POSSIBLE_MOVED_SESSION, /* warning */
    PROBLEM_SESSION_KINDS,          /* remark: rows of one session name several kinds */
    PROBLEM_GOAL_KIND_CONFLICT,     /* stored ratings do not fit the new kind */
    /* files */
    PROBLEM_HEADER_MISSING,
    PROBLEM_HEADER_DUPLICATE,
    PROBLEM_HEADER_UNKNOWN,   /* warning */
    PROBLEM_HEADER_REPEATED,  /* warning */
    PROBLEM_HEADER_OTHER,     /* a different header inside the file */
    PROBLEM_PREAMBLE_SKIPPED, /* warning */
    PROBLEM_QUOTE_UNCLOSED,
    PROBLEM_ENCODING_GUESSED, /* warning */
    PROBLEM_EOF_JUNK,         /* warning */
    PROBLEM_NO_ROWS,          /* warning */
    PROBLEM_NOT_CSV,
    PROBLEM_EMPTY_FILE,
    PROBLEM_FILE_TOO_LARGE,
    PROBLEM_STALE_FILE,
    PROBLEM_SNAPSHOT_REFUSED,
    PROBLEM_MAPPING_INVALID,
    PROBLEM_INSTRUMENT_INVALID,
    PROBLEM_CURVE_INVALID,
    PROBLEM_SETTING_INVALID,
    /* remarks on content */
    PROBLEM_MEASURE_UNKNOWN,
    PROBLEM_GOAL_CHECK, /* one of enum goal_check, in `low` */
    /* the outside world */
    PROBLEM_FILE_NOT_FOUND,
    PROBLEM_FILE_NOT_REGULAR,
    PROBLEM_FILE_UNREADABLE,
    PROBLEM_FILE_UNWRITABLE,
    PROBLEM_DATABASE_DAMAGED,
    PROBLEM_DATABASE_NEWER,
    PROBLEM_DATABASE_FOREIGN, /* not a database of this program */
    PROBLEM_DATABASE_BUSY,
    PROBLEM_DATABASE_FAILED,
    PROBLEM_DATABASE_MISSING,
    PROBLEM_CLIENT_UNKNOWN,
    PROBLEM_SESSION_UNKNOWN,
    PROBLEM_PERIOD_INVALID,
    PROBLEM_PDF_FAILED,
    PROBLEM_LOCKED,
    PROBLEM_USAGE,
    PROBLEM_INTERRUPTED,
    PROBLEM_COUNT
};

enum severity {
    SEVERITY_REMARK, /* about what the data say; nothing to do with reading */
    SEVERITY_WARNING,
    SEVERITY_ROW_REFUSED,
    SEVERITY_FILE_REFUSED,
    SEVERITY_FAILURE
};

struct place {
    const char *file;     /* as the user named it; NULL = no file */
    uint32_t line;        /* 1 = first physical line; 0 = the whole file */
    uint32_t column;      /* 1 = first field; 0 = the whole row */
    uint32_t line_end;    /* last physical line of the record; 0 = the same line */
    uint32_t record_line; /* line on which the record begins; 0 = `line` */
};

/* Of a longer text only the beginning is kept: it stood in a field that is refused for it. */
#define PROBLEM_TEXT_BYTES 65536

struct problem {
    enum problem_code code;
    enum severity severity;
    struct place place;
    const char *role;   /* stored name of the field's role: "session_date"; NULL = none */
    struct text header; /* the column's header as it stands in the file */
    struct text value;  /* as it stood in the file */
    struct text about;  /* what the message names besides: measure, date read, key word */
    double low, high;   /* what the message names besides: range, counts, line numbers */
    const char *detail; /* from SQLite, libharu or the system; NULL when there is none */
};

/* In order of discovery; texts are copied into the arena. */
struct problems {
    struct arena *arena;
    struct problem *items;
    size_t count;
    size_t capacity;
};

struct problems problems_create(struct arena *arena);

/* Adds a problem (copied) and returns false, so that a failing function can return it. */
bool problem_add(struct problems *problems, struct problem problem);

/* The stable code: "date-invalid". */
const char *problem_code_name(enum problem_code code);

/* How many of that severity or worse. */
size_t problems_count(const struct problems *problems, enum severity at_least);

#endif
