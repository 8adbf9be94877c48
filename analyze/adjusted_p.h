/*
 * Several p-values on one page: adjusted for their number.
 *
 * For counsellors: When several questionnaires are tested at once, one of them will look
 * striking by chance. The adjustment demands more of each, the more there are.
 */
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
 *     sorted p[1] <= ... <= p[m]:  Bonferroni min(1, m p)
 *     Holm: running maximum of (m - k + 1) p[k]
 *     Benjamini & Hochberg: running minimum, from the largest down, of m / k p[k]
 *     Benjamini & Yekutieli: the same times 1 + 1/2 + ... + 1/m
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
