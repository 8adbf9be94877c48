/* What may stand behind each key of an instruments file. */
#ifndef MODEL_INSTRUMENT_VALUES_H
#define MODEL_INSTRUMENT_VALUES_H

#include <stdbool.h>

#include "base/arena.h"
#include "base/attributes.h"
#include "base/text.h"
#include "model/instrument.h"

/*
 * Puts one `key = value` into the instrument: "cutoff", "bands", "cutoff m 11-13" ... False
 * when there is no such key or the value is not one of it; the member is then not to be used.
 * An empty value leaves the member as it is. "range" has to be read before the other keys,
 * which must lie within it. Texts are not copied: they point into `value`.
 */
MUST_CHECK bool instrument_value_read(struct instrument *instrument,
                                      struct text key,
                                      struct text value,
                                      struct arena *arena);

#endif
