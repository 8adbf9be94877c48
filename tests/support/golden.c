#include "tests/support/golden.h"

#include <stdlib.h>
#include <string.h>

#include "base/buffer.h"
#include "base/file.h"
#include "tests/support/test.h"

#define GOLDEN_MAXIMUM_BYTES ((size_t)1 << 20)

static bool is_update(void)
{
    const char *update = getenv("GOLDEN_UPDATE");
    return update != NULL && strcmp(update, "1") == 0;
}

/* Shows the first line that differs; the texts are known to. */
static void show_difference(const char *path, struct text got, struct text expected)
{
    for (int line = 1;; line++) {
        struct text a = text_split(&got, '\n');
        struct text b = text_split(&expected, '\n');
        if (text_equal(a, b) && got.data != NULL && expected.data != NULL)
            continue;
        print_error("%s:%d:\n-%.*s\n+%.*s\n", path, line, (int)b.length, b.data ? b.data : "",
                    (int)a.length, a.data ? a.data : "");
        return;
    }
}

static bool is_golden(const char *path, struct text got, struct arena *arena)
{
    struct text expected = {0};
    if (is_update())
        return file_replace(path, got) == 0;
    if (file_read(path, GOLDEN_MAXIMUM_BYTES, arena, &expected) != 0) {
        print_error("%s cannot be read; `make golden` writes it\n", path);
        return false;
    }
    if (text_equal(got, expected))
        return true;
    show_difference(path, got, expected);
    return false;
}

void assert_is_golden(const char *name, struct text got, const char *file, int line)
{
    struct arena *arena = arena_create();
    struct buffer path = buffer_create(arena, 4096);
    buffer_print(&path, "tests/golden/%s.txt", name);
    bool is_good = is_golden(buffer_string(&path), got, arena);
    arena_destroy(arena);
    if (!is_good)
        _fail(file, line);
}
