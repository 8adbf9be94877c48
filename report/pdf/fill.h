/* How the parts of one page share its height. */
#ifndef REPORT_PDF_FILL_H
#define REPORT_PDF_FILL_H

#include <stddef.h>

#include "report/pdf/part.h"

#define WRITE_IN_PITCH 20.0 /* points from line to line */

/*
 * Chooses the height of every part and the gap above it. Beginning at the least, the room is
 * given first to what lies below its natural measure, then to charts, then to gaps, then to
 * lines to write on, each up to its greatest. What is still left stays white.
 */
void parts_fill(struct part *parts, size_t count, double room);

#endif
