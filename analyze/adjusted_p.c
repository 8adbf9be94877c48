#include "analyze/adjusted_p.h"

#include <math.h>
#include <stdlib.h>

struct ranked_p {
    double p;
    size_t at; // its place in the caller's array
};

static int compare_ranked(const void *left, const void *right)
{
    const struct ranked_p *a = left;
    const struct ranked_p *b = right;
    return (a->p > b->p) - (a->p < b->p);
}

/* From the smallest up: (m - k + 1) p, never falling. */
static void adjust_stepping_down(struct ranked_p *ranked, size_t count)
{
    double most = 0;
    for (size_t i = 0; i < count; i++) {
        most = fmax(most, (double)(count - i) * ranked[i].p);
        ranked[i].p = fmin(1, most);
    }
}

/* From the largest down: factor * m / k * p, never rising. */
static void adjust_stepping_up(struct ranked_p *ranked, size_t count, double factor)
{
    double least = 1;
    for (size_t i = count; i-- > 0;) {
        least = fmin(least, factor * (double)count / (double)(i + 1) * ranked[i].p);
        ranked[i].p = least;
    }
}

static double harmonic_number(size_t count)
{
    double sum = 0;
    for (size_t i = count; i > 0; i--)
        sum += 1 / (double)i;
    return sum;
}

static void adjust_ranked(struct ranked_p *ranked, size_t count, enum p_adjustment adjustment)
{
    switch (adjustment) {
    case ADJUST_BONFERRONI:
        for (size_t i = 0; i < count; i++)
            ranked[i].p = fmin(1, (double)count * ranked[i].p);
        break;
    case ADJUST_HOLM:
        adjust_stepping_down(ranked, count);
        break;
    case ADJUST_BENJAMINI_HOCHBERG:
        adjust_stepping_up(ranked, count, 1);
        break;
    case ADJUST_BENJAMINI_YEKUTIELI:
        adjust_stepping_up(ranked, count, harmonic_number(count));
        break;
    }
}

void adjust_p_values(const double *p,
                     size_t count,
                     enum p_adjustment adjustment,
                     double *adjusted,
                     struct arena *work)
{
    struct ranked_p *ranked = ARENA_ARRAY(work, struct ranked_p, count);
    size_t known = 0;
    for (size_t i = 0; i < count; i++)
        if (p[i] >= 0 && p[i] <= 1)
            ranked[known++] = (struct ranked_p){p[i], i};
    for (size_t i = 0; i < count; i++)
        adjusted[i] = NAN;
    if (known == 0)
        return;
    qsort(ranked, known, sizeof *ranked, compare_ranked);
    adjust_ranked(ranked, known, adjustment);
    for (size_t i = 0; i < known; i++)
        adjusted[ranked[i].at] = ranked[i].p;
}
