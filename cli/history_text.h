/* The history of one client as lines for people. */
#ifndef CLI_HISTORY_TEXT_H
#define CLI_HISTORY_TEXT_H

#include <stdio.h>

#include "report/phrasing.h"
#include "store/history_store.h"

/* With `shows_values` false an ellipsis stands for notes, names and refused cells. */
void history_text_print(const struct history *history,
                        const struct phrasing *phrasing,
                        bool shows_values,
                        FILE *out);

#endif
