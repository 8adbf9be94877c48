/* Text for people on stdout and stderr: nothing from data reaches the terminal as a control. */
#ifndef CLI_TERMINAL_H
#define CLI_TERMINAL_H

#include <stdbool.h>
#include <stdio.h>

#include "base/arena.h"
#include "base/text.h"

/*
 * The text with control characters (line feeds too), bidi controls and bytes that are not UTF-8
 * written out as "\x1b"; in the arena when anything had to be changed.
 */
struct text terminal_text(struct arena *arena, struct text text);

void terminal_put(FILE *out, struct text text);

/* Whether stdout is a terminal that shows colours and its user wants them (NO_COLOR). */
bool terminal_has_colours(void);

/* Flushes both. 0, or why stdout was not written whole (an errno): no success then. */
int terminal_flush(void);

#endif
