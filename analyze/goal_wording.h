/*
 * How a goal is put into words, as far as a list of words can tell.
 *
 * For counsellors: Two simple hints on wording: a goal that holds two things at once can be
 * half reached, and a goal that says what not to do gives nothing to practise.
 *
 * Source:  word lists of the service, in Indonesian and English
 * Checked: tests/analyze/test_goal_wording.c
 */
#ifndef ANALYZE_GOAL_WORDING_H
#define ANALYZE_GOAL_WORDING_H

#include <stdbool.h>

#include "base/text.h"

/* Two things to be counted: "and" with a unit word before it and another after it. */
bool wording_has_two_variables(struct text text);

/* The first word says what not to do: "stop", "tidak" ... */
bool wording_is_negative(struct text text);

#endif
