#include "report/kinds.h"

#include "report/section.h"
#include "report/sections/wording.h"

static const char *const kind_names[REPORT_KIND_COUNT] = {
    [REPORT_PROGRESS] = "progress",
    [REPORT_CLOSURE] = "closure",
};

/* The order on paper. */
static const struct section *const progress_sections[] = {
    &section_cover,       &section_summary,      &section_goals,
    &section_progress,    &section_alliance,     &section_attendance,
    &section_action_plan, &section_safeguards,   &section_motivation,
    &section_reflection,  &section_data_quality, &section_methods,
    &section_closing,     &section_notes,        NULL,
};

static const struct section *const client_progress_sections[] = {
    &section_client_cover,     &section_client_summary,    &section_client_goals,
    &section_client_measure,   &section_client_gains,      &section_client_meetings,
    &section_client_agreement, &section_client_signatures, NULL,
};

static const struct section *const summary_progress_sections[] = {
    &section_cover,       &section_summary,       &section_goals,   &section_summary_measures,
    &section_summary_end, &section_summary_about, &section_closing, NULL,
};

static const struct section *const closure_sections[] = {
    &section_closure_course,
    &section_closure_summary,
    &section_closure_ending,
    &section_closure_start,
    &section_closure_goals,
    &section_closure_measures,
    &section_closure_strategies,
    &section_closure_skills,
    &section_closure_remaining,
    &section_closure_safeguards,
    &section_closure_maintenance,
    &section_closure_follow_up,
    &section_closure_feedback,
    &section_closure_return,
    &section_closure_methods,
    &section_closing,
    &section_notes,
    NULL,
};

static const struct section *const client_closure_sections[] = {
    &section_client_closing_cover,
    &section_client_closing_goals,
    &section_client_closing_measure,
    &section_client_closing_gains,
    &section_closure_maintenance,
    &section_client_follow_up,
    &section_client_return,
    &section_client_signatures,
    NULL,
};

static const struct section *const summary_closure_sections[] = {
    &section_closure_course,
    &section_closure_summary,
    &section_closure_ending,
    &section_closure_goals,
    &section_summary_closing_measures,
    &section_summary_follow_up,
    &section_closure_return,
    &section_summary_about,
    &section_closing,
    NULL,
};

static const struct section *const *const kind_sections[REPORT_KIND_COUNT][EDITION_COUNT] = {
    [REPORT_PROGRESS] =
        {
            [EDITION_COUNSELLOR] = progress_sections,
            [EDITION_CLIENT] = client_progress_sections,
            [EDITION_SUMMARY] = summary_progress_sections,
        },
    [REPORT_CLOSURE] =
        {
            [EDITION_COUNSELLOR] = closure_sections,
            [EDITION_CLIENT] = client_closure_sections,
            [EDITION_SUMMARY] = summary_closure_sections,
        },
};

const char *report_kind_name(enum report_kind kind)
{
    return kind_names[kind];
}

bool report_exists(enum report_kind kind, enum edition edition)
{
    return kind_sections[kind][edition] != NULL;
}

enum report_kind report_kind_of(const struct case_findings *findings)
{
    day_number closed = findings->episode->closed_on;
    day_number from = findings->period.from;
    bool is_closed_within = closed != DAY_NONE && (from == DAY_NONE || closed >= from);

    return is_closed_within ? REPORT_CLOSURE : REPORT_PROGRESS;
}

static struct text foot(const struct wording *wording, enum period_form form)
{
    const struct case_findings *findings = wording->findings;
    const struct phrasing *phrasing = &wording->phrasing;
    const char *template = wording->input->edition == EDITION_CLIENT
                               ? wording->say->footer_client_edition
                               : wording->say->footer;

    return PHRASE(phrasing, template, filling_text("code", findings->case_file->client),
                  filling_text("period", wording_period(wording, form)),
                  filling_text("date", phrasing_date(phrasing, findings->as_of, DATE_LONG)));
}

static struct text letterhead_line(const struct wording *wording)
{
    const struct letterhead *letterhead = wording->input->letterhead;

    if (text_is_empty(letterhead->school) || text_is_empty(letterhead->unit))
        return text_is_empty(letterhead->school) ? letterhead->unit : letterhead->school;
    return PHRASE(&wording->phrasing, "{a} · {b}", filling_text("a", letterhead->school),
                  filling_text("b", letterhead->unit));
}

static void furniture_fill(const struct wording *wording, struct furniture *furniture)
{
    furniture->letterhead = letterhead_line(wording);
    furniture->code = wording->findings->case_file->client;
    furniture->foot = foot(wording, PERIOD_FOOTER);
    furniture->foot_short = furniture->foot;
    furniture->page_of = text_of(wording->say->footer_page);
}

static void properties_fill(const struct wording *wording, struct document *document)
{
    const struct case_findings *findings = wording->findings;
    const struct letterhead *letterhead = wording->input->letterhead;
    document->author = text_is_empty(letterhead->school) ? TEXT("capaian") : letterhead->school;
    document->subject = PHRASE(&wording->phrasing, wording->say->document_subject,
                               filling_text("code", findings->case_file->client),
                               filling_text("period", wording_period(wording, PERIOD_LONG)));
    document->pdf_language = wording->phrasing.language->pdf_language;
    document->as_of = findings->as_of;
    document->utc_offset_minutes = wording->input->utc_offset_minutes;
    document->is_one_page = !wording_is_counsellors(wording);
}

/* The file is called as the page is: "Laporan Kemajuan Konseling K0003". */
static void title_fill(const struct wording *wording, struct document *document)
{
    for (size_t i = 0; i < document->blocks.count; i++) {
        const struct block *block = &document->blocks.items[i];

        if (block->kind == BLOCK_TITLE)
            document->title =
                wording_join(wording, block->title.title, wording->findings->case_file->client);
    }
}

struct document *
report_write(enum report_kind kind, const struct report_input *input, struct arena *arena)
{
    struct document *document = ARENA_NEW(arena, struct document);
    const struct section *const *section;
    struct wording wording;

    document->arena = arena;
    wording = wording_of(input, document);
    properties_fill(&wording, document);
    furniture_fill(&wording, &document->furniture);
    for (section = kind_sections[kind][input->edition]; *section != NULL; section++) {
        if ((*section)->applies(input))
            (*section)->write(input, document);
    }
    title_fill(&wording, document);
    return document;
}
