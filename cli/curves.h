/* curves.csv beside the database: expected courses given as data. */
#ifndef CLI_CURVES_H
#define CLI_CURVES_H

#include <stddef.h>

#include "analyze/expected_curve.h"
#include "base/arena.h"
#include "base/attributes.h"
#include "base/text.h"
#include "model/problem.h"

/* More rows than any table of this kind has. */
#define CURVES_MAXIMUM_BYTES ((size_t)4 * 1024 * 1024)

/*
 * Reads the rows `measure,baseline_lo,baseline_hi,x_unit,a,b,source,licence` behind a header
 * that names them, in any order, with comma, semicolon or tab between them. Point and comma are
 * both decimal marks. `file` only names the content, and is not kept. False
 * with PROBLEM_CURVE_INVALID for every cell that cannot be used.
 */
MUST_CHECK bool curves_read(struct expected_curves *curves,
                            struct text content,
                            const char *file,
                            struct arena *arena,
                            struct problems *problems);

#endif
