/* A hash over the values of a row, to find a bit that turned: SQLite has no checksums. */
#ifndef STORE_ROW_HASH_H
#define STORE_ROW_HASH_H

#include <stdint.h>

#include "base/text.h"

#define ROW_HASH_START UINT64_C(0x9e3779b97f4a7c15)

/*
 * Each step is a bijection of the hash and of the value, so that any single changed value gives
 * another hash. Not meant against people: they can compute it too.
 */
uint64_t row_hash_null(uint64_t hash);
uint64_t row_hash_int(uint64_t hash, int64_t value);
uint64_t row_hash_real(uint64_t hash, double value); /* NaN counts as NULL, -0 as 0 */
uint64_t row_hash_text(uint64_t hash, struct text value);

#endif
