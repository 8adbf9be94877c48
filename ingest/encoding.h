/* Which encoding a file is in, and its text as UTF-8; the only home of iconv. */
#ifndef INGEST_ENCODING_H
#define INGEST_ENCODING_H

#include <stdbool.h>

#include "base/arena.h"
#include "base/attributes.h"
#include "base/text.h"

enum encoding {
    ENCODING_UTF_8,
    ENCODING_UTF_16LE,
    ENCODING_UTF_16BE,
    ENCODING_WINDOWS_1252,
    ENCODING_COUNT
};

struct decoded {
    enum encoding encoding;
    bool has_mark;   /* it began with a byte order mark, which is not part of `content` */
    bool is_guessed; /* nothing in the file says so */
    bool is_valid;   /* every byte made sense; see encoding_decode */
    bool is_odd;     /* UTF-16 with half a unit at the end, which is left out */
    struct text content;
};

/* "utf-8", "utf-16le", "utf-16be", "windows-1252" */
const char *encoding_name(enum encoding encoding);

/*
 * Tells the encoding: a byte order mark; else NULs in every second place (UTF-16); else valid
 * UTF-8, or bytes of which at least one sequence is UTF-8; else Windows-1252. What makes no
 * sense in it stays in the content as bytes that are not valid UTF-8, so that the field that
 * holds it can be named. UTF-8 content is a slice of `bytes`, all else lives in the arena.
 * Result: 0 or an errno (the system knows no such encoding).
 */
MUST_CHECK int encoding_decode(struct text bytes, struct arena *arena, struct decoded *decoded);

/* The very bytes from which a slice of decoded content came. 0 or an errno. */
MUST_CHECK int encoding_restore(enum encoding encoding,
                                struct text content,
                                struct arena *arena,
                                struct text *bytes);

/* The byte order mark of the encoding; empty for Windows-1252. */
struct text encoding_mark(enum encoding encoding);

#endif
