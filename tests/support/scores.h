/* What tests of statistics need: memory for one test, and invented scores. */
#ifndef TESTS_SUPPORT_SCORES_H
#define TESTS_SUPPORT_SCORES_H

#include <stddef.h>
#include <stdint.h>

/* Set-up and tear-down of a test whose state is an arena. */
int create_work(void **state);
int destroy_work(void **state);

/* Scores 0, 0.5 .. 27 with many ties; the same for the same seed. */
void invent_scores(uint32_t seed, double *scores, size_t count);

/* 1, 2, 3 .. */
void number_sessions(double *sessions, size_t count);

#endif
