/* Labels and values that say who a report is about. */
#ifndef REPORT_SECTIONS_IDENTITY_H
#define REPORT_SECTIONS_IDENTITY_H

#include "report/sections/wording.h"

/* Client code, or the name where names are asked for. */
struct label_value identity_client(const struct wording *wording);
struct label_value identity_class(const struct wording *wording);
struct label_value identity_counsellor(const struct wording *wording);
struct label_value identity_field(const struct wording *wording);   /* with who referred */
struct label_value identity_consent(const struct wording *wording); /* the counsellor's only */

/* Who of `wanted` may read what, as it is recorded; missing when it is nobody. */
struct text identity_readers(const struct wording *wording, unsigned wanted);

/* A summary's subtitle: "Semester Ganjil Tahun Pelajaran 2026/2027 · untuk orang tua/wali". */
struct text identity_for_readers(const struct wording *wording, struct text period);

/* Adds the block with `count` pairs, a multiple of four. */
void identity_write(const struct wording *wording,
                    const struct label_value *pairs,
                    size_t count,
                    struct document *document);

#endif
