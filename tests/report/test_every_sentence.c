/* Every sentence of a measure is said where its scores give it, and not where they nearly do.
 */
#include "tests/report/document_texts.h"
#include "tests/report/report_case.h"
#include "tests/support/sentence_cases.h"

#define FIRST "2026-07-06"

/* The whole report in one line, as headings part a sentence from the next. */
static struct text words_of(struct case_builder *builder,
                            const struct language *language,
                            const char *measure,
                            const char *values)
{
    const struct report_case report = {.language = language};
    case_weekly_scores(builder, FIRST, measure, values);
    struct text words = document_words(write_report(builder, &report));
    char *line = ARENA_ARRAY(builder->arena, char, words.length);
    memcpy(line, words.data, words.length);
    for (size_t i = 0; i < words.length; i++) {
        if (line[i] == '\n')
            line[i] = ' ';
    }
    return (struct text){line, words.length};
}

/* Where the part ends in the text, from `start` on; SIZE_MAX when it does not stand there. */
static size_t end_of_part(struct text text, size_t start, const char *part, size_t length)
{
    for (size_t i = start; i + length <= text.length; i++) {
        if (memcmp(text.data + i, part, length) == 0)
            return i + length;
    }
    return SIZE_MAX;
}

/* Whether all that stands between the placeholders is said, in that order. */
static bool is_said(struct text text, const char *phrase)
{
    size_t at = 0;
    while (*phrase != '\0' && at != SIZE_MAX) {
        size_t length = strcspn(phrase, "{");
        at = end_of_part(text, at, phrase, length);
        phrase += length;
        if (*phrase == '{')
            phrase += strcspn(phrase, "}") + 1;
    }
    return at != SIZE_MAX;
}

static void check_sentence(const struct language *language,
                           const struct scores *scores,
                           const char *values,
                           bool is_given)
{
    enum sentence_key key = (enum sentence_key)scores->code;
    struct case_builder builder = case_begin();
    struct text words = words_of(&builder, language, scores->measure, values);
    if (is_said(words, language->say_of_scores->sentence[key]) != is_given)
        fail_msg("%s in %s of \"%s\": said %d", sentence_key_code(key), language->code, values,
                 !is_given);
    if (has_part(words, "{") || has_part(words, "}"))
        fail_msg("%s in %s: not filled", sentence_key_code(key), language->code);
    case_end(&builder);
}

static void every_sentence_is_said_and_nearly_said(void **state)
{
    (void)state;
    for (size_t i = 0; languages[i] != NULL; i++) {
        for (int key = 0; key < SENTENCE_COUNT; key++) {
            const struct scores *scores =
                find_scores(sentence_cases, COUNT(sentence_cases), key);
            if (scores == NULL) {
                fail_msg("%s has no case", sentence_key_code((enum sentence_key)key));
                return;
            }
            check_sentence(languages[i], scores, scores->with, true);
            check_sentence(languages[i], scores, scores->without, false);
        }
    }
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(every_sentence_is_said_and_nearly_said),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
