/* What the compiler is told about a function beside its types. */
#ifndef BASE_ATTRIBUTES_H
#define BASE_ATTRIBUTES_H

/* The result says whether it worked: a caller that ignores it is warned. */
#define MUST_CHECK __attribute__((warn_unused_result))

/* `position` is that of the format among the parameters (from 1), `first` that of its first
 * value. */
#define PRINTF_LIKE(position, first) __attribute__((format(printf, position, first)))

/* Number of elements of an array (not of a pointer). */
#define COUNT(array) (sizeof(array) / sizeof(array)[0])

#endif
