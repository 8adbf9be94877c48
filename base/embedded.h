/* A file that was put into the program at build time. */
#ifndef BASE_EMBEDDED_H
#define BASE_EMBEDDED_H

#include "base/text.h"

struct embedded_file {
    const char *name;    /* without folder: "0001_first.sql" */
    struct text content; /* a NUL stands behind it */
};

#endif
