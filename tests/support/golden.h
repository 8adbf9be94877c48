/* Texts of whole reports, compared with files that a person has read. */
#ifndef TESTS_SUPPORT_GOLDEN_H
#define TESTS_SUPPORT_GOLDEN_H

#include "base/text.h"

/*
 * Fails with the first line that differs when `got` is not what stands in
 * tests/golden/NAME.txt. With GOLDEN_UPDATE=1 in the environment the file is written instead.
 */
#define assert_golden(name, got) assert_is_golden((name), (got), __FILE__, __LINE__)
void assert_is_golden(const char *name, struct text got, const char *file, int line);

#endif
