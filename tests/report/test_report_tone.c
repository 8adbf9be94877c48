/* What holds for every sentence of every report, whatever the findings. */
#include "language/en.h"
#include "language/id.h"
#include "tests/report/closures.h"
#include "tests/report/document_texts.h"

#define SHORTEST_ALTERNATIVE 12

struct told {
    const struct constellation *constellation;
    enum report_kind kind;
    const struct language *language;
};

#define FAIL(place, what, text)                                                                \
    fail_msg("%s in %s: %s: \"%.*s\"", (place)->constellation->name, (place)->language->code,  \
             (what), (int)(text).length, (text).data)

static void for_languages(const struct constellation *constellation,
                          enum report_kind kind,
                          void (*check)(const struct told *place,
                                        const struct document *document))
{
    for (size_t j = 0; languages[j] != NULL; j++) {
        struct case_builder builder = case_begin();
        struct report_case report = {
            .language = languages[j], .period = constellation->period, .kind = kind};
        constellation->build(&builder);
        check(&(struct told){constellation, kind, languages[j]},
              write_report(&builder, &report));
        case_end(&builder);
    }
}

/* Calls `check` with the report of every constellation in every language. */
static void for_reports(void (*check)(const struct told *place,
                                      const struct document *document))
{
    for (size_t i = 0; i < COUNT(constellations); i++)
        for_languages(&constellations[i], REPORT_PROGRESS, check);
    for (size_t i = 0; i < COUNT(closures); i++)
        for_languages(&closures[i], REPORT_CLOSURE, check);
}

static void expect_tidy(const struct told *place, const struct document *document)
{
    static const char *const untidy[] = {"{", "}", "  ", " .", " ,", "..", "(null)", "()"};
    struct used_texts texts = document_texts(document);
    for (size_t i = 0; i < texts.count; i++) {
        struct text text = texts.items[i].text;
        for (size_t k = 0; k < COUNT(untidy); k++) {
            if (has_part(text, untidy[k]))
                FAIL(place, untidy[k], text);
        }
        if (has_word(text, "nan") || has_word(text, "inf"))
            FAIL(place, "no number", text);
        if (text.data[0] == ' ' || text.data[text.length - 1] == ' ')
            FAIL(place, "a blank at an end", text);
        if (text_find_invalid(text) < text.length)
            FAIL(place, "not UTF-8", text);
    }
}

static void every_text_is_tidy(void **state)
{
    (void)state;
    for_reports(expect_tidy);
}

static bool is_digit(char byte)
{
    return byte >= '0' && byte <= '9';
}

static void expect_words_first(const struct told *place, const struct document *document)
{
    struct used_texts texts = document_texts(document);
    for (size_t i = 0; i < texts.count; i++) {
        struct text text = texts.items[i].text;
        if (texts.items[i].use == USE_LABEL || place->language != &language_id)
            continue;
        if (is_digit(text.data[0]))
            FAIL(place, "a digit begins", text);
        for (size_t k = 0; k + 2 < text.length; k++) {
            if (text.data[k] == '.' && text.data[k + 1] == ' ' && is_digit(text.data[k + 2]))
                FAIL(place, "a digit begins a sentence of", text);
        }
    }
}

static void no_indonesian_sentence_begins_with_a_digit(void **state)
{
    (void)state;
    for_reports(expect_words_first);
}

static void expect_no_forbidden_word(const struct told *place, const struct document *document)
{
    static const char *const id_words_kept_away[] = {
        "signifikan", "membuktikan", "terbukti",  "efektif",   "normal", "abnormal",
        "gagal",      "menjamin",    "sembuh",    "parah",     "kambuh", "mandek",
        "dirugikan",  "harus",       "wajib",     "berkat",    "akibat", "karena konseling",
        "siswa",      "pasien",      "kuesioner", "instrumen", "andal",
    };
    static const char *const en_words_kept_away[] = {
        "significant", "significantly", "prove",     "proves",    "normal", "abnormal",
        "fail",        "failed",        "cured",     "guarantee", "must",   "because of",
        "thanks to",   "patient",       "effective", "urgent",
    };
    bool is_indonesian = place->language == &language_id;
    const char *const *words = is_indonesian ? id_words_kept_away : en_words_kept_away;
    size_t count = is_indonesian ? COUNT(id_words_kept_away) : COUNT(en_words_kept_away);
    struct used_texts texts = document_texts(document);
    for (size_t i = 0; i < texts.count; i++) {
        for (size_t k = 0; k < count; k++) {
            if (has_word(texts.items[i].text, words[k]))
                FAIL(place, words[k], texts.items[i].text);
        }
    }
}

