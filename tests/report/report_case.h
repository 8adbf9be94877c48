/* The report of a case that a test has built, as a document and as text. */
#ifndef TESTS_REPORT_REPORT_CASE_H
#define TESTS_REPORT_REPORT_CASE_H

#include "report/kinds.h"
#include "report/text_writer.h"
#include "tests/support/case_builder.h"
#include "tests/support/test.h"

static struct counsellor report_case_counsellors[] = {
    {TEXT_INIT("C04"), TEXT_INIT("Sri Lestari, S.Pd., Kons."), TEXT_INIT("198504122010012004")},
};

static const struct letterhead report_case_school = {
    .school = TEXT_INIT("SMP Harapan Nusantara"),
    .unit = TEXT_INIT("Bimbingan dan Konseling"),
    .place = TEXT_INIT("Bandung"),
    .principal = TEXT_INIT("Drs. Bambang Wijaya"),
    .principal_number = TEXT_INIT("196802111994031005"),
    .counsellors = report_case_counsellors,
    .counsellor_count = COUNT(report_case_counsellors),
};

/* What a test may vary of a report; zeros are the school's defaults. */
struct report_case {
    const struct language *language;
    const struct letterhead *letterhead; // NULL: report_case_school
    const char *period;                  // NULL: "2026-H2"
    const char *as_of;                   // NULL: "2026-11-24"
    size_t episode;                      // of those in the period, from 0
    enum report_kind kind;
    bool with_names;
    enum edition edition;
};

static inline struct findings_options report_case_options(const struct report_case *report,
                                                          struct arena *arena)
{
    struct instruments *instruments = ARENA_NEW(arena, struct instruments);
    day_number as_of = day_at(report->as_of ? report->as_of : "2026-11-24");
    struct findings_options options = {
        .instruments = instruments, .thresholds = &thresholds_default, .as_of = as_of};
    *instruments = instruments_builtin(arena);
    assert_true(period_parse(text_of(report->period ? report->period : "2026-H2"), as_of,
                             &options.period));
    return options;
}

/* In the arena of the builder, as all that it stands on. */
static inline struct document *write_report(struct case_builder *builder,
                                            const struct report_case *report)
{
    struct findings_options *options = ARENA_NEW(builder->arena, struct findings_options);
    *options = report_case_options(report, builder->arena);
    size_t count;
    struct case_findings **findings =
        client_findings_of(&builder->file, options, builder->arena, &count);
    assert_true(report->episode < count);
    struct report_input *input = ARENA_NEW(builder->arena, struct report_input);
    *input = (struct report_input){
        .findings = findings[report->episode],
        .options = options,
        .language = report->language,
        .letterhead = report->letterhead ? report->letterhead : &report_case_school,
        .edition = report->edition,
        .with_names = report->with_names,
        .utc_offset_minutes = 420,
    };
    return report_write(report->kind, input, builder->arena);
}

static inline struct text report_text(struct case_builder *builder,
                                      const struct report_case *report)
{
    return text_writer_write(write_report(builder, report), builder->arena);
}

#endif
