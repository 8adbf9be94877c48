/* The client's goals, each with its way from the start to the flag. */
#ifndef REPORT_SECTIONS_CLIENT_PATHS_H
#define REPORT_SECTIONS_CLIENT_PATHS_H

#include "report/sections/goal_ladder.h"
#include "report/sections/wording.h"

/* Adds them to the section; false and nothing where there is no goal to show. */
bool client_paths_write(const struct wording *wording,
                        struct block *section,
                        enum ladder_moment moment);

#endif
