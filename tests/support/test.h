/* What a test program includes: cmocka, and nothing else of it. */
#ifndef TESTS_SUPPORT_TEST_H
#define TESTS_SUPPORT_TEST_H

#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

#include <cmocka.h>

#include "base/arena.h"
#include "base/attributes.h"
#include "base/text.h"

/* Fails with both texts shown when `got` is not `expected`. */
#define assert_text_equal(got, expected) assert_text_is((got), (expected), __FILE__, __LINE__)
void assert_text_is(struct text got, const char *expected, const char *file, int line);

/* Relative difference at most `tolerance`, or both NaN. `what` names the case. */
#define assert_near(got, expected, tolerance, what)                                            \
    assert_close((got), (expected), (tolerance), (what), __FILE__, __LINE__)
void assert_close(double got,
                  double expected,
                  double tolerance,
                  const char *what,
                  const char *file,
                  int line);

#endif
