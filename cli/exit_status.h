/* What the program's exit status says. Anything not listed here is a failure. */
#ifndef CLI_EXIT_STATUS_H
#define CLI_EXIT_STATUS_H

enum exit_status {
    EXIT_DONE = 0,
    EXIT_PARTIAL = 1, /* done, but rows or files were refused, or `check` found a fault */
    EXIT_REFUSED = 2, /* nothing done: the input was refused */
    /* from here on as in sysexits */
    EXIT_USAGE = 64,
    EXIT_DAMAGED = 65,  /* database damaged, foreign or of a newer schema */
    EXIT_NO_INPUT = 66, /* input or client not found */
    EXIT_OUR_BUG = 70,
    EXIT_NO_OUTPUT = 73,  /* output cannot be made */
    EXIT_FILE_ERROR = 74, /* read or write error */
    EXIT_BUSY = 75,       /* another run holds the lock */
    EXIT_PERMISSION = 77,
    EXIT_CONFIGURATION = 78,
    EXIT_SIGNAL = 128 /* plus the number of the signal, after a clean roll-back */
};

#endif
