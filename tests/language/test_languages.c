#include <assert.h>
#include <ctype.h>
#include <stdio.h>
#include <string.h>

#include "language/en.h"
#include "language/id.h"
#include "language/language.h"
#include "tests/support/test.h"

/* A struct of strings, read as the array that it is. */
struct strings {
    const char *const *items;
    size_t count;
};

#define IS_ARRAY_OF_STRINGS(type)                                                              \
    static_assert(sizeof(type) % sizeof(const char *) == 0, "nothing but strings in " #type)
IS_ARRAY_OF_STRINGS(struct phrases);
IS_ARRAY_OF_STRINGS(struct client_phrases);
IS_ARRAY_OF_STRINGS(struct words);
IS_ARRAY_OF_STRINGS(struct messages);

#define STRINGS(object)                                                                        \
    {                                                                                          \
        (const char *const *)&(object), sizeof(object) / sizeof(const char *)                  \
    }

static const struct {
    const char *name;
    struct strings id, en;
    bool is_of_the_page; // and so bound by the rules of tone
} pairs[] = {
    {"phrases",        STRINGS(id_phrases),        STRINGS(en_phrases),        true },
    {"client_phrases", STRINGS(id_client_phrases), STRINGS(en_client_phrases), true },
    {"words",          STRINGS(id_words),          STRINGS(en_words),          true },
    {"messages",       STRINGS(id_messages),       STRINGS(en_messages),       false},
};

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

static bool is_term(const char *name, size_t length)
{
    static const char *const terms[] = {"client",     "Client",     "counsellor",
                                        "Counsellor", "supervisor", "Supervisor"};
    for (size_t i = 0; i < COUNT(terms); i++) {
        if (strlen(terms[i]) == length && memcmp(terms[i], name, length) == 0)
            return true;
    }
    return false;
}

static bool has_placeholder(const char *text, const char *name, size_t length)
{
    for (const char *at = strchr(text, '{'); at != NULL; at = strchr(at + 1, '{')) {
        if (strncmp(at + 1, name, length) == 0 && at[1 + length] == '}')
            return true;
    }
    return false;
}

/* Every {name} of `text` but terms stands in `other`, too; {name|one|many} is grammar. */
static void expect_placeholders_in(const char *text, const char *other)
{
    for (const char *at = strchr(text, '{'); at != NULL; at = strchr(at + 1, '{')) {
        size_t length = strcspn(at + 1, "|}");
        if (at[1 + length] == '|' || is_term(at + 1, length))
            continue;
        if (!has_placeholder(other, at + 1, length))
            fail_msg("{%.*s} of \"%s\" is not in \"%s\"", (int)length, at + 1, text, other);
    }
}

/* Calls `check` with every string of the pages in that language. */
static void for_page_strings(bool indonesian, void (*check)(const char *text))
{
    for (size_t i = 0; i < COUNT(pairs); i++) {
        const struct strings *strings = indonesian ? &pairs[i].id : &pairs[i].en;
        for (size_t j = 0; pairs[i].is_of_the_page && j < strings->count; j++)
            check(strings->items[j]);
    }
}

static void expect_none_of(const char *text, const char *const *words, size_t count)
{
    for (size_t i = 0; i < count; i++) {
        if (find_word(text, words[i]) != NULL)
            fail_msg("\"%s\" must not stand in \"%s\"", words[i], text);
    }
}

static void every_string_is_there_in_both_languages(void **state)
{
    (void)state;
    for (size_t i = 0; i < COUNT(pairs); i++) {
        for (size_t j = 0; j < pairs[i].id.count; j++) {
            const char *id = pairs[i].id.items[j], *en = pairs[i].en.items[j];
            if (id == NULL || id[0] == '\0')
                fail_msg("%s: number %zu is missing in id (en: %s)", pairs[i].name, j, en);
            if (en == NULL || en[0] == '\0')
                fail_msg("%s: number %zu is missing in en (id: %s)", pairs[i].name, j, id);
        }
    }
}

static void both_languages_use_the_same_placeholders(void **state)
{
    (void)state;
    for (size_t i = 0; i < COUNT(pairs); i++) {
        for (size_t j = 0; j < pairs[i].id.count; j++) {
            expect_placeholders_in(pairs[i].id.items[j], pairs[i].en.items[j]);
            expect_placeholders_in(pairs[i].en.items[j], pairs[i].id.items[j]);
        }
    }
}

/* The length of a placeholder with its braces; 0 when it is written wrongly. */
static size_t placeholder_length(const char *at)
{
    size_t length = strcspn(at + 1, "{}");
    int bars = 0;

    for (size_t i = 0; i < length; i++)
        bars += at[1 + i] == '|';
    bool is_closed = at[1 + length] == '}';
    return is_closed && length > 0 && (bars == 0 || bars == 2) ? length + 2 : 0;
}

static void expect_clean_placeholders(const char *text)
{
    for (const char *at = text; *at != '\0'; at++) {
        if (*at == '{') {
            size_t length = placeholder_length(at);
            if (length == 0)
                fail_msg("a placeholder of \"%s\" is not closed or has one bar", text);
            at += length - 1;
        } else if (*at == '}' || *at == '|') {
            fail_msg("'%c' outside a placeholder in \"%s\"", *at, text);
        }
    }
}

static void placeholders_are_well_formed(void **state)
{
    (void)state;
    for_page_strings(true, expect_clean_placeholders);
    for_page_strings(false, expect_clean_placeholders);
}

static void expect_no_plural_form(const char *text)
{
    for (const char *at = strchr(text, '{'); at != NULL; at = strchr(at + 1, '{'))
        if (at[1 + strcspn(at + 1, "|}")] == '|')
            fail_msg("Indonesian has no plural forms: \"%s\"", text);
}

static void indonesian_needs_no_plural_forms(void **state)
{
    (void)state;
    for_page_strings(true, expect_no_plural_form);
}

static void expect_tidy(const char *text)
{
    static const char *const untidy[] = {"!", "  ", "(s)", " %", " .", " ,", "&", "\t", "“ "};

    for (size_t i = 0; i < COUNT(untidy); i++) {
        if (strstr(text, untidy[i]) != NULL)
            fail_msg("\"%s\" stands in \"%s\"", untidy[i], text);
    }
}

static void no_string_shouts_or_is_untidy(void **state)
{
    (void)state;
    for (size_t i = 0; i < COUNT(pairs); i++) {
        for (size_t j = 0; j < pairs[i].id.count; j++) {
            expect_tidy(pairs[i].id.items[j]);
            expect_tidy(pairs[i].en.items[j]);
        }
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

static day_number on(int year, int month, int day)
{
    return day_of((struct date){year, month, day});
}

static const struct {
    int year, month, day;
    enum date_form form;
    const char *id, *en;
} dates[] = {
    {2026, 11, 24, DATE_LONG,  "24 November 2026", "24 November 2026"},
    {2026, 11, 24, DATE_SHORT, "24 Nov 2026",      "24 Nov 2026"     },
    {2026, 11, 24, DATE_AXIS,  "24 Nov",           "24 Nov"          },
    {2026, 8,  3,  DATE_LONG,  "3 Agustus 2026",   "3 August 2026"   },
    {2026, 8,  3,  DATE_SHORT, "3 Agu 2026",       "3 Aug 2026"      },
    {2024, 2,  29, DATE_LONG,  "29 Februari 2024", "29 February 2024"},
    {2026, 5,  1,  DATE_AXIS,  "1 Mei",            "1 May"           },
    {2026, 10, 31, DATE_SHORT, "31 Okt 2026",      "31 Oct 2026"     },
    {2026, 12, 1,  DATE_SHORT, "1 Des 2026",       "1 Dec 2026"      },
};

static void dates_are_written_as_the_language_does(void **state)
{
    struct arena *arena = arena_create();

    (void)state;
    for (size_t i = 0; i < COUNT(dates); i++) {
        day_number day = on(dates[i].year, dates[i].month, dates[i].day);
        assert_text_equal(language_id.date(day, dates[i].form, arena), dates[i].id);
        assert_text_equal(language_en.date(day, dates[i].form, arena), dates[i].en);
    }
    arena_destroy(arena);
}

static const struct {
    struct date from, to;
    enum date_form form;
    const char *id, *en;
} ranges[] = {
    {{2026, 8, 3},
     {2026, 11, 27},
     DATE_LONG,                               "3 Agustus–27 November 2026",
     "3 August–27 November 2026"                                                                  },
    {{2026, 8, 3},   {2026, 8, 9}, DATE_LONG, "3–9 Agustus 2026",              "3–9 August 2026"},
    {{2026, 8, 3},   {2026, 8, 3}, DATE_LONG, "3 Agustus 2026",                  "3 August 2026"    },
    {{2026, 12, 28},
     {2027, 1, 5},
     DATE_SHORT,                              "28 Des 2026–5 Jan 2027",
     "28 Dec 2026–5 Jan 2027"                                                                     },
    {{2026, 12, 28}, {2027, 1, 5}, DATE_AXIS, "28 Des–5 Jan",                  "28 Dec–5 Jan"   },
    {{2025, 8, 3},
     {2026, 8, 9},
     DATE_LONG,                               "3 Agustus 2025–9 Agustus 2026",
     "3 August 2025–9 August 2026"                                                                },
};

static void ranges_say_once_what_both_ends_share(void **state)
{
    struct arena *arena = arena_create();

    (void)state;
    for (size_t i = 0; i < COUNT(ranges); i++) {
        day_number from = day_of(ranges[i].from), to = day_of(ranges[i].to);
        assert_text_equal(language_id.date_range(from, to, ranges[i].form, arena),
                          ranges[i].id);
        assert_text_equal(language_en.date_range(from, to, ranges[i].form, arena),
                          ranges[i].en);
    }
    arena_destroy(arena);
}

static const struct {
    enum period_kind kind;
    int year, part;
    struct date from, to; // of all and span; year 0 = open
    enum practice practice;
    enum period_form form;
    const char *id, *en;
} periods[] = {
    {PERIOD_HALF_YEAR,
     2026,                   2,
     {0},
     {0},
     PRACTICE_SCHOOL,                                      PERIOD_LONG,
     "Semester Ganjil Tahun Pelajaran 2026/2027",                                       "First semester 2026/2027"   },
    {PERIOD_HALF_YEAR,
     2026,                   2,
     {0},
     {0},
     PRACTICE_SCHOOL,                                      PERIOD_FOOTER,
     "Semester Ganjil 2026/2027",                                                       "First semester 2026/2027"   },
    {PERIOD_HALF_YEAR,
     2026,                   1,
     {0},
     {0},
     PRACTICE_SCHOOL,                                      PERIOD_LONG,
     "Semester Genap Tahun Pelajaran 2025/2026",                                        "Second semester 2025/2026"  },
    {PERIOD_HALF_YEAR,
     2026,                   2,
     {0},
     {0},
     PRACTICE_CLINIC,                                      PERIOD_LONG,
     "Juli–Desember 2026",                                                            "July–December 2026"       },
    {PERIOD_HALF_YEAR,
     2026,                   1,
     {0},
     {0},
     PRACTICE_CLINIC,                                      PERIOD_FOOTER,
     "Januari–Juni 2026",                                                             "January–June 2026"        },
    {PERIOD_QUARTER,
     2026,                   3,
     {0},
     {0},
     PRACTICE_SCHOOL,                                      PERIOD_LONG,
     "Triwulan III 2026",                                                               "Third quarter 2026"         },
    {PERIOD_QUARTER,
     2026,                   4,
     {0},
     {0},
     PRACTICE_CLINIC,                                      PERIOD_FOOTER,
     "Triwulan IV 2026",                                                                "Fourth quarter 2026"        },
    {PERIOD_YEAR,      2026, 0, {0}, {0}, PRACTICE_SCHOOL, PERIOD_LONG,   "Tahun 2026", "Year 2026"                  },
    {PERIOD_ALL,
     0,                      0,
     {0},
     {2026, 11, 24},
     PRACTICE_SCHOOL,                                      PERIOD_LONG,
     "Seluruh rangkaian sampai 24 November 2026",                                       "All until 24 November 2026" },
    {PERIOD_SPAN,
     0,                      0,
     {2026, 8, 3},
     {2026, 11, 27},
     PRACTICE_SCHOOL,                                      PERIOD_LONG,
     "3 Agustus–27 November 2026",                                                    "3 August–27 November 2026"},
    {PERIOD_SPAN,
     0,                      0,
     {2026, 8, 3},
     {2026, 11, 27},
     PRACTICE_SCHOOL,                                      PERIOD_FOOTER,
     "3 Agu–27 Nov 2026",                                                             "3 Aug–27 Nov 2026"        },
    {PERIOD_SPAN,
     0,                      0,
     {0},
     {2026, 11, 27},
     PRACTICE_CLINIC,                                      PERIOD_LONG,
     "Sampai 27 November 2026",                                                         "Until 27 November 2026"     },
};

static void periods_have_the_names_of_school_and_clinic(void **state)
{
    struct arena *arena = arena_create();

    (void)state;
    for (size_t i = 0; i < COUNT(periods); i++) {
        struct period period = {
            .kind = periods[i].kind,
            .year = periods[i].year,
            .part = periods[i].part,
            .from = periods[i].from.year > 0 ? day_of(periods[i].from) : DAY_NONE,
            .to = periods[i].to.year > 0 ? day_of(periods[i].to) : DAY_NONE,
        };
        enum practice practice = periods[i].practice;
        enum period_form form = periods[i].form;
        assert_text_equal(language_id.period(period, practice, form, arena), periods[i].id);
        assert_text_equal(language_en.period(period, practice, form, arena), periods[i].en);
    }
    arena_destroy(arena);
}

static const struct {
    size_t count;
    struct text items[4];
    const char *id, *en;
} lists[] = {
    {0, {TEXT_INIT("")},                                               "",            ""             },
    {1, {TEXT_INIT("a")},                                              "a",           "a"            },
    {2, {TEXT_INIT("a"), TEXT_INIT("b")},                              "a dan b",     "a and b"      },
    {3, {TEXT_INIT("a"), TEXT_INIT("b"), TEXT_INIT("c")},              "a, b, dan c", "a, b and c"   },
    {4,
     {TEXT_INIT("a"), TEXT_INIT("b"), TEXT_INIT("c"), TEXT_INIT("d")},
     "a, b, c, dan d",                                                                "a, b, c and d"},
};

static void lists_are_joined_as_the_language_does(void **state)
{
    struct arena *arena = arena_create();

    (void)state;
    for (size_t i = 0; i < COUNT(lists); i++) {
        assert_text_equal(language_id.list(lists[i].items, lists[i].count, arena), lists[i].id);
        assert_text_equal(language_en.list(lists[i].items, lists[i].count, arena), lists[i].en);
    }
    arena_destroy(arena);
}

static const struct {
    const struct language *language;
    struct text low, high;
    const char *expected;
} number_ranges[] = {
    {&language_id, TEXT_INIT("40"),     TEXT_INIT("89"),     "40–89"             },
    {&language_id, TEXT_INIT("−1,2"), TEXT_INIT("−0,4"), "−1,2 sampai −0,4"},
    {&language_id, TEXT_INIT("0,02"),   TEXT_INIT("0,20"),   "0,02 sampai 0,20"    },
    {&language_id, TEXT_INIT("−2"),   TEXT_INIT("+2"),     "−2 sampai +2"      },
    {&language_en, TEXT_INIT("40"),     TEXT_INIT("89"),     "40–89"             },
    {&language_en, TEXT_INIT("0.02"),   TEXT_INIT("0.20"),   "0.02–0.20"         },
    {&language_en, TEXT_INIT("−2"),   TEXT_INIT("+2"),     "−2 to +2"          },
};

static void number_ranges_avoid_a_dash_beside_minus_and_comma(void **state)
{
    struct arena *arena = arena_create();

    (void)state;
    for (size_t i = 0; i < COUNT(number_ranges); i++)
        assert_text_equal(number_ranges[i].language->range(number_ranges[i].low,
                                                           number_ranges[i].high, arena),
                          number_ranges[i].expected);
    arena_destroy(arena);
}

static void english_has_one_singular_and_indonesian_no_plural(void **state)
{
    (void)state;
    assert_false(language_en.is_plural(1));
    assert_true(language_en.is_plural(0));
    assert_true(language_en.is_plural(2));
    assert_true(language_en.is_plural(0.5));
    assert_false(language_id.is_plural(2));
}

static void languages_are_found_by_code(void **state)
{
    (void)state;
    assert_ptr_equal(language_find(TEXT("id")), &language_id);
    assert_ptr_equal(language_find(TEXT("EN")), &language_en);
    assert_null(language_find(TEXT("fr")));
    assert_null(language_find(TEXT("")));
    assert_ptr_equal(languages[0], &language_id);
}

static const struct {
    const char *band, *id, *en;
} bands[] = {
    {"moderately severe", "agak berat",         "moderately severe"},
    {"normal",            "dalam rentang umum", "usual range"      },
    {"significant",       "cukup mengganggu",   "marked"           },
    {"Severe",            "berat",              "Severe"           },
    {"of my own",         "of my own",          "of my own"        },
};

static void bands_have_words_of_the_page(void **state)
{
    (void)state;
    for (size_t i = 0; i < COUNT(bands); i++) {
        struct text band = text_of(bands[i].band);
        assert_text_equal(language_band_word(&language_id, band), bands[i].id);
        assert_text_equal(language_band_word(&language_en, band), bands[i].en);
    }
}

static const struct {
    const char *instrument, *id, *en;
} topics[] = {
    {"phq-9",         "Suasana hati",                    "Mood"                   },
    {"dass21-a",      "Rasa cemas",                      "Worry"                  },
    {"sdq-sr",        "Keseharian di rumah dan sekolah", "Days at home and school"},
    {"sdq-p@parent",  "Keseharian di rumah dan sekolah", "Days at home and school"},
    {"ors",           "Keadaan umum",                    "General state"          },
    {"phq-9@teacher", "Suasana hati",                    "Mood"                   },
    {"phq",           "phq",                             "phq"                    },
    {"my-scale",      "my-scale",                        "my-scale"               },
};

static void topics_are_plain_names_of_instruments(void **state)
{
    (void)state;
    for (size_t i = 0; i < COUNT(topics); i++) {
        struct text id = text_of(topics[i].instrument);
        assert_text_equal(language_topic(&language_id, id), topics[i].id);
        assert_text_equal(language_topic(&language_en, id), topics[i].en);
    }
}

static const struct {
    const char *word;
    bool is_known;
    enum practice practice;
} practices[] = {
    {"konseli",        true,  PRACTICE_SCHOOL},
    {"klien",          true,  PRACTICE_CLINIC},
    {"Guru BK",        true,  PRACTICE_SCHOOL},
    {"konselor",       true,  PRACTICE_CLINIC},
    {"koordinator bk", true,  PRACTICE_SCHOOL},
    {"supervisor",     true,  PRACTICE_CLINIC},
    {"client",         true,  PRACTICE_SCHOOL},
    {"siswa",          false, PRACTICE_SCHOOL},
    {"",               false, PRACTICE_SCHOOL},
};

static void practices_are_told_by_their_words(void **state)
{
    (void)state;
    for (size_t i = 0; i < COUNT(practices); i++) {
        enum practice practice = PRACTICE_COUNT;
        bool is_known = practice_of_word(text_of(practices[i].word), &practice);
        if (is_known != practices[i].is_known)
            fail_msg("%s is %sknown", practices[i].word, is_known ? "" : "not ");
        if (is_known)
            assert_int_equal(practice, practices[i].practice);
    }
}

static void terms_are_chosen_apart(void **state)
{
    struct terms terms =
        language_terms(&language_id, PRACTICE_SCHOOL, PRACTICE_CLINIC, PRACTICE_SCHOOL);

    (void)state;
    assert_string_equal(terms.client, "konseli");
    assert_string_equal(terms.client_capital, "Konseli");
    assert_string_equal(terms.counsellor, "konselor");
    assert_string_equal(terms.counsellor_capital, "Konselor");
    assert_string_equal(terms.supervisor, "koordinator BK");
    assert_string_equal(terms.supervisor_capital, "Koordinator BK");
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(every_string_is_there_in_both_languages),
        cmocka_unit_test(both_languages_use_the_same_placeholders),
        cmocka_unit_test(placeholders_are_well_formed),
        cmocka_unit_test(indonesian_needs_no_plural_forms),
        cmocka_unit_test(no_string_shouts_or_is_untidy),
        cmocka_unit_test(no_forbidden_word_stands_on_an_indonesian_page),
        cmocka_unit_test(no_forbidden_word_stands_on_an_english_page),
        cmocka_unit_test(the_client_page_uses_no_frightening_word),
        cmocka_unit_test(only_the_evaluation_is_called_immediate),
        cmocka_unit_test(no_indonesian_sentence_begins_with_a_number),
        cmocka_unit_test(the_client_page_says_the_same_for_supported_and_functional),
        cmocka_unit_test(dates_are_written_as_the_language_does),
        cmocka_unit_test(ranges_say_once_what_both_ends_share),
        cmocka_unit_test(periods_have_the_names_of_school_and_clinic),
        cmocka_unit_test(lists_are_joined_as_the_language_does),
        cmocka_unit_test(number_ranges_avoid_a_dash_beside_minus_and_comma),
        cmocka_unit_test(english_has_one_singular_and_indonesian_no_plural),
        cmocka_unit_test(languages_are_found_by_code),
        cmocka_unit_test(bands_have_words_of_the_page),
        cmocka_unit_test(topics_are_plain_names_of_instruments),
        cmocka_unit_test(practices_are_told_by_their_words),
        cmocka_unit_test(terms_are_chosen_apart),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
