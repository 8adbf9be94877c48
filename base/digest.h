/* SHA-256 and HMAC-SHA-256 (libsodium): the identity of files and rows, pseudonyms. */
#ifndef BASE_DIGEST_H
#define BASE_DIGEST_H

#include <stddef.h>
#include <stdint.h>

#include "base/text.h"

#define DIGEST_BYTES 32
#define DIGEST_HEX_BYTES 65 /* with its NUL */

struct digest {
    uint8_t bytes[DIGEST_BYTES];
};

struct digest digest_of(struct text bytes);
struct digest digest_keyed(struct text key, struct text bytes);

/* 64 lower-case hexadecimal digits. */
struct text digest_hex(const struct digest *digest, char out[DIGEST_HEX_BYTES]);

/* A quick 64-bit hash (FNV-1a) for tables in memory and for subset tags; not for identity. */
uint64_t digest_quick(struct text bytes);

#endif
