/* RFC 4180 records out of text in memory: slices of fields, with their physical lines. */
#ifndef INGEST_CSV_READER_H
#define INGEST_CSV_READER_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "base/arena.h"
#include "base/text.h"

#define CSV_MAX_FIELD_BYTES 65536
#define CSV_MAX_FIELDS 4096

struct csv_field {
    struct text text; /* without quotes; line ends inside are LF */
    uint32_t line;    /* physical line on which the field begins */
};

enum csv_fault {
    CSV_GOOD,
    CSV_TEXT_AFTER_QUOTE, /* reading goes on with the next physical line */
    CSV_QUOTE_UNCLOSED,   /* the record is the rest of the text */
    CSV_FIELD_TOO_LONG,
    CSV_TOO_MANY_FIELDS /* those beyond CSV_MAX_FIELDS are left out */
};

/* Valid until the next record is read. */
struct csv_record {
    const struct csv_field *fields;
    size_t count;      /* at least 1 */
    uint32_t line;     /* physical line on which the record begins, from 1 */
    uint32_t line_end; /* and the one on which it ends */
    size_t from;       /* offset of its first byte */
    size_t length;     /* bytes without its line end */
    enum csv_fault fault;
    size_t fault_field; /* index of the field at fault */
};

struct csv_reader {
    struct text content;
    size_t position;
    uint32_t line; /* of `position` */
    char delimiter;
    struct arena *arena;
    struct csv_field *fields;
    size_t capacity;
    char *scratch; /* fields that are not a slice of the content */
    size_t scratch_used;
    size_t scratch_capacity;
};

/*
 * A quote inside an unquoted field is text, blanks around a quoted field are skipped, a
 * backslash is no escape, line ends are CR, LF or CRLF. The content must outlive the reader,
 * whose own memory comes from the arena.
 */
struct csv_reader csv_reader_create(struct text content, char delimiter, struct arena *arena);

/* Goes to the beginning of a record that was read before. */
void csv_reader_seek(struct csv_reader *reader, size_t position, uint32_t line);

/* False at the end of the content. */
bool csv_reader_next(struct csv_reader *reader, struct csv_record *record);

/* A line that holds nothing but blanks. */
bool csv_record_is_blank(const struct csv_record *record);

/* A record of which every field is empty or blank. */
bool csv_record_is_empty(const struct csv_record *record);

#endif
