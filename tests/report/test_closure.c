/* Which sentences a closure report says of which ending, in both languages. */
#include <string.h>

#include "language/en.h"
#include "language/id.h"
#include "tests/report/closures.h"
#include "tests/report/document_texts.h"

static bool holds(struct text text, const char *part)
{
    size_t length = strlen(part);
    for (size_t i = 0; i + length <= text.length; i++) {
        if (memcmp(text.data + i, part, length) == 0)
            return true;
    }
    return false;
}

static struct text
words_of(struct case_builder *builder, const struct language *language, const char *as_of)
{
    struct report_case report = {
        .language = language, .period = "2026", .as_of = as_of, .kind = REPORT_CLOSURE};
    return document_words(write_report(builder, &report));
}

/* A course that ended on 17 August 2026, and a contact in it. */
static const struct {
    const char *name;
    enum close_type type;
    enum close_reason reason;
    const char *contact; // day, or NULL
    enum journal_state state;
    const char *as_of;
    const char *id, *en;
    const char *not_id; // what must not be said, or NULL
} endings[] = {
    {"planned",                    CLOSE_PLANNED,     REASON_GRADUATED,            NULL,         STATE_NONE,        "2026-08-20",
     "Pengakhiran terencana pada 17 Agustus 2026; alasan: lulus.",                                                                                                                                                 "Kind of ending: planned, on 17 August 2026; reason: graduated.",
     "sebelum pengakhirannya"                                                                                                                                                                                                                                                                                },
    {"unplanned",                  CLOSE_UNPLANNED,   REASON_NO_RESPONSE,          NULL,         STATE_NONE,        "2026-08-20",
     "Upaya menghubungi: 0 kali.",                                                                                                                                                                                 "Attempts to make contact: 0.",                                   "perbaikan reliabel"    },
    {"stayed away, kind unknown",  CLOSE_UNKNOWN,     REASON_NO_RETURN,            "2026-08-25",
     STATE_NOT_REACHED,                                                                                             "2026-08-30", "Upaya menghubungi: 1 kali.",
     "Attempts to make contact: 1.",                                                                                                                                                                                                                                                 "perbaikan reliabel"    },
    {"nothing recorded",           CLOSE_UNKNOWN,     REASON_NONE,                 NULL,         STATE_NONE,        "2026-08-20",
     "jenis pengakhiran belum dicatat; alasan: belum dicatat.",                                                                                                                                                    "the kind of ending is not recorded; reason: not recorded.",      "sebelum pengakhirannya"},
    {"handed over",                CLOSE_TRANSFERRED, REASON_TRANSFERRED_INTERNAL, NULL,         STATE_NONE,
     "2026-08-20",                                                                                                                "Alih tangan kasus: Dialihkan ke guru BK lain.",                                 "Referral: ",                                                     NULL                    },
    {"contact in the first month", CLOSE_PLANNED,     REASON_GRADUATED,            "2026-08-25", STATE_REACHED,
     "2026-09-30",                                                                                                                "Kontak tindak lanjut: 1 dari 1 berhasil dihubungi.",
     "Follow-up contacts: 1 of 1 reached.",                                                                                                                                                                                                                                          "belum dikerjakan."     },
    {"not reached",                CLOSE_PLANNED,     REASON_GRADUATED,            "2026-08-25", STATE_NOT_REACHED,
     "2026-09-30",                                                                                                                "Kontak tindak lanjut: 0 dari 1 berhasil dihubungi. Laijapen belum dikerjakan.",
     "Follow-up contacts: 0 of 1 reached. Short-term contact not done yet.",                                                                                                                                                                                                         NULL                    },
    {"long-term is due",           CLOSE_PLANNED,     REASON_GRADUATED,            "2026-08-25", STATE_REACHED,
     "2026-11-20",                                                                                                                "1 dari 1 berhasil dihubungi. Laijapang belum dikerjakan.",
     "1 of 1 reached. Long-term contact not done yet.",                                                                                                                                                                                                                              NULL                    },
};

