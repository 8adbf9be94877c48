/* The flags that may stand on the client's page: good news, and what is time for. */
#ifndef REPORT_SECTIONS_CLIENT_FLAGS_H
#define REPORT_SECTIONS_CLIENT_FLAGS_H

#include "report/sections/wording.h"

/* "Ada kemajuan yang cepat."; missing when the flag is not raised or may not be told. */
struct text client_flag(const struct wording *wording, enum flag_code code);

#endif
