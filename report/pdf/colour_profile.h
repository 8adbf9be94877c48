/* The profile that says what our red, green and blue are. */
#ifndef REPORT_PDF_COLOUR_PROFILE_H
#define REPORT_PDF_COLOUR_PROFILE_H

#include "base/arena.h"
#include "base/text.h"

/* An ICC profile of sRGB, version 4.2; the same bytes each time. In the arena. */
struct text colour_profile_srgb(struct arena *arena);

#endif
