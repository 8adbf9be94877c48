/* An errno of the outside world becomes a problem, and problems become an exit status. */
#ifndef CLI_FAILURE_H
#define CLI_FAILURE_H

#include "cli/exit_status.h"
#include "model/problem.h"

/* Adds the problem of reading `path` that `fault` (an errno) stands for; returns false. */
bool failure_add(struct problems *problems, const char *path, int fault);

/* The same for writing. */
bool failure_add_writing(struct problems *problems, const char *path, int fault);

/* What the worst failure means for the exit status; EXIT_DONE when there is none. */
enum exit_status failure_status(const struct problems *problems);

/* Whether all that failed is that an input file cannot be read: others may be. */
bool failure_is_of_file(const struct problems *problems);

#endif
