/* Page one of a closure answers: headline, key facts, and what is left to do, if anything. */
#include "base/number.h"
#include "report/section.h"
#include "report/sections/closing_wording.h"
#include "report/sections/headline.h"

static bool applies(const struct report_input *input)
{
    (void)input;
    return true;
}

/* Without an agreed ending only worsening is told: nothing that sounds like success. */
static void unplanned_headline(const struct wording *wording, struct document *document)
{
    struct block *block = blocks_add(&document->blocks, BLOCK_HEADLINE, document->arena);
    struct text text = wording_join(
        wording,
        phrase_plain(&wording->phrasing, wording->say_at_closure->ending_unplanned_short),
        headline_measures(wording, true));

    sentence_add(&block->headline, wording_join(wording, text, headline_attention(wording)),
                 wording->arena);
}

static struct text last_known(const struct wording *wording, day_number day)
{
    return PHRASE(&wording->phrasing, wording->say_at_closure->tile_last_known,
                  filling_text("date", phrasing_date(&wording->phrasing, day, DATE_LONG)));
}

static day_number last_rating(const struct case_findings *findings)
{
    day_number last = DAY_NONE;

    for (size_t i = 0; i < findings->goal_count; i++) {
        day_number day = findings->goals[i].state_since;

        if (day != DAY_NONE && (last == DAY_NONE || day > last))
            last = day;
    }
    return last;
}

/* How many goals there were, and when they were last rated; a step back stays in rust. */
static struct tile last_known_goals(const struct wording *wording)
{
    struct tile tile = tile_of_goals(wording);
    day_number day = last_rating(wording->findings);

    if (day == DAY_NONE)
        return tile;
    tile.reason = last_known(wording, day);
    if (tile.tone == TONE_ATTENTION)
        return tile;
    tile.figure = phrasing_number(&wording->phrasing, wording->findings->goal_attainment.goals);
    tile.unit = PHRASE(
        &wording->phrasing, wording->say->tile_goals,
        filling_count(&wording->phrasing, "k", wording->findings->goal_attainment.goals));
    tile.state = tile.reason;
    tile.reason = (struct text){0};
    tile.tone = TONE_PLAIN;
    return tile;
}

static struct tile last_known_measure(const struct wording *wording)
{
    const struct case_findings *findings = wording->findings;
    struct tile tile = tile_of_measure(wording);

    if (findings->measure_count == 0 || findings->measures[0].n == 0)
        return tile;
    tile.reason =
        last_known(wording, findings->measures[0].points[findings->measures[0].n - 1].day);
    if (tile.tone == TONE_ATTENTION)
        return tile;
    tile.state = tile.reason;
    tile.reason = (struct text){0};
    return tile;
}

static struct text year_words(const struct wording *wording, day_number day)
{
    char digits[NUMBER_TEXT_BYTES];

    return arena_copy(wording->arena, number_print(day_date(day).year, digits));
}

static struct tile ending_tile(const struct wording *wording)
{
    const struct closure_phrases *say = wording->say_at_closure;
    const struct phrasing *phrasing = &wording->phrasing;
    day_number ended = wording->findings->episode->closed_on;
    struct tile tile = {.label = text_of(say->tile_closure), .tone = TONE_ATTENTION};
    size_t count;

    closing_contacts(wording, &count);
    tile.figure = phrasing_date(phrasing, ended, DATE_AXIS);
    tile.unit = year_words(wording, ended);
    tile.state = text_of(wording->words->close_type[CLOSE_UNPLANNED]);
    if (wording_is_counsellors(wording))
        tile.reason =
            PHRASE(phrasing, say->tile_attempts, filling_count(phrasing, "n", (long)count));
    return tile;
}

/* The first planned contact after the data date, else the last one; DAY_NONE. */
static day_number next_planned(const struct wording *wording)
{
    const struct case_findings *findings = wording->findings;
    day_number next = DAY_NONE;

    for (size_t i = 0; i < findings->episode->journal_count; i++) {
        const struct journal_entry *entry = findings->episode->journal[i];
        bool is_coming = entry->due > findings->cutoff;

        if (entry->kind != JOURNAL_FOLLOWUP_PLAN || entry->due == DAY_NONE || !is_coming)
            continue;
        if (next == DAY_NONE || entry->due < next)
            next = entry->due;
    }
    return next;
}

static struct text planned_words(const struct wording *wording)
{
    day_number next = next_planned(wording);

    if (next == DAY_NONE)
        return (struct text){0};
    return PHRASE(&wording->phrasing, wording->say_at_closure->tile_planned,
                  filling_text("date", phrasing_date(&wording->phrasing, next, DATE_LONG)));
}

static struct text contact_words(const struct wording *wording, const struct contact *contact)
{
    enum journal_state state = contact->is_reached ? STATE_REACHED : STATE_NOT_REACHED;

    return wording_join(wording, text_of(wording->words->journal_state[state]),
                        phrasing_date(&wording->phrasing, contact->day, DATE_LONG));
}

/* How many contacts were reached, of those tried or else of those planned. */
static void contacts_count(const struct wording *wording,
                           const struct contact *contacts,
                           size_t count,
                           struct tile *tile)
{
    const struct phrases *say = wording->say;
    const struct phrasing *phrasing = &wording->phrasing;
    long planned = wording->findings->plan.followups_planned;

    if (count == 0 && planned == 0) {
        tile->figure = text_of(say->no_figure);
        tile->state = text_of(wording->say_at_closure->tile_no_plan);
        return;
    }
    tile->figure = phrasing_number(phrasing, (double)closing_reached_count(contacts, count));
    tile->unit = PHRASE(phrasing,
                        count > 0 ? wording->say_at_closure->tile_of_contacts
                                  : wording->say_at_closure->tile_of_planned,
                        filling_count(phrasing, "n", count > 0 ? (long)count : planned));
    tile->state = count > 0 ? contact_words(wording, &contacts[count - 1])
                            : text_of(wording->say_at_closure->tile_no_contact);
    tile->reason = planned_words(wording);
}

static struct tile follow_up_tile(const struct wording *wording)
{
    size_t count;
    const struct contact *contacts = closing_contacts(wording, &count);
    struct text due = closing_due_words(wording);
    struct tile tile = {.label = text_of(wording->say_at_closure->tile_follow_up)};

    contacts_count(wording, contacts, count, &tile);
    if (text_is_empty(due) || !wording_is_counsellors(wording))
        return tile;
    tile.reason = tile.state;
    tile.state = due;
    tile.tone = TONE_ATTENTION;
    return tile;
}

static void
facts_write(const struct wording *wording, bool is_unplanned, struct document *document)
{
    const struct tile tiles[TILES] = {
        is_unplanned ? last_known_goals(wording) : tile_of_goals(wording),
        is_unplanned ? last_known_measure(wording) : tile_of_measure(wording),
        is_unplanned ? ending_tile(wording) : follow_up_tile(wording),
    };

    tiles_add(wording, tiles, document);
}

static void write(const struct report_input *input, struct document *document)
{
    struct wording wording = wording_of(input, document);
    bool is_unplanned = closing_is_unplanned(input->findings);

    if (is_unplanned)
        unplanned_headline(&wording, document);
    else
        headline_write(&wording, document);
    facts_write(&wording, is_unplanned, document);
    if (wording_is_counsellors(&wording) && attention_count(&wording) > 0)
        attention_write(&wording, document);
}

const struct section section_closure_summary = {"closure_summary", applies, write};
