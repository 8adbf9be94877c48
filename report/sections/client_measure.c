/* How the client has been: the questionnaire's scores, and how to read them. */
#include "report/section.h"
#include "report/sections/measure_wording.h"
#include "report/sections/plain_measure.h"

static bool applies(const struct report_input *input)
{
    (void)input;
    return true;
}

static void note_put(struct block *course, struct text note)
{
    if (!text_is_empty(note))
        course->course.notes[course->course.note_count++] = note;
}

/* What is called a change here; only where a change is judged at all. */
static struct text change_note(const struct wording *wording,
                               const struct measure_findings *measure)
{
    double limit = wording_limit(measure);

    if (measure->n < 2 || measure->reliable_change.why != WHY_NONE ||
        measure->category_why == WHY_LATE_FIRST_SCORE)
        return (struct text){0};
    return PHRASE(&wording->phrasing, wording->say_to_client->reliable_note,
                  filling_number(&wording->phrasing, "mrc", limit));
}

static struct text direction_note(const struct wording *wording,
                                  const struct measure_findings *measure)
{
    const struct client_phrases *say = wording->say_to_client;

    if (measure->better == BETTER_UNKNOWN)
        return (struct text){0};
    return text_of(measure->better == BETTER_LOWER ? say->lower_is_easier
                                                   : say->higher_is_better);
}

static struct text data_note(const struct wording *wording,
                             const struct measure_findings *measure)
{
    const struct client_phrases *say = wording->say_to_client;
    int break_days = (int)wording->input->options->thresholds->break_days;
    struct text missing = text_of(measure->missing > 0 ? say->scores_missing : "");
    bool has_gap = measure_longest_gap(measure) >= break_days;

    return wording_join(wording, missing, text_of(has_gap ? say->break_between_meetings : ""));
}

static void course_write(const struct wording *wording,
                         const struct measure_findings *measure,
                         struct block *section)
{
    struct block *course = blocks_add(&section->section.body, BLOCK_COURSE, wording->arena);

    section->section.subject = wording_measure(wording, measure);
    course->course.chart = plain_measure_chart(wording, measure);
    note_put(course, change_note(wording, measure));
    note_put(course, direction_note(wording, measure));
    if (measure->cutoff.why == WHY_NONE)
        note_put(course, text_of(wording->say_to_client->reference_line_note));
    note_put(course, data_note(wording, measure));
}

/* Puts the primary measure into the section, or that nothing was answered. */
static const struct measure_findings *primary_write(const struct wording *wording,
                                                    struct block *section)
{
    const struct measure_findings *primary = wording->findings->measures;

    section->section.keeps_together = true;
    if (wording->findings->measure_count > 0) {
        course_write(wording, primary, section);
        return primary;
    }
    section->section.is_run_in = true;
    wording_paragraph(wording, &section->section.body,
                      text_of(wording->say_to_client->sentence[SENTENCE_E0]), PARAGRAPH_BODY);
    return NULL;
}

static void write(const struct report_input *input, struct document *document)
{
    struct wording wording = wording_of(input, document);

    primary_write(&wording, wording_section(&wording, &document->blocks,
                                            wording.say_to_client->heading_measures));
}

const struct section section_client_measure = {"client_measure", applies, write};

/* The page of an ending has no panel above: the chart's own heading says what it shows. */
static void closing_write(const struct report_input *input, struct document *document)
{
    struct wording wording = wording_of(input, document);
    struct block *section = wording_section(&wording, &document->blocks,
                                            wording.say_to_client->closure_heading_measures);
    const struct measure_findings *primary = primary_write(&wording, section);

    if (primary != NULL)
        sentence_add(&section->section.finding, plain_measure_statement(&wording, primary),
                     wording.arena);
}

const struct section section_client_closing_measure = {"client_closing_measure", applies,
                                                       closing_write};
