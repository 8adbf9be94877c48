/* Sorting of arrays that mostly are in order already, as files of people are. */
#ifndef BASE_SORT_H
#define BASE_SORT_H

#include <stddef.h>

/* qsort, but what is in order is only looked at: nothing is copied. `items` may be NULL. */
void sort_items(void *items,
                size_t count,
                size_t size,
                int (*compare)(const void *left, const void *right));

#endif
