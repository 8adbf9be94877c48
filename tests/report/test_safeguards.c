/* Notes on risk, safety and follow-up: told to the counsellor, and to nobody else. */
#include "language/en.h"
#include "language/id.h"
#include "tests/report/closures.h"
#include "tests/report/document_texts.h"

static void build_noted(struct case_builder *builder)
{
    add_course(builder, "2026-09-01", "Sering cemas");
    case_session(builder, "2026-09-01", ATTENDANCE_ATTENDED);
    add_entry(builder, "2026-09-01", JOURNAL_RISK, "", "Menyebut ingin pergi dari rumah");
    case_session(builder, "2026-09-08", ATTENDANCE_ATTENDED);
    add_entry(builder, "2026-09-08", JOURNAL_SAFETY, "", "Rencana aman sudah dibuat");
    builder->file.journal[0].state = STATE_RISK_MEDIUM;
    add_contact(builder, "2026-09-10", "Telepon kepada ibu", STATE_REACHED);
    add_follow_up_plan(builder, "2026-09-15", "Kontak dengan wali kelas", "2026-09-30");
}

static const char *const noted[] = {"ingin pergi dari rumah", "Rencana aman sudah dibuat",
                                    "Telepon kepada ibu", "Kontak dengan wali kelas"};

static struct text told_in(struct case_builder *builder,
                           const struct language *language,
                           enum report_kind kind,
                           enum edition edition)
{
    struct report_case report = {.language = language, .kind = kind, .edition = edition};
    return text_writer_write(write_report(builder, &report), builder->arena);
}

static void the_record_holds_them_with_their_state(void **state)
{
    static const char *const parts[] = {
        "Catatan risiko: sedang, 1 September 2026.",
        "1 Sep   Risiko (sedang): Menyebut ingin pergi dari rumah",
        "8 Sep   Catatan keselamatan: Rencana aman sudah dibuat",
        "10 Sep  Kontak tindak lanjut (berhasil dihubungi): Telepon kepada ibu",
        "15 Sep  Rencana tindak lanjut (belum dikerjakan, 30 Sep 2026): Kontak dengan wali",
    };
    (void)state;
    struct case_builder builder = case_begin();
    build_noted(&builder);
    struct text page = told_in(&builder, &language_id, REPORT_PROGRESS, EDITION_COUNSELLOR);
    for (size_t i = 0; i < COUNT(parts); i++) {
        if (!has_part(page, parts[i]))
            fail_msg("\"%s\" is not in\n%.*s", parts[i], (int)page.length, page.data);
    }
    case_end(&builder);
}

static void no_other_edition_tells_them(void **state)
{
    static const enum edition editions[] = {EDITION_CLIENT, EDITION_SUMMARY};
    (void)state;
    for (int kind = 0; kind < REPORT_KIND_COUNT; kind++) {
        for (size_t i = 0; i < COUNT(editions); i++) {
            struct case_builder builder = case_begin();
            build_noted(&builder);
            builder.file.courses[0].closed_on = day_at("2026-10-01");
            struct text page =
                told_in(&builder, &language_en, (enum report_kind)kind, editions[i]);
            for (size_t k = 0; k < COUNT(noted); k++)
                assert_false(has_part(page, noted[k]));
            case_end(&builder);
        }
    }
}

static void the_record_of_an_ending_keeps_risk_and_safety(void **state)
{
    (void)state;
    struct case_builder builder = case_begin();
    build_noted(&builder);
    builder.file.courses[0].closed_on = day_at("2026-10-01");
    builder.file.journal[0].state = STATE_NONE;
    struct text page = told_in(&builder, &language_en, REPORT_CLOSURE, EDITION_COUNSELLOR);
    assert_true(has_part(page, "Risk (level not recorded): Menyebut ingin pergi"));
    assert_true(
        has_part(page, "Risk at the end of counselling: level not recorded (recorded 1"));
    case_end(&builder);
}

static void nothing_noted_leaves_the_section_out(void **state)
{
    (void)state;
    struct case_builder builder = case_begin();
    build_one_session(&builder);
    struct text page = told_in(&builder, &language_en, REPORT_PROGRESS, EDITION_COUNSELLOR);
    assert_false(has_part(page, "Risk, safety"));
    case_end(&builder);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(the_record_holds_them_with_their_state),
        cmocka_unit_test(no_other_edition_tells_them),
        cmocka_unit_test(the_record_of_an_ending_keeps_risk_and_safety),
        cmocka_unit_test(nothing_noted_leaves_the_section_out),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
