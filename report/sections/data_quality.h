/* How the goals are written down and how complete the data are, as sentences. */
#ifndef REPORT_SECTIONS_DATA_QUALITY_H
#define REPORT_SECTIONS_DATA_QUALITY_H

#include "report/document.h"
#include "report/sections/wording.h"

/* "G1 dan G2: uraian tingkat belum lengkap." with the codes in bold; empty without a hint. */
struct sentence goal_check_sentence(const struct wording *wording);

/* Refused rows, sessions without a score, and whether there is a comparison. */
struct text data_notes(const struct wording *wording);

#endif
