/* The list of languages, and how words are found in one. */
#include "language/language.h"

#include <stddef.h>

#include "language/en.h"
#include "language/id.h"

const struct language *const languages[] = {
    &language_id,
    &language_en,
    NULL,
};

const struct language *language_find(struct text code)
{
    for (size_t i = 0; languages[i] != NULL; i++) {
        if (text_equal_folded(code, text_of(languages[i]->code)))
            return languages[i];
    }
    return NULL;
}

struct text language_band_word(const struct language *language, struct text band_name)
{
    for (const struct word_pair *pair = language->band_words; pair->name != NULL; pair++) {
        if (text_equal_folded(band_name, text_of(pair->name)))
            return text_of(pair->word);
    }
    return band_name;
}

static bool matches(struct text id, struct text pattern)
{
    if (text_ends_with(pattern, TEXT("*")))
        return text_starts_with(id, text_slice(pattern, 0, pattern.length - 1));
    return text_equal(id, pattern);
}

struct text language_topic(const struct language *language, struct text instrument_id)
{
    struct text id = text_slice(instrument_id, 0, text_find(instrument_id, '@'));

    for (const struct word_pair *pair = language->topics; pair->name != NULL; pair++) {
        if (matches(id, text_of(pair->name)))
            return text_of(pair->word);
    }
    return id;
}

static bool is_term(struct text word, const struct terms *terms)
{
    return text_equal_folded(word, text_of(terms->client)) ||
           text_equal_folded(word, text_of(terms->counsellor)) ||
           text_equal_folded(word, text_of(terms->supervisor));
}

bool practice_of_word(struct text word, enum practice *practice)
{
    for (size_t i = 0; languages[i] != NULL; i++) {
        for (int p = 0; p < PRACTICE_COUNT; p++) {
            if (is_term(word, &languages[i]->terms[p])) {
                *practice = (enum practice)p;
                return true;
            }
        }
    }
    return false;
}

struct terms language_terms(const struct language *language,
                            enum practice client,
                            enum practice counsellor,
                            enum practice supervisor)
{
    return (struct terms){
        .client = language->terms[client].client,
        .client_capital = language->terms[client].client_capital,
        .counsellor = language->terms[counsellor].counsellor,
        .counsellor_capital = language->terms[counsellor].counsellor_capital,
        .supervisor = language->terms[supervisor].supervisor,
        .supervisor_capital = language->terms[supervisor].supervisor_capital,
    };
}
