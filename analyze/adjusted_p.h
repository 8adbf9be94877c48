/* Several p-values on one page: adjusted for their number. */
#ifndef ANALYZE_ADJUSTED_P_H
#define ANALYZE_ADJUSTED_P_H

#include <stddef.h>

#include "base/arena.h"

enum p_adjustment {
    ADJUST_BONFERRONI,          // family-wise error, any dependence
    ADJUST_HOLM,                // the same, never worse
    ADJUST_BENJAMINI_HOCHBERG,  // false discovery rate
    ADJUST_BENJAMINI_YEKUTIELI, // the same, any dependence
};

/*
 * Writes the adjusted p-values (0..1) to `adjusted`, in the order of `p`. A p that is NaN or
 * not in 0..1 stays NaN and does not count. Equal p-values get equal results. `adjusted` may be
 * `p`.
 *
 * Source:  Holm 1979, Scandinavian Journal of Statistics 6, 65-70; Benjamini & Hochberg 1995,
 * Journal of the Royal Statistical Society B 57, 289-300; Benjamini & Yekutieli 2001, Annals of
 *          Statistics 29, 1165-1188.
 * Checked: tests/reference/padjust.csv
 */
void adjust_p_values(const double *p,
                     size_t count,
                     enum p_adjustment adjustment,
                     double *adjusted,
                     struct arena *work);

#endif
