/* Findings as text: a few lines an episode, for the terminal. */
#ifndef CLI_FINDINGS_TEXT_H
#define CLI_FINDINGS_TEXT_H

#include <stdio.h>

#include "report/report_input.h"

void findings_text_print(const struct report_input *input, struct arena *arena, FILE *out);

#endif