static void expect(struct case_builder *builder, size_t row, const struct language *language)
{
    struct text words = words_of(builder, language, endings[row].as_of);
    const char *part = language == &language_id ? endings[row].id : endings[row].en;

    if (!holds(words, part))
        fail_msg("%s: \"%s\" does not stand in\n%.*s", endings[row].name, part,
                 (int)words.length, words.data);
    if (language == &language_id && endings[row].not_id && holds(words, endings[row].not_id))
        fail_msg("%s: \"%s\" stands in\n%.*s", endings[row].name, endings[row].not_id,
                 (int)words.length, words.data);
}

static void each_ending_has_its_sentence(void **state)
{
    (void)state;
    for (size_t i = 0; i < COUNT(endings); i++) {
        struct case_builder builder = case_begin();
        add_ended_course(&builder, "2026-08-17", endings[i].type, endings[i].reason);
        add_good_course(&builder);
        if (endings[i].contact != NULL)
            add_contact(&builder, endings[i].contact, "Menanyakan kabar", endings[i].state);
        expect(&builder, i, &language_id);
        expect(&builder, i, &language_en);
        case_end(&builder);
    }
}

static void look_for_green(struct used_texts *texts, const struct block *block)
{
    (void)texts;
    if (block->kind == BLOCK_TILES) {
        for (size_t i = 0; i < block->tiles.count; i++)
            assert_int_not_equal(block->tiles.items[i].tone, TONE_GOOD);
    } else if (block->kind == BLOCK_GOALS) {
        for (size_t i = 0; i < block->goals.count; i++)
            assert_int_not_equal(block->goals.rows[i].tone, TONE_GOOD);
    }
}

static void nothing_is_green_without_an_agreed_ending(void **state)
{
    (void)state;
    struct case_builder builder = case_begin();
    struct report_case report = {.language = &language_id, .kind = REPORT_CLOSURE};
    build_unplanned(&builder);
    struct document *document = write_report(&builder, &report);
    visit_blocks(document->blocks.items, document->blocks.count, look_for_green, NULL);
    case_end(&builder);
}

/* A worsening is told whatever the ending. */
static void worsening_is_told_without_an_agreed_ending(void **state)
{
    (void)state;
    struct case_builder builder = case_begin();
    build_transferred(&builder);
    builder.file.courses[0].close_type = CLOSE_UNPLANNED;
    assert_true(holds(words_of(&builder, &language_id, NULL), "PHQ-9: kemunduran reliabel."));
    assert_true(holds(words_of(&builder, &language_en, NULL), "PHQ-9: reliable worsening."));
    case_end(&builder);
}

static void a_session_and_an_entry_of_one_day_are_one_contact(void **state)
{
    (void)state;
    struct case_builder builder = case_begin();
    build_planned(&builder);
    assert_true(holds(words_of(&builder, &language_id, NULL), "1 dari 1 berhasil dihubungi"));
    assert_true(holds(words_of(&builder, &language_id, NULL), "tindak lanjut 5"));
    case_end(&builder);
}

static void the_settings_say_how_to_come_back(void **state)
{
    (void)state;
    struct case_builder builder = case_begin();
    struct letterhead letterhead = report_case_school;
    struct report_case report = {
        .language = &language_id, .letterhead = &letterhead, .kind = REPORT_CLOSURE};
    letterhead.contact = TEXT("Ruang BK, Senin sampai Jumat");
    build_planned(&builder);
    assert_true(holds(document_words(write_report(&builder, &report)), "Ruang BK, Senin"));
    case_end(&builder);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(each_ending_has_its_sentence),
        cmocka_unit_test(nothing_is_green_without_an_agreed_ending),
        cmocka_unit_test(worsening_is_told_without_an_agreed_ending),
        cmocka_unit_test(a_session_and_an_entry_of_one_day_are_one_contact),
        cmocka_unit_test(the_settings_say_how_to_come_back),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
