/* Slices of UTF-8: they point to bytes that someone else owns. */
#ifndef BASE_TEXT_H
#define BASE_TEXT_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

/* Not terminated by NUL. `data` may be NULL when `length` is 0: a missing text. */
struct text {
    const char *data;
    size_t length;
};

/* A slice of a string literal; as an initialiser of a constant. */
#define TEXT(literal) ((struct text){(literal), sizeof(literal) - 1})
#define TEXT_INIT(literal)                                                                     \
    {                                                                                          \
        (literal), sizeof(literal) - 1                                                         \
    }

/* A slice of a C string; NULL gives the missing text. */
struct text text_of(const char *string);

bool text_is_empty(struct text text);
bool text_equal(struct text a, struct text b);
bool text_equal_string(struct text a, const char *b);

/* Order of bytes: < 0, 0, > 0. */
int text_compare(struct text a, struct text b);

/* Equal when upper and lower case are the same (Latin, Greek, Cyrillic letters). */
bool text_equal_folded(struct text a, struct text b);

/* The lower case of one code point (simple mapping of Latin, Greek and Cyrillic letters). */
uint32_t text_fold_code_point(uint32_t code_point);

bool text_starts_with(struct text text, struct text beginning);
bool text_ends_with(struct text text, struct text end);

/* Offset of the first `byte`; text.length when there is none. */
size_t text_find(struct text text, char byte);

struct text text_slice(struct text text, size_t from, size_t length);

/* At most so many bytes of UTF-8, cut between two code points. */
struct text text_cut(struct text text, size_t maximum);

/* Without blanks, tabs and no-break spaces (U+00A0) at both ends. */
struct text text_trim(struct text text);

/*
 * Cuts the part before the first `separator` off `*rest` and returns it; the last part leaves
 * `*rest` missing (data NULL). Loop while rest.data is not NULL.
 */
struct text text_split(struct text *rest, char separator);

/*
 * Reads the code point at the beginning of `*rest` and moves on. Bytes that are not UTF-8 give
 * U+FFFD one at a time. `*rest` must not be empty.
 */
uint32_t text_next_code_point(struct text *rest);

/* Writes `code_point` as UTF-8 into `out` (4 bytes) and returns how many bytes were used. */
size_t text_put_code_point(uint32_t code_point, char out[4]);

size_t text_count_code_points(struct text text);

/* Offset of the first byte that is not part of valid UTF-8 (no over-long forms, no surrogates);
 * text.length when all is well. */
size_t text_find_invalid(struct text text);

#endif
