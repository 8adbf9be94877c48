/* What went well beside what helps and what gets in the way, the newest first. */
#include "report/section.h"
#include "report/sections/client_flags.h"
#include "report/sections/closing_wording.h"
#include "report/sections/journal_wording.h"

/* So many of each have room on one page; the record holds all. */
enum { SUCCESSES_MAXIMUM = 3, HELPS_MAXIMUM = 2, OBSTACLES_MAXIMUM = 2, SKILLS_MAXIMUM = 5 };

static bool applies(const struct report_input *input)
{
    (void)input;
    return true;
}

/* The same words are often written down again: once is enough here. */
static bool is_listed(const struct block *list, struct text text)
{
    for (size_t i = 0; i < list->dated_list.count; i++) {
        if (text_equal(list->dated_list.items[i].content.pieces[0].text, text))
            return true;
    }
    return false;
}

/* Returns how many were put: none or one. */
static size_t item_put(const struct wording *wording,
                       struct block *list,
                       enum mark mark,
                       const struct journal_entry *entry)
{
    struct dated_item *item = &list->dated_list.items[list->dated_list.count];

    if (text_is_empty(entry->text) || is_listed(list, entry->text))
        return 0;
    item->mark = mark;
    if (entry->kind == JOURNAL_SUCCESS)
        item->date = phrasing_date(&wording->phrasing, entry->day, DATE_AXIS);
    sentence_add_user(&item->content, entry->text, wording->arena);
    list->dated_list.count++;
    return 1;
}

/* A section with an empty list, to be filled with up to so many items. */
static struct block *
list_begin(const struct wording *wording, const char *heading, size_t maximum)
{
    struct block *section = wording_half(wording, heading);
    struct block *list = blocks_add(&section->section.body, BLOCK_DATED_LIST, wording->arena);

    list->dated_list.items = ARENA_ARRAY(wording->arena, struct dated_item, maximum);
    return section;
}

static struct block *list_of(struct block *section)
{
    return &section->section.body.items[0];
}

/* NULL when nothing has been put into its list. */
static struct block *list_end(struct block *section)
{
    return list_of(section)->dated_list.count > 0 ? section : NULL;
}

static void news_put(const struct wording *wording, struct block *list, enum flag_code code)
{
    struct text words = client_flag(wording, code);
    struct dated_item *item;

    if (text_is_empty(words))
        return;
    item = &list->dated_list.items[list->dated_list.count++];
    item->mark = MARK_DONE;
    sentence_add(&item->content, words, wording->arena);
}

static struct block *
successes(const struct wording *wording, const char *heading, size_t maximum)
{
    struct block *section = list_begin(wording, heading, maximum + 1);
    size_t count;
    const struct journal_entry **entries = journal_of(wording, JOURNAL_SUCCESS, &count);

    news_put(wording, list_of(section), FLAG_SUDDEN_GAIN);
    if (list_of(section)->dated_list.count == 0)
        news_put(wording, list_of(section), FLAG_EARLY_CHANGE);
    for (size_t i = count, put = 0; i > 0 && put < maximum; i--)
        put += item_put(wording, list_of(section), MARK_DONE, entries[i - 1]);
    return list_end(section);
}

/* A strategy that a later one for the same goal has taken the place of. */
static bool is_replaced(const struct episode *episode, size_t index)
{
    for (size_t i = index + 1; i < episode->journal_count; i++) {
        if (episode->journal[i]->kind == JOURNAL_STRATEGY &&
            text_equal(episode->journal[i]->goal, episode->journal[index]->goal))
            return true;
    }
    return false;
}

static bool helps(const struct episode *episode, size_t index)
{
    const struct journal_entry *entry = episode->journal[index];

    return entry->kind == JOURNAL_SKILL ||
           (entry->kind == JOURNAL_STRATEGY && !is_replaced(episode, index));
}

static bool gets_in_the_way(const struct wording *wording, const struct journal_entry *entry)
{
    return entry->kind == JOURNAL_OBSTACLE && entry->state != STATE_DROPPED &&
           !journal_is_done(wording, entry);
}

static struct block *helps_and_obstacles(const struct wording *wording)
{
    const struct episode *episode = wording->findings->episode;
    struct block *section = list_begin(wording, wording->say_to_client->heading_helps,
                                       HELPS_MAXIMUM + OBSTACLES_MAXIMUM);
    struct block *list = list_of(section);
    size_t helping = 0, hindering = 0;

    for (size_t i = episode->journal_count; i > 0 && helping < HELPS_MAXIMUM; i--) {
        if (helps(episode, i - 1))
            helping += item_put(wording, list, MARK_DONE, episode->journal[i - 1]);
    }
    for (size_t i = episode->journal_count; i > 0 && hindering < OBSTACLES_MAXIMUM; i--) {
        if (gets_in_the_way(wording, episode->journal[i - 1]))
            hindering += item_put(wording, list, MARK_SAME, episode->journal[i - 1]);
    }
    return list_end(section);
}

static void write(const struct report_input *input, struct document *document)
{
    struct wording wording = wording_of(input, document);

    wording_halves(
        &wording, &document->blocks,
        successes(&wording, wording.say_to_client->heading_successes, SUCCESSES_MAXIMUM),
        helps_and_obstacles(&wording));
}

const struct section section_client_gains = {"client_gains", applies, write};

static struct block *skills(const struct wording *wording)
{
    struct block *section =
        list_begin(wording, wording->say_to_client->closure_heading_skills, SKILLS_MAXIMUM);
    size_t count;
    const struct journal_entry **entries = journal_of(wording, JOURNAL_SKILL, &count);

    for (size_t i = count, put = 0; i > 0 && put < SKILLS_MAXIMUM; i--)
        put += item_put(wording, list_of(section), MARK_DONE, entries[i - 1]);
    return list_end(section);
}

/* Pride is spoken of only where an ending was agreed. */
static void closing_write(const struct report_input *input, struct document *document)
{
    struct wording wording = wording_of(input, document);
    struct block *proud =
        closing_is_unplanned(input->findings)
            ? NULL
            : successes(&wording, wording.say_to_client->closure_heading_successes,
                        SKILLS_MAXIMUM);

    wording_halves(&wording, &document->blocks, skills(&wording), proud);
}

const struct section section_client_closing_gains = {"client_closing_gains", applies,
                                                     closing_write};
