/* The parts of Bahasa Indonesia. */
#ifndef LANGUAGE_ID_H
#define LANGUAGE_ID_H

#include "language/language.h"

extern const struct phrases id_phrases;
extern const struct client_phrases id_client_phrases;
extern const struct closure_phrases id_closure_phrases;
extern const struct chart_phrases id_chart_phrases;
extern const struct score_phrases id_score_phrases;
extern const struct caseload_phrases id_caseload_phrases;
extern const struct words id_words;
extern const struct messages id_messages;

extern const struct language language_id;

#endif