static void no_forbidden_word_is_said(void **state)
{
    (void)state;
    for_reports(expect_no_forbidden_word);
}

static void expect_alternatives(const struct told *place, const struct document *document)
{
    struct used_texts texts = document_texts(document);
    size_t count = 0;
    for (size_t i = 0; i < texts.count; i++) {
        struct text text = texts.items[i].text;
        if (texts.items[i].use != USE_ALTERNATIVE)
            continue;
        count++;
        if (text_count_code_points(text) < SHORTEST_ALTERNATIVE ||
            !text_ends_with(text, TEXT(".")))
            FAIL(place, "not an alternative text", text);
    }
    assert_true(count > 0);
}

static void every_chart_has_an_alternative_text(void **state)
{
    (void)state;
    for_reports(expect_alternatives);
}

static void expect_content(struct used_texts *texts, const struct block *block)
{
    (void)texts;
    switch (block->kind) {
    case BLOCK_HEADLINE:
        assert_false(sentence_is_empty(&block->headline));
        break;
    case BLOCK_SECTION:
        assert_false(sentence_is_empty(&block->section.finding) &&
                     block->section.body.count == 0);
        break;
    case BLOCK_PARAGRAPH:
        assert_false(sentence_is_empty(&block->paragraph.content));
        break;
    case BLOCK_TABLE:
        assert_true(block->table.row_count > 0);
        break;
    case BLOCK_DATED_LIST:
        assert_true(block->dated_list.count > 0);
        break;
    case BLOCK_GOALS:
        assert_true(block->goals.count > 0);
        break;
    case BLOCK_PANEL:
        assert_true(block->panel.count > 0);
        break;
    case BLOCK_PATHS:
        assert_true(block->paths.count > 0);
        break;
    case BLOCK_TITLE:
    case BLOCK_IDENTITY:
    case BLOCK_TILES:
    case BLOCK_ATTENTION:
    case BLOCK_HALVES:
    case BLOCK_COURSE:
    case BLOCK_ATTENDANCE:
    case BLOCK_WRITE_IN:
    case BLOCK_SIGNATURES:
    case BLOCK_CARDS:
    case BLOCK_FIGURE:
        break;
    }
}

static void expect_no_empty_block(const struct told *place, const struct document *document)
{
    (void)place;
    visit_blocks(document->blocks.items, document->blocks.count, expect_content, NULL);
}

static void no_block_is_empty(void **state)
{
    (void)state;
    for_reports(expect_no_empty_block);
}

/* Whatever a person has written into the files stands on the page. */
static void expect_user_texts(const struct told *place, const struct document *document)
{
    struct case_builder builder = case_begin();
    struct text words = document_words(document);
    place->constellation->build(&builder);
    for (size_t i = 0; i < builder.file.journal_count; i++) {
        const char *text = arena_string(builder.arena, builder.file.journal[i].text);
        if (place->kind == REPORT_CLOSURE && builder.file.journal[i].state == STATE_DONE)
            continue; // a closure tells what remains
        if (!has_part(words, text))
            fail_msg("%s in %s: \"%s\" is lost", place->constellation->name,
                     place->language->code, text);
    }
    for (size_t i = 0; i < builder.file.goal_count; i++)
        assert_true(
            has_part(words, arena_string(builder.arena, builder.file.goals[i].statement)));
    case_end(&builder);
}

static void nothing_that_a_person_wrote_is_lost(void **state)
{
    (void)state;
    for_reports(expect_user_texts);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(every_text_is_tidy),
        cmocka_unit_test(no_indonesian_sentence_begins_with_a_digit),
        cmocka_unit_test(no_forbidden_word_is_said),
        cmocka_unit_test(every_chart_has_an_alternative_text),
        cmocka_unit_test(no_block_is_empty),
        cmocka_unit_test(nothing_that_a_person_wrote_is_lost),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
