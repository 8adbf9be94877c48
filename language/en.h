/* The parts of English. */
#ifndef LANGUAGE_EN_H
#define LANGUAGE_EN_H

#include "language/language.h"

extern const struct phrases en_phrases;
extern const struct client_phrases en_client_phrases;
extern const struct closure_phrases en_closure_phrases;
extern const struct chart_phrases en_chart_phrases;
extern const struct score_phrases en_score_phrases;
extern const struct caseload_phrases en_caseload_phrases;
extern const struct words en_words;
extern const struct messages en_messages;

extern const struct language language_en;

#endif
