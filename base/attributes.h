/* What the compiler is told about a function beside its types. */
#ifndef BASE_ATTRIBUTES_H
#define BASE_ATTRIBUTES_H

/* The result says whether it worked: a caller that ignores it is warned. */
#define MUST_CHECK __attribute__((warn_unused_result))

/* `format` and `first` are the positions (from 1) of the format and its first argument. */
#define PRINTF_LIKE(format, first) __attribute__((format(printf, format, first)))

/* Number of elements of an array (not of a pointer). */
#define COUNT(array) (sizeof(array) / sizeof(array)[0])

#endif
