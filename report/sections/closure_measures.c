/* First and last scores, and what may be concluded from them. */
#include <math.h>

#include "report/section.h"
#include "report/sections/closing_wording.h"
#include "report/sections/measure_wording.h"
#include "report/sections/range_figure.h"
#include "report/sections/table_wording.h"

enum { COLUMNS_MAXIMUM = 6, LEGEND_MAXIMUM = 5 };

static bool applies(const struct report_input *input)
{
    (void)input;
    return true;
}

static bool has_follow_up(const struct wording *wording)
{
    for (size_t i = 0; i < wording->findings->measure_count; i++) {
        if (!isnan(follow_up_score(wording, &wording->findings->measures[i])))
            return true;
    }
    return false;
}

static size_t
sentence_count(const struct wording *wording, enum sentence_key a, enum sentence_key b)
{
    const struct case_findings *findings = wording->findings;
    size_t count = 0;

    for (size_t i = 0; i < findings->measure_count; i++)
        count += findings->measures[i].sentence == a || findings->measures[i].sentence == b;
    return count;
}

static struct text counted(const struct wording *wording, const char *template, size_t count)
{
    if (count == 0)
        return (struct text){0};
    return PHRASE(
        &wording->phrasing, template, filling_count(&wording->phrasing, "k", (long)count),
        filling_count(&wording->phrasing, "n", (long)wording->findings->measure_count));
}

/* Of one measure the headline has said it already. Worsening comes first. */
static struct text finding(const struct wording *wording)
{
    size_t worse = sentence_count(wording, SENTENCE_E3_WORSE, SENTENCE_E3_WORSE);
    size_t better = sentence_count(wording, SENTENCE_E3_BETTER, SENTENCE_E4_BETTER);
    struct text text = counted(wording, wording->say_at_closure->measures_worsened, worse);

    if (wording->findings->measure_count < 2)
        return (struct text){0};
    if (closing_is_unplanned(wording->findings))
        return text;
    return wording_join(wording, text,
                        counted(wording, wording->say_at_closure->measures_improved, better));
}

/* The conclusion; without an agreed ending an improvement is only the last thing known. */
static void conclusion_put(const struct wording *wording,
                           const struct measure_findings *measure,
                           struct table_cell *cell)
{
    const struct phrasing *phrasing = &wording->phrasing;
    bool is_worse = measure_is_worse(measure);

    cell->tone = is_worse ? TONE_ATTENTION : TONE_PLAIN;
    if (is_worse || !closing_is_unplanned(wording->findings)) {
        cell_put(wording, cell, measure_headline(wording, measure));
        return;
    }
    cell_put(
        wording, cell,
        PHRASE(phrasing, wording->say_at_closure->tile_last_known,
               filling_text("date", phrasing_date(phrasing, measure->points[measure->n - 1].day,
                                                  DATE_SHORT))));
}

static void name_put(const struct wording *wording,
                     const struct measure_findings *measure,
                     struct table_cell *cell)
{
    struct text range = range_words(wording, measure->instrument);

    sentence_add_bold(&cell->content, wording_measure(wording, measure), wording->arena);
    if (!text_is_empty(range))
        sentence_add(&cell->content,
                     PHRASE(&wording->phrasing, " {range}", filling_text("range", range)),
                     wording->arena);
}

static void row_put(const struct wording *wording,
                    const struct measure_findings *measure,
                    bool with_follow_up,
                    struct table_cell *cell)
{
    const struct instrument *instrument = measure->instrument;
    double follow_up = follow_up_score(wording, measure);

    name_put(wording, measure, cell++);
    if (measure->n == 0)
        return;
    cell_put(wording, cell++, wording_score(wording, instrument, measure->points[0].value));
    cell_put(wording, cell++,
             wording_score(wording, instrument, measure->points[measure->n - 1].value));
    if (with_follow_up)
        cell_put(wording, cell++,
                 isnan(follow_up) ? (struct text){0}
                                  : wording_score(wording, instrument, follow_up));
    cell->chart = range_figure(wording, measure);
    if (cell->chart == NULL)
        cell_put(wording, cell, (struct text){0});
    conclusion_put(wording, measure, cell + 1);
}

static void legend_make(const struct wording *wording, bool with_follow_up, struct block *table)
{
    const struct chart_phrases *say = wording->say_in_charts;
    bool is_unplanned = closing_is_unplanned(wording->findings);
    const struct legend_entry entries[LEGEND_MAXIMUM] = {
        {LEGEND_START, text_of(say->legend_start)},
        {LEGEND_LATEST,
         text_of(is_unplanned ? wording->say_at_closure->last_known : say->legend_end)},
        {LEGEND_FOLLOW_UP, with_follow_up ? text_of(say->legend_follow_up) : (struct text){0}},
        {LEGEND_CUTOFF, text_of(say->legend_cutoff)},
        {LEGEND_WITHIN_ERROR, text_of(say->legend_within_error)},
    };

    table->table.legend = ARENA_ARRAY(wording->arena, struct legend_entry, LEGEND_MAXIMUM);
    for (size_t i = 0; i < LEGEND_MAXIMUM; i++)
        table->table.legend[i] = entries[i];
    table->table.legend_count = LEGEND_MAXIMUM;
}

static bool has_chart(const struct block *table)
{
    for (size_t i = 0; i < table->table.row_count * table->table.column_count; i++) {
        if (table->table.cells[i].chart != NULL)
            return true;
    }
    return false;
}

static void table_write(const struct wording *wording, struct blocks *body)
{
    const struct phrases *say = wording->say;
    const struct case_findings *findings = wording->findings;
    bool is_unplanned = closing_is_unplanned(findings);
    bool with_follow_up = has_follow_up(wording);
    struct column columns[COLUMNS_MAXIMUM] = {
        {say->head_measure, 0.17, false},
        {say->head_start, 0.085, true},
        {is_unplanned ? say->head_last_known : say->head_end, 0.095, true},
    };
    size_t count = 3;
    struct block *table;

    if (with_follow_up)
        columns[count++] = (struct column){say->head_follow_up, 0.1, true};
    columns[count++] = (struct column){say->head_range, with_follow_up ? 0.31 : 0.41, false};
    columns[count++] = (struct column){say->head_conclusion, 0.24, false};
    table = table_add(wording, body, columns, count, findings->measure_count);
    for (size_t i = 0; i < findings->measure_count; i++)
        row_put(wording, &findings->measures[i], with_follow_up, table_row(table, i));
    if (has_chart(table))
        legend_make(wording, with_follow_up, table);
}

static void write(const struct report_input *input, struct document *document)
{
    struct wording wording = wording_of(input, document);
    struct block *section = wording_section(&wording, &document->blocks,
                                            wording.say_at_closure->closure_heading_measures);
    struct text text = finding(&wording);

    if (input->findings->measure_count == 0) {
        section->section.is_run_in = true;
        wording_paragraph(&wording, &section->section.body, text_of(wording.say->no_entries),
                          PARAGRAPH_BODY);
        return;
    }
    section->section.keeps_together = true;
    if (!text_is_empty(text))
        sentence_add(&section->section.finding, text, wording.arena);
    table_write(&wording, &section->section.body);
}

const struct section section_closure_measures = {"closure_measures", applies, write};
