/* The three parts of page one that answer first: headline, key facts, what needs attention. */
#ifndef REPORT_SECTIONS_HEADLINE_H
#define REPORT_SECTIONS_HEADLINE_H

#include "report/sections/wording.h"

/* "Dari 2 tujuan, belum ada yang tercapai." The same sentence heads the goals of other pages;
 * on the client's page in words of its own. */
struct text headline_goals(const struct wording *wording);

/* "PHQ-9: perbaikan reliabel.": worsening first; or worsening alone, which may be none. */
struct text headline_measures(const struct wording *wording, bool is_worse_only);

/* "Ada 3 hal yang perlu diperhatikan."; empty when there is nothing. */
struct text headline_attention(const struct wording *wording);

/* Two of the key facts. */
struct tile tile_of_goals(const struct wording *wording);
struct tile tile_of_measure(const struct wording *wording);

enum { TILES = 3 };

/* Three tiles; only the counsellor's have a tone that asks for attention. */
void tiles_add(const struct wording *wording,
               const struct tile tiles[TILES],
               struct document *document);

void headline_write(const struct wording *wording, struct document *document);
void tiles_write(const struct wording *wording, struct document *document);
void attention_write(const struct wording *wording, struct document *document);

/* A flag that is no reason to worry: an early change, a sudden gain, a repaired relationship.
 */
struct good_news {
    day_number day;
    struct text text;
};

/* In the order of the flags. */
struct good_news *good_news_of(const struct wording *wording, size_t *count);

/* How many things need attention: merged items, as the callout lists them. */
size_t attention_count(const struct wording *wording);

#endif
