#include "report/kinds.h"

#include "report/section.h"
#include "report/sections/wording.h"

static const char *const kind_names[REPORT_KIND_COUNT] = {
    [REPORT_PROGRESS] = "progress",
};

/* The order on paper. */
static const struct section *const progress_sections[] = {
    &section_cover,       &section_summary,
    &section_goals,       &section_progress,
    &section_alliance,    &section_attendance,
    &section_action_plan, &section_motivation,
    &section_reflection,  &section_data_quality,
    &section_methods,     &section_closing,
    &section_notes,       NULL,
};

static const struct section *const *const kind_sections[REPORT_KIND_COUNT] = {
    [REPORT_PROGRESS] = progress_sections,
};

const char *report_kind_name(enum report_kind kind)
{
    return kind_names[kind];
}

static struct text foot(const struct wording *wording, enum period_form form)
{
    const struct case_findings *findings = wording->findings;
    const struct phrasing *phrasing = &wording->phrasing;
    struct text period = phrasing->language->period(
        findings->period, wording->input->letterhead->client, form, wording->arena);

    return PHRASE(phrasing, wording->say->footer,
                  filling_text("code", findings->case_file->client),
                  filling_text("period", period),
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
    struct text period = wording->phrasing.language->period(
        findings->period, letterhead->client, PERIOD_LONG, wording->arena);

    document->title = wording_join(wording, text_of(wording->say->progress_title),
                                   findings->case_file->client);
    document->author = text_is_empty(letterhead->school) ? TEXT("capaian") : letterhead->school;
    document->subject = PHRASE(&wording->phrasing, wording->say->document_subject,
                               filling_text("code", findings->case_file->client),
                               filling_text("period", period));
    document->pdf_language = wording->phrasing.language->pdf_language;
    document->as_of = findings->as_of;
    document->utc_offset_minutes = wording->input->utc_offset_minutes;
}

struct document *
report_write(enum report_kind kind, const struct report_input *input, struct arena *arena)
{
    struct document *document = ARENA_NEW(arena, struct document);
    struct wording wording;

    document->arena = arena;
    wording = wording_of(input, document);
    properties_fill(&wording, document);
    furniture_fill(&wording, &document->furniture);
    for (size_t i = 0; kind_sections[kind][i] != NULL; i++) {
        if (kind_sections[kind][i]->applies(input))
            kind_sections[kind][i]->write(input, document);
    }
    return document;
}
