#include "tests/support/names.h"

#include <string.h>

static size_t count_equal(const char *const *names, size_t count, const char *name)
{
    size_t equal = 0;

    for (size_t i = 0; i < count; i++)
        equal += names[i] != NULL && strcmp(names[i], name) == 0;
    return equal;
}

void assert_names_are_distinct(
    const char *const *names, size_t count, size_t nameless, const char *file, int line)
{
    size_t missing = 0;

    for (size_t i = 0; i < count; i++) {
        if (names[i] == NULL) {
            missing++;
        } else if (*names[i] == '\0' || count_equal(names, count, names[i]) != 1) {
            print_error("%s:%d: name \"%s\" of value %zu\n", file, line, names[i], i);
            _fail(file, line);
        }
    }
    if (missing != nameless) {
        print_error("%s:%d: %zu values without a name\n", file, line, missing);
        _fail(file, line);
    }
}
