#include "store/hash_chains.h"

#include "tests/support/test.h"

static void rows_of_one_hash_come_newest_first(void **state)
{
    (void)state;
    enum { HASHES = 50, ROWS = 1000 };
    struct arena *arena = arena_create();
    struct hash_chains chains = {.arena = arena};

    assert_true(hash_chains_first(&chains, 7) == CHAIN_END);
    for (size_t row = 0; row < ROWS; row++)
        hash_chains_add(&chains, row % HASHES << 32);
    for (size_t hash = 0; hash < HASHES; hash++) {
        size_t row = hash_chains_first(&chains, hash << 32);
        for (size_t i = ROWS / HASHES; i > 0; i--) {
            assert_int_equal(row, (i - 1) * HASHES + hash);
            row = hash_chains_next(&chains, row);
        }
        assert_true(row == CHAIN_END);
    }
    assert_true(hash_chains_first(&chains, HASHES) == CHAIN_END);
    arena_destroy(arena);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(rows_of_one_hash_come_newest_first),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
