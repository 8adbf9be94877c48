/* The flags among the findings, each with its evidence. */
#ifndef CLI_FLAGS_WALK_H
#define CLI_FLAGS_WALK_H

#include "cli/findings_walker.h"

/* Shows the list `flags`, worst first. */
void flags_walk(struct walker *walker, const struct case_findings *findings);

#endif
