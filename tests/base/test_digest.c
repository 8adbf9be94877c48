#include "base/digest.h"

#include <string.h>

#include "tests/support/test.h"

// FIPS 180-4 examples.
static const struct {
    const char *bytes;
    const char *hex;
} digests[] = {
    {"",                                                         "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855"},
    {"abc",                                                      "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad"},
    {"abcdbcdecdefdefgefghfghighijhijkijkljklmklmnlmnomnopnopq",
     "248d6a61d20638b8e5c026930c3e6039a33ce45964ff2167f6ecedd419db06c1"                                                            },
};

static void digests_match_the_standard(void **state)
{
    (void)state;
    char out[DIGEST_HEX_BYTES];
    for (size_t i = 0; i < COUNT(digests); i++) {
        struct digest digest = digest_of(text_of(digests[i].bytes));
        assert_text_equal(digest_hex(&digest, out), digests[i].hex);
        assert_int_equal(out[DIGEST_HEX_BYTES - 1], '\0');
    }
}

static void a_missing_text_has_the_digest_of_nothing(void **state)
{
    (void)state;
    struct digest missing = digest_of((struct text){NULL, 0});
    struct digest empty = digest_of(TEXT(""));
    assert_memory_equal(missing.bytes, empty.bytes, DIGEST_BYTES);
}

// RFC 4231, cases 2 and 6 (a key longer than one block).
static void keyed_digests_match_the_standard(void **state)
{
    (void)state;
    char out[DIGEST_HEX_BYTES];
    char long_key[131];
    memset(long_key, 0xaa, sizeof long_key);

    struct digest digest = digest_keyed(TEXT("Jefe"), TEXT("what do ya want for nothing?"));
    assert_text_equal(digest_hex(&digest, out),
                      "5bdcc146bf60754e6a042426089575c75a003f089d2739839dec58b964ec3843");
    digest = digest_keyed((struct text){long_key, sizeof long_key},
                          TEXT("Test Using Larger Than Block-Size Key - Hash Key First"));
    assert_text_equal(digest_hex(&digest, out),
                      "60e431591ee0b67f0d8a26aacbf5b77f8e0bc6213728c5140546040f0ee37f54");
}

static void fingerprints_tell_bytes_apart(void **state)
{
    (void)state;
    static const size_t lengths[] = {1,
                                     15,
                                     16,
                                     FINGERPRINT_BLOCK_BYTES - 1,
                                     FINGERPRINT_BLOCK_BYTES,
                                     FINGERPRINT_BLOCK_BYTES + 1};
    struct arena *arena = arena_create();
    char *bytes = ARENA_ARRAY(arena, char, FINGERPRINT_BLOCK_BYTES + 2);
    char out[FINGERPRINT_HEX_BYTES];

    for (size_t i = 0; i < COUNT(lengths); i++) {
        struct fingerprint plain = fingerprint_of((struct text){bytes, lengths[i]});
        struct fingerprint longer = fingerprint_of((struct text){bytes, lengths[i] + 1});
        bytes[lengths[i] - 1] = 1;
        struct fingerprint other = fingerprint_of((struct text){bytes, lengths[i]});
        bytes[lengths[i] - 1] = 0;
        struct fingerprint again = fingerprint_of((struct text){bytes, lengths[i]});
        assert_memory_equal(plain.bytes, again.bytes, FINGERPRINT_BYTES);
        assert_memory_not_equal(plain.bytes, other.bytes, FINGERPRINT_BYTES);
        assert_memory_not_equal(plain.bytes, longer.bytes, FINGERPRINT_BYTES);
    }
    // They are stored: a change would have every file read again.
    struct fingerprint known = fingerprint_of(TEXT("abc"));
    assert_text_equal(fingerprint_hex(&known, out), "6c95dec302962fa8ca5e69c1d5d15478");
    arena_destroy(arena);
}

// Vectors of the authors of FNV.
static void quick_hashes_are_fnv(void **state)
{
    (void)state;
    assert_true(digest_quick(TEXT("")) == UINT64_C(0xcbf29ce484222325));
    assert_true(digest_quick((struct text){NULL, 0}) == UINT64_C(0xcbf29ce484222325));
    assert_true(digest_quick(TEXT("a")) == UINT64_C(0xaf63dc4c8601ec8c));
    assert_true(digest_quick(TEXT("foobar")) == UINT64_C(0x85944171f73967e8));
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(digests_match_the_standard),
        cmocka_unit_test(a_missing_text_has_the_digest_of_nothing),
        cmocka_unit_test(keyed_digests_match_the_standard),
        cmocka_unit_test(fingerprints_tell_bytes_apart),
        cmocka_unit_test(quick_hashes_are_fnv),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
