/* Which words a page never uses. */
#include "tests/language/strings.h"

static bool is_letter(char byte)
{
    return isalpha((unsigned char)byte) != 0; // the words that are looked for are ASCII
}

static bool begins_with_folded(const char *text, const char *word)
{
    for (; *word != '\0'; text++, word++) {
        if (tolower((unsigned char)*text) != tolower((unsigned char)*word))
            return false;
    }
    return true;
}

/* Where `word` stands as a whole word, whatever its case; NULL when it does not. */
static const char *find_word(const char *text, const char *word)
{
    size_t length = strlen(word);

    for (const char *at = text; *at != '\0'; at++) {
        bool begins = at == text || !is_letter(at[-1]);
        if (begins && begins_with_folded(at, word) && !is_letter(at[length]))
            return at;
    }
    return NULL;
}

static void expect_none_of(const char *text, const char *const *words, size_t count)
{
    for (size_t i = 0; i < count; i++) {
        if (find_word(text, words[i]) != NULL)
            fail_msg("\"%s\" must not stand in \"%s\"", words[i], text);
    }
}

static void expect_no_forbidden_indonesian(const char *text)
{
    static const char *const words[] = {
        "signifikan", "membuktikan",   "terbukti",
        "efektif",    "normal",        "abnormal",
        "gagal",      "menjamin",      "sembuh",
        "parah",      "kambuh",        "mandek",
        "dirugikan",  "harus",         "wajib",
        "berkat",     "akibat",        "karena konseling",
        "prosen",     "prosentase",    "yg",
        "dgn",        "tsb",           "dan/atau",
        "siswa",      "pasien",        "instrumen",
        "kuesioner",  "sasaran",       "konseli",
        "klien",      "guru BK",       "terapeutik",
        "andal",      "penurunan",     "aliansi terapeutik",
        "terminasi",  "putus layanan",
    };
    expect_none_of(text, words, COUNT(words));
}

static void no_forbidden_word_stands_on_an_indonesian_page(void **state)
{
    (void)state;
    for_page_strings(true, expect_no_forbidden_indonesian);
    for (const struct word_pair *pair = language_id.band_words; pair->name != NULL; pair++)
        expect_no_forbidden_indonesian(pair->word);
}

static void expect_no_forbidden_english(const char *text)
{
    static const char *const words[] = {
        "significant", "significantly", "prove",     "proves",    "normal", "abnormal",
        "fail",        "failed",        "guarantee", "cured",     "must",   "because of",
        "thanks to",   "patient",       "error",     "effective",
    };
    const char *at = find_word(text, "measurement error");

    if (at == NULL)
        at = find_word(text, "Measurement error");
    if (at == NULL)
        expect_none_of(text, words, COUNT(words));
}

static void no_forbidden_word_stands_on_an_english_page(void **state)
{
    (void)state;
    for_page_strings(false, expect_no_forbidden_english);
    for (const struct word_pair *pair = language_en.band_words; pair->name != NULL; pair++)
        expect_no_forbidden_english(pair->word);
}

static void the_client_page_uses_no_frightening_word(void **state)
{
    static const char *const id_words_kept_away[] = {
        "buruk",    "memburuk", "kemunduran", "gangguan",     "gejala",
        "klinis",   "depresi",  "risiko",     "titik potong", "galat",
        "reliabel", "masalah",  "kasus",      "tidak hadir",  "alpa",
        "kategori", "persen",   "kamu",       "Anda",         "interval",
    };
    static const char *const en_words_kept_away[] = {
        "worse",      "worsening", "deterioration", "disorder", "symptom",  "clinical",
        "depression", "risk",      "cutoff",        "error",    "reliable", "problem",
        "case",       "missed",    "category",      "percent",  "interval",
    };
    (void)state;
    for (size_t i = 0; i < pairs[1].id.count; i++) {
        expect_none_of(pairs[1].id.items[i], id_words_kept_away, COUNT(id_words_kept_away));
        expect_none_of(pairs[1].en.items[i], en_words_kept_away, COUNT(en_words_kept_away));
        assert_null(strchr(pairs[1].id.items[i], '%'));
        assert_null(strchr(pairs[1].en.items[i], '%'));
    }
}

static void only_the_evaluation_is_called_immediate(void **state)
{
    (void)state;
    for (size_t i = 0; i < COUNT(pairs); i++) {
        for (size_t j = 0; j < pairs[i].id.count; j++) {
            const char *text = pairs[i].id.items[j], *at = find_word(text, "segera");
            bool is_evaluation =
                at != NULL && at - text >= 10 && begins_with_folded(at - 10, "penilaian ");
            if (at != NULL && !is_evaluation)
                fail_msg("\"segera\" in \"%s\"", text);
        }
    }
}

static bool is_sentence(const char *text)
{
    size_t length = strlen(text);

    return length > 0 && text[length - 1] == '.';
}

static void expect_words_first(const char *text)
{
    static const char *const numbers[] = {
        "{n}", "{k}",  "{x}",    "{m}",   "{p}",   "{a}",      "{b}",     "{d}",
        "{T}", "{lo}", "{diff}", "{mrc}", "{min}", "{change}", "{value}", "{days}"};
    if (!is_sentence(text))
        return;
    if (isdigit((unsigned char)text[0]))
        fail_msg("a digit begins \"%s\"", text);
    for (size_t i = 0; i < COUNT(numbers); i++) {
        if (strncmp(text, numbers[i], strlen(numbers[i])) == 0)
            fail_msg("a number begins \"%s\"", text);
    }
}

static void no_indonesian_sentence_begins_with_a_number(void **state)
{
    (void)state;
    for_page_strings(true, expect_words_first);
}

static void the_client_page_says_the_same_for_supported_and_functional(void **state)
{
    (void)state;
    assert_string_equal(id_client_phrases.sentence[SENTENCE_E3_BETTER],
                        id_client_phrases.sentence[SENTENCE_E4_BETTER]);
    assert_string_equal(en_client_phrases.sentence[SENTENCE_E3_BETTER],
                        en_client_phrases.sentence[SENTENCE_E4_BETTER]);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(no_forbidden_word_stands_on_an_indonesian_page),
        cmocka_unit_test(no_forbidden_word_stands_on_an_english_page),
        cmocka_unit_test(the_client_page_uses_no_frightening_word),
        cmocka_unit_test(only_the_evaluation_is_called_immediate),
        cmocka_unit_test(no_indonesian_sentence_begins_with_a_number),
        cmocka_unit_test(the_client_page_says_the_same_for_supported_and_functional),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
