/* SHA-256, HMAC-SHA-256 and SipHash (libsodium): the identity of files and rows, pseudonyms. */
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

#define FINGERPRINT_BYTES 16
#define FINGERPRINT_HEX_BYTES 33 /* with its NUL */
#define FINGERPRINT_BLOCK_BYTES ((size_t)64 * 1024)

/*
 * 128 bits of SipHash, twelve times as quick as a SHA-256: whether bytes were met before. Each
 * block is hashed with the fingerprint of all blocks before it as the key.
 */
struct fingerprint {
    uint8_t bytes[FINGERPRINT_BYTES];
};

struct fingerprint fingerprint_of(struct text bytes);

/* Adds the next block to that of no bytes ({0}); all but the last are of
 * FINGERPRINT_BLOCK_BYTES. */
void fingerprint_add(struct fingerprint *fingerprint, struct text block);

/* 32 lower-case hexadecimal digits. */
struct text fingerprint_hex(const struct fingerprint *fingerprint,
                            char out[FINGERPRINT_HEX_BYTES]);

/* A quick 64-bit hash (FNV-1a) for tables in memory and for subset tags; not for identity. */
uint64_t digest_quick(struct text bytes);

#endif
