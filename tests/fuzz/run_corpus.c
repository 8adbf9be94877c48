/* Feeds the stored corpus to a fuzz target: fuzz_NAME is given tests/fuzz/corpus/NAME. */
#include <string.h>

#include "base/file.h"
#include "tests/fuzz/fuzz.h"
#include "tests/support/test.h"

#define FILE_MAX_BYTES ((size_t)16 << 20)

/* Other folders whose files are worth reading. */
static const struct {
    const char *target;
    const char *folder;
    const char *ending;
} others[] = {
    {"csv_reader", "tests/suite",     ".csv"},
    {"import",     "tests/suite",     ".csv"},
    {"mapping",    "ingest/mappings", ".ini"},
};

static size_t feed_folder(const char *folder, const char *ending)
{
    struct arena *arena = arena_create();
    struct text *names;
    size_t count;

    assert_int_equal(file_list(folder, ending, arena, &names, &count), 0);
    for (size_t i = 0; i < count; i++) {
        struct text content;

        assert_int_equal(
            file_read(file_join(arena, folder, names[i]), FILE_MAX_BYTES, arena, &content), 0);
        LLVMFuzzerTestOneInput((const uint8_t *)content.data, content.length);
    }
    arena_destroy(arena);
    return count;
}

static void no_file_of_the_corpus_does_harm(void **state)
{
    const char *target = *(const char **)*state;
    struct arena *arena = arena_create();

    assert_true(feed_folder(file_join(arena, "tests/fuzz/corpus", text_of(target)), "") > 0);
    for (size_t i = 0; i < COUNT(others); i++) {
        if (strcmp(others[i].target, target) == 0)
            assert_true(feed_folder(others[i].folder, others[i].ending) > 0);
    }
    arena_destroy(arena);
}

int main(int count, char **arguments)
{
    const struct text prefix = TEXT("fuzz_");
    struct text name = file_name(arguments[0]);
    struct CMUnitTest tests[] = {cmocka_unit_test(no_file_of_the_corpus_does_harm)};

    assert_int_equal(count, 1);
    assert_true(text_starts_with(name, prefix));
    const char *target = name.data + prefix.length;
    tests[0].initial_state = &target;
    return cmocka_run_group_tests(tests, NULL, NULL);
}
