#include "ingest/log_entry.h"

#include <math.h>
#include <stdio.h>

#include "ingest/dialect.h"
#include "tests/support/test.h"

// One file in memory: its header, then one record.
struct entry_case {
    struct arena *arena;
    struct problems problems;
    struct dialect dialect;
    struct measures measures;
    struct entry_rules rules;
    struct log_entry entry;
};

static struct entry_case *read_entry(const char *content)
{
    struct arena *arena = arena_create();
    struct entry_case *test = ARENA_NEW(arena, struct entry_case);
    struct instruments *instruments = ARENA_NEW(arena, struct instruments);
    struct header_rules header_rules = {.instruments = instruments};
    struct csv_record record;

    test->arena = arena;
    test->problems = problems_create(arena);
    *instruments = instruments_builtin(arena);
    assert_true(dialect_find("x.csv", text_of(content), &header_rules, arena, &test->dialect,
                             &test->problems));
    test->measures = measures_create(instruments, arena);
    test->rules = (struct entry_rules){
        .file = "x.csv",
        .content = text_of(content),
        .is_clean = true,
        .columns = &test->dialect.columns,
        .measures = &test->measures,
    };
    assert_true(day_parse_iso(TEXT("2026-11-24"), &test->rules.as_of));
    struct csv_reader reader =
        csv_reader_create(text_of(content), test->dialect.delimiter, arena);
    csv_reader_seek(&reader, test->dialect.rows_from, test->dialect.rows_line);
    assert_true(csv_reader_next(&reader, &record));
    test->entry = log_entry_read(&test->rules, &record, arena, &test->problems);
    return test;
}

static void a_session_is_typed(void **state)
{
    (void)state;
    struct entry_case *test = read_entry(
        "client_id;session_date;session_no;attendance;duration_min;kind;goal_id;"
        "goal_rating;rater;measure;score;alliance_rating;note\n"
        "K1;12 Nov 2026;3;TIDAK HADIR;50;asesmen;G1;-1;guru BK;phq9;12;8,5;\"a\n\"\"b\"\"\"\n");
    const struct session_row *row = &test->entry.session;

    assert_false(test->entry.is_refused);
    assert_int_equal(test->problems.count, 0);
    assert_text_equal(row->client, "K1");
    assert_int_equal(row->number, 3);
    assert_int_equal(row->attendance, ATTENDANCE_NO_SHOW);
    assert_int_equal(row->duration_minutes, 50);
    assert_int_equal(row->kind, SESSION_ASSESSMENT);
    assert_int_equal(row->rater, RATER_COUNSELOR);
    assert_int_equal(row->rating_count, 1);
    assert_text_equal(row->ratings[0].goal, "G1");
    assert_true(row->ratings[0].value == -1);
    assert_int_equal(row->score_count, 2);
    assert_text_equal(row->scores[0].measure, "phq-9");
    assert_true(row->scores[0].value == 12);
    assert_text_equal(row->scores[1].measure, "alliance");
    assert_true(row->scores[1].value == 8.5);
    assert_text_equal(row->note, "a\n\"b\"");
    assert_true(row->has_duration && row->has_kind && row->has_note);
    assert_false(row->has_counselor);
    arena_destroy(test->arena);
}

static void a_goal_is_typed(void **state)
{
    (void)state;
    struct entry_case *test = read_entry(
        "Kode Konseli;Kode Tujuan;Tujuan;Jenis Skala;Jangka;Arah;Kondisi Awal;Target;"
        "Tingkat -2;Tingkat +2;Kepentingan;Tenggat;Ditetapkan Oleh;Status\n"
        "K1;G1;Tidur cukup;nilai;pendek;turun;7,5;3;tidak ada;-;3;1/1/2027;bersama;\n");
    const struct goal *goal = &test->entry.goal.goal;

    assert_false(test->entry.is_refused);
    assert_text_equal(goal->id, "G1");
    assert_int_equal(goal->kind, GOAL_VALUE);
    assert_int_equal(goal->term, TERM_SHORT);
    assert_int_equal(goal->direction, GOAL_DOWN);
    assert_true(goal->baseline == 7.5 && goal->target == 3);
    assert_text_equal(goal->levels[0], "tidak ada");
    assert_null(goal->levels[1].data);
    assert_null(goal->levels[4].data);
    assert_true(goal->importance == 3 && isnan(goal->difficulty) && isnan(goal->weight));
    assert_int_equal(goal->set_by, OWNER_JOINT);
    assert_int_equal(goal->status, STATUS_ACTIVE);
    assert_int_equal(goal->start_on, DAY_NONE);
    assert_true(test->entry.goal.present & FIELD_BIT(GOAL_FIELD_TARGET_ON));
    assert_false(test->entry.goal.present & FIELD_BIT(GOAL_FIELD_WEIGHT));
    arena_destroy(test->arena);
}

