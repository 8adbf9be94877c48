/* Tables of stored names, searched the same way for every enum of model/. */
#ifndef MODEL_NAMES_H
#define MODEL_NAMES_H

#include <stddef.h>

#include "base/text.h"

/* Index of `name` in the table (NULL entries are skipped), -1 when it is not there. */
int names_find(const char *const *names, size_t count, struct text name);

#endif
