/* The strategies that were used; what helped is for the client to say, so it is left empty. */
#include "report/section.h"
#include "report/sections/journal_wording.h"
#include "report/sections/table_wording.h"

enum { STRATEGY_COLUMNS = 3 };

static bool applies(const struct report_input *input)
{
    const struct episode *episode = input->findings->episode;

    for (size_t i = 0; i < episode->journal_count; i++) {
        if (episode->journal[i]->kind == JOURNAL_STRATEGY)
            return true;
    }
    return false;
}

static void write(const struct report_input *input, struct document *document)
{
    struct wording wording = wording_of(input, document);
    const struct phrases *say = wording.say;
    struct block *section = wording_section(&wording, &document->blocks,
                                            wording.say_at_closure->closure_heading_strategies);
    struct text helped =
        phrase_plain(&wording.phrasing, wording.say_at_closure->strategy_helped);
    const struct column columns[STRATEGY_COLUMNS] = {
        {say->head_since, 0.095, false},
        {say->head_strategy, 0.515, false},
        {arena_string(wording.arena, helped), 0.39, false},
    };
    size_t count;
    const struct journal_entry **strategies = journal_of(&wording, JOURNAL_STRATEGY, &count);
    struct block *table =
        table_add(&wording, &section->section.body, columns, STRATEGY_COLUMNS, count);

    for (size_t i = 0; i < count; i++) {
        struct table_cell *cell = table_row(table, i);

        cell_put(&wording, &cell[0],
                 phrasing_date(&wording.phrasing, strategies[i]->day, DATE_AXIS));
        cell_put_user(&wording, &cell[1], strategies[i]->text);
        cell[2].is_to_fill = true;
    }
}

const struct section section_closure_strategies = {"closure_strategies", applies, write};
