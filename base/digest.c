#include "base/digest.h"

#include <assert.h>
#include <sodium.h>

static_assert(DIGEST_BYTES == crypto_hash_sha256_BYTES, "a digest is a SHA-256");
static_assert(FINGERPRINT_BYTES == crypto_shorthash_siphashx24_BYTES,
              "a fingerprint is a hash");
static_assert(FINGERPRINT_BYTES == crypto_shorthash_siphashx24_KEYBYTES, "and a key");
static_assert(DIGEST_BYTES == crypto_auth_hmacsha256_BYTES, "a keyed digest is as long");

struct digest digest_of(struct text bytes)
{
    struct digest digest;
    crypto_hash_sha256(digest.bytes, (const unsigned char *)bytes.data, bytes.length);
    return digest;
}

struct digest digest_keyed(struct text key, struct text bytes)
{
    struct digest digest;
    crypto_auth_hmacsha256_state state;
    // The one-call form takes keys of 32 bytes only.
    crypto_auth_hmacsha256_init(&state, (const unsigned char *)key.data, key.length);
    crypto_auth_hmacsha256_update(&state, (const unsigned char *)bytes.data, bytes.length);
    crypto_auth_hmacsha256_final(&state, digest.bytes);
    sodium_memzero(&state, sizeof state);
    return digest;
}

struct text digest_hex(const struct digest *digest, char out[DIGEST_HEX_BYTES])
{
    sodium_bin2hex(out, DIGEST_HEX_BYTES, digest->bytes, DIGEST_BYTES);
    return (struct text){out, DIGEST_HEX_BYTES - 1};
}

void fingerprint_add(struct fingerprint *fingerprint, struct text block)
{
    struct fingerprint before = *fingerprint;
    crypto_shorthash_siphashx24(fingerprint->bytes, (const unsigned char *)block.data,
                                block.length, before.bytes);
}

struct fingerprint fingerprint_of(struct text bytes)
{
    struct fingerprint fingerprint = {{0}};
    for (size_t from = 0; from < bytes.length; from += FINGERPRINT_BLOCK_BYTES)
        fingerprint_add(&fingerprint, text_slice(bytes, from, FINGERPRINT_BLOCK_BYTES));
    return fingerprint;
}

struct text fingerprint_hex(const struct fingerprint *fingerprint,
                            char out[FINGERPRINT_HEX_BYTES])
{
    sodium_bin2hex(out, FINGERPRINT_HEX_BYTES, fingerprint->bytes, FINGERPRINT_BYTES);
    return (struct text){out, FINGERPRINT_HEX_BYTES - 1};
}

uint64_t digest_quick(struct text bytes)
{
    const uint64_t offset_basis = UINT64_C(0xcbf29ce484222325);
    const uint64_t prime = UINT64_C(0x100000001b3);

    uint64_t hash = offset_basis;
    for (size_t i = 0; i < bytes.length; i++)
        hash = (hash ^ (unsigned char)bytes.data[i]) * prime;
    return hash;
}
