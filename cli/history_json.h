/* The history of one client as one JSON object on one line. */
#ifndef CLI_HISTORY_JSON_H
#define CLI_HISTORY_JSON_H

#include <stdio.h>

#include "store/history_store.h"

/* Everything, notes and names too; columns and coded words as they are stored, days in ISO. */
void history_json_print(const struct history *history, FILE *out);

#endif
