/* Words of coded roles: "tidak hadir", "DNA", 3 -> attendance. */
#ifndef INGEST_WORD_FIELD_H
#define INGEST_WORD_FIELD_H

#include <stddef.h>

#include "base/text.h"
#include "model/row.h"

#define WORD_NONE (-1)

struct word {
    const char *label; /* as label_of writes it */
    int value;         /* of the role's enum */
};

struct word_list {
    const struct word *items;
    size_t count;
};

/* The words of a role; an empty list when the role is not a coded one. */
struct word_list words_of(enum file_kind kind, int role);

/* The value of a word in the form of label_of; WORD_NONE when it is not there. */
int word_find(struct word_list words, struct text label);

#endif
