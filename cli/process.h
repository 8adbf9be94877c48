/* What the process is before anything else happens: limits, signals, environment. */
#ifndef CLI_PROCESS_H
#define CLI_PROCESS_H

#include <stdbool.h>

/*
 * Files and folders are for the user alone (umask 077), no core is ever dumped, descriptors 0-2
 * are open, broken pipes and file limits are errors and no signals, INT, TERM and HUP set a
 * flag, abort() ends with EXIT_OUR_BUG, and variables that would steer libraries are gone.
 */
void process_prepare(void);

/* The signal that asked the process to stop; 0 = none. Looked at before each commit. */
int process_signal(void);

#endif