static void a_journal_entry_is_typed(void **state)
{
    (void)state;
    struct entry_case *test = read_entry("Kode Konseli,Tanggal,Jenis,Uraian,Status,Tenggat\n"
                                         "K1,12/11/2026,risiko,Diam,tidak ada,1/1/2027\n");
    const struct journal_entry *entry = &test->entry.journal.entry;

    assert_false(test->entry.is_refused);
    assert_int_equal(entry->kind, JOURNAL_RISK);
    assert_int_equal(entry->state, STATE_RISK_NONE);
    assert_text_equal(entry->text, "Diam");
    assert_null(entry->goal.data);
    assert_int_equal(entry->done_on, DAY_NONE);
    assert_true(entry->due > entry->day);
    arena_destroy(test->arena);
}

static void a_client_is_typed(void **state)
{
    (void)state;
    struct entry_case *test = read_entry(
        "client_id,episode_id,name,L/P,birth_year,started_on,close_reason,Izin Laporan\n"
        "'007,E1,Zo\xC3\xAB,P,2010,1/7/2026,moved_school,orang tua; kepala sekolah\n");
    const struct course *course = &test->entry.course.course;

    assert_false(test->entry.is_refused);
    assert_text_equal(test->entry.client, "007");
    assert_int_equal(test->problems.count, 1);
    assert_int_equal(test->problems.items[0].code, PROBLEM_TEXT_UNWRAPPED);
    assert_text_equal(course->name, "Zo\xC3\xAB");
    assert_int_equal(course->sex, SEX_FEMALE);
    assert_int_equal(course->birth_year, 2010);
    assert_int_equal(course->close_reason, REASON_MOVED_SCHOOL);
    assert_int_equal(course->consent, CONSENT_PARENT | CONSENT_PRINCIPAL);
    assert_int_equal(course->closed_on, DAY_NONE);
    arena_destroy(test->arena);
}

static void equal_rows_have_equal_hashes_however_they_are_written(void **state)
{
    (void)state;
    static const char header[] = "client_id;session_date;attendance;measure;score;note\n";
    static const struct {
        const char *row;
        bool is_equal;
    } rows[] = {
        {"K1;2026-11-12;hadir;PHQ-9;12;x\n",              true },
        {"K1; 12/11/2026;Hadir ;phq9;12,0;\"x\"\n",       true },
        {"'K1;12 November 2026;attended;PHQ9;12.00;x \n", true },
        {"K1;2026-11-12;hadir;PHQ-9;12;y\n",              false},
        {"K1;2026-11-12;hadir;PHQ-9;;x\n",                false},
        {"K1;2026-11-12;hadir;GAD-7;12;x\n",              false},
        {"K1;2026-11-13;hadir;PHQ-9;12;x\n",              false},
        {"K2;2026-11-12;hadir;PHQ-9;12;x\n",              false},
        {"K1;2026-11-12;batal;PHQ-9;12;x\n",              false},
    };
    uint64_t hash = 0;

    for (size_t i = 0; i < COUNT(rows); i++) {
        char content[256];
        snprintf(content, sizeof(content), "%s%s", header, rows[i].row);
        struct entry_case *test = read_entry(content);
        assert_false(test->entry.is_refused);
        if (i == 0)
            hash = test->entry.content_hash;
        if ((test->entry.content_hash == hash) != rows[i].is_equal)
            fail_msg("%s", rows[i].row);
        arena_destroy(test->arena);
    }
}

static void files_without_codes_for_goal_and_measure_speak_of_one(void **state)
{
    (void)state;
    struct entry_case *test = read_entry("client_id,session_date,attendance,goal_rating,score\n"
                                         "K1,2026-11-12,hadir,1,12\n");

    assert_false(test->entry.is_refused);
    assert_text_equal(test->entry.session.ratings[0].goal, "G1");
    assert_text_equal(test->entry.session.scores[0].measure, "score");
    arena_destroy(test->arena);
}

static void the_client_of_a_faulty_record_is_read_as_far_as_it_goes(void **state)
{
    (void)state;
    struct entry_case *test = read_entry("client_id,session_date,attendance,note\n"
                                         "K1,2026-11-12,hadir,\"a\"b\n");

    assert_true(test->entry.is_refused);
    assert_false(test->entry.is_typed);
    assert_text_equal(test->entry.client, "K1");
    assert_int_equal(test->entry.problem_count, 1);
    arena_destroy(test->arena);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(a_session_is_typed),
        cmocka_unit_test(a_goal_is_typed),
        cmocka_unit_test(a_journal_entry_is_typed),
        cmocka_unit_test(a_client_is_typed),
        cmocka_unit_test(equal_rows_have_equal_hashes_however_they_are_written),
        cmocka_unit_test(files_without_codes_for_goal_and_measure_speak_of_one),
        cmocka_unit_test(the_client_of_a_faulty_record_is_read_as_far_as_it_goes),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
