/* Cells that a spreadsheet shows and does not compute. */
#ifndef CLI_FORMULA_GUARD_H
#define CLI_FORMULA_GUARD_H

#include "base/arena.h"
#include "base/text.h"

/*
 * The text with an apostrophe before each = + - @, tab or CR that stands where a spreadsheet
 * may begin a cell: first in the text, or behind a delimiter, quote or line end, blanks not
 * counted, since a file may be opened with another delimiter than its own. A plain number stays
 * as it is, also a negative one. A copy in the arena when anything had to be changed.
 */
struct text formula_guarded(struct arena *arena, struct text text);

#endif
