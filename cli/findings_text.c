#include "cli/findings_text.h"

#include "analyze/expected_course.h"
#include "cli/terminal.h"
#include "report/document.h"
#include "report/sections/action_plan.h"
#include "report/sections/data_quality.h"
#include "report/sections/goal_wording.h"
#include "report/sections/headline.h"
#include "report/sections/measure_wording.h"
#include "report/sections/methods_run.h"
#include "report/sections/relationship.h"

struct printer_text {
    struct wording wording;
    const struct messages *messages;
    FILE *out;
};

static void line_put(const struct printer_text *printer, const char *indent, struct text line)
{
    fputs(indent, printer->out);
    terminal_put(printer->out, terminal_text(printer->wording.arena, line));
    fputc('\n', printer->out);
}

static void head_put(const struct printer_text *printer)
{
    const struct wording *wording = &printer->wording;
    const struct case_findings *findings = wording->findings;
    const struct phrasing *phrasing = &wording->phrasing;
    struct text period = phrasing->language->period(
        findings->period, wording->input->letterhead->client, PERIOD_LONG, wording->arena);

    line_put(printer, "",
             PHRASE(phrasing, printer->messages->analyze_head,
                    filling_text("code", findings->case_file->client),
                    filling_count(phrasing, "episode", findings->episode->number),
                    filling_text("period", period),
                    filling_text("date", phrasing_date(phrasing, findings->as_of, DATE_LONG))));
}

/* "Rencana: ..."; nothing when there is nothing to say. */
static void text_put(const struct printer_text *printer, const char *template, struct text text)
{
    if (!text_is_empty(text))
        line_put(printer, "  ",
                 PHRASE(&printer->wording.phrasing, template, filling_text("text", text)));
}

static void attendance_put(const struct printer_text *printer)
{
    const struct wording *wording = &printer->wording;
    const struct attendance_findings *found = &wording->findings->attendance;
    const struct phrasing *phrasing = &wording->phrasing;
    struct text text = found->denominator == 0
                           ? phrase_plain(phrasing, wording->say->attendance_none)
                           : PHRASE(phrasing, wording->say->attendance_counted,
                                    filling_count(phrasing, "x", found->attended + found->late),
                                    filling_count(phrasing, "n", found->denominator));

    text_put(printer, printer->messages->analyze_attendance, text);
}

static void goal_put(const struct printer_text *printer, const struct goal_findings *goal)
{
    const struct wording *wording = &printer->wording;

    line_put(printer, "    ",
             PHRASE(&wording->phrasing, printer->messages->analyze_goal,
                    filling_text("goal", goal->goal->id),
                    filling_text("g", goal->goal->statement),
                    filling_text("state", goal_wording_state(wording, goal)),
                    filling_text("a", goal_wording_value(wording, goal, goal->baseline)),
                    filling_text("b", goal_wording_value(wording, goal, goal->current)),
                    filling_text("target", goal_wording_value(wording, goal, goal->target))));
}

static void goals_put(const struct printer_text *printer)
{
    const struct wording *wording = &printer->wording;

    line_put(printer, "  ",
             PHRASE(&wording->phrasing, printer->messages->analyze_goals,
                    filling_text("text", headline_goals(wording))));
    for (size_t i = 0; i < wording->findings->goal_count; i++)
        goal_put(printer, &wording->findings->goals[i]);
}

static void measures_put(const struct printer_text *printer)
{
    const struct wording *wording = &printer->wording;

    for (size_t i = 0; i < wording->findings->measure_count; i++) {
        const struct measure_findings *measure = &wording->findings->measures[i];

        line_put(printer, "  ",
                 PHRASE(&wording->phrasing, printer->messages->analyze_measure,
                        filling_text("measure", wording_measure(wording, measure)),
                        filling_text("text", measure_sentence(wording, measure))));
    }
}

static struct filling
coefficient(const struct phrasing *phrasing, const char *name, double value)
{
    return filling_text(name, phrasing_fixed(phrasing, value, 4));
}

static void models_put(const struct printer_text *printer)
{
    const struct wording *wording = &printer->wording;
    const struct phrasing *phrasing = &wording->phrasing;

    for (size_t i = 0; i < wording->findings->measure_count; i++) {
        const struct measure_findings *measure = &wording->findings->measures[i];
        const struct growth_parameters *model;

        if (measure->course == NULL)
            continue;
        model = &measure->course->model.parameters;
        line_put(printer, "    ",
                 PHRASE(phrasing, printer->messages->analyze_model,
                        filling_text("measure", wording_measure(wording, measure)),
                        coefficient(phrasing, "b0", model->b0),
                        coefficient(phrasing, "b1", model->b1),
                        coefficient(phrasing, "g00", model->g00),
                        coefficient(phrasing, "g01", model->g01),
                        coefficient(phrasing, "g11", model->g11),
                        coefficient(phrasing, "sigma2", model->sigma2)));
    }
}

static struct text checks_of(const struct wording *wording)
{
    struct sentence checks = goal_check_sentence(wording);

    return sentence_text(&checks, wording->arena);
}

static void attention_put(const struct printer_text *printer, struct document *document)
{
    const struct wording *wording = &printer->wording;
    const struct block *block;

    attention_write(wording, document);
    block = &document->blocks.items[0];
    for (size_t i = 0; i < block->attention.count; i++)
        line_put(printer, "  ",
                 PHRASE(&wording->phrasing, printer->messages->analyze_attention,
                        filling_text("text", sentence_text(&block->attention.items[i].lead,
                                                           wording->arena))));
}

void findings_text_print(const struct report_input *input, struct arena *arena, FILE *out)
{
    struct document document = {.arena = arena};
    struct printer_text printer = {
        .wording = wording_of(input, &document),
        .messages = input->language->messages,
        .out = out,
    };

    head_put(&printer);
    attendance_put(&printer);
    goals_put(&printer);
    measures_put(&printer);
    text_put(&printer, printer.messages->analyze_comparison,
             methods_expected_courses(&printer.wording));
    models_put(&printer);
    text_put(&printer, printer.messages->analyze_relationship,
             relationship_finding(&printer.wording));
    text_put(&printer, printer.messages->analyze_plan, plan_finding(&printer.wording));
    attention_put(&printer, &document);
    text_put(&printer, printer.messages->analyze_checks, checks_of(&printer.wording));
    text_put(&printer, printer.messages->analyze_data, data_notes(&printer.wording));
    fputc('\n', out);
}
