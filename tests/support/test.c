#include "tests/support/test.h"

#include <math.h>
#include <string.h>

void assert_text_is(struct text got, const char *expected, const char *file, int line)
{
    if (got.length == strlen(expected) &&
        (got.length == 0 || memcmp(got.data, expected, got.length) == 0))
        return;
    print_error("%s:%d: got \"%.*s\", expected \"%s\"\n", file, line, (int)got.length,
                got.data ? got.data : "", expected);
    _fail(file, line);
}

void assert_close(
    double got, double expected, double tolerance, const char *what, const char *file, int line)
{
    if (isnan(got) && isnan(expected))
        return;
    if (fabs(got - expected) <= tolerance * fmax(fabs(expected), 1e-300))
        return;
    if (fabs(got - expected) <= tolerance * 1e-3 && expected == 0)
        return;
    print_error("%s:%d: %s: got %.15g, expected %.15g\n", file, line, what, got, expected);
    _fail(file, line);
}
