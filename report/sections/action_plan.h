/* How the plan stands, in one or two sentences. */
#ifndef REPORT_SECTIONS_ACTION_PLAN_H
#define REPORT_SECTIONS_ACTION_PLAN_H

#include "report/sections/wording.h"

/* "Langkah: 1 dari 2 selesai, 1 melewati tenggat."; empty when nothing was planned. */
struct text plan_finding(const struct wording *wording);

#endif
