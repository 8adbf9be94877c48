#include "report/sections/gains.h"

#include "report/sections/headline.h"
#include "report/sections/journal_wording.h"

static bool has_good_news(const struct case_findings *findings)
{
    return findings->flag_count > 0 &&
           findings->flags[findings->flag_count - 1].code > FLAG_GOAL_ATTAINED_OPEN;
}

bool gains_exist(const struct case_findings *findings)
{
    return findings->plan.successes > 0 || findings->plan.skills > 0 || has_good_news(findings);
}

/* Something that went well, on its day. */
struct success {
    day_number day;
    struct dated_item item;
};

static size_t written_successes(const struct wording *wording, struct success *successes)
{
    size_t count;
    const struct journal_entry **entries = journal_of(wording, JOURNAL_SUCCESS, &count);

    for (size_t i = 0; i < count; i++)
        successes[i] = (struct success){entries[i]->day, journal_item(wording, entries[i])};
    return count;
}

static struct success news_success(const struct wording *wording, const struct good_news *news)
{
    struct success success = {.day = news->day};

    success.item.date = phrasing_date(&wording->phrasing, news->day, DATE_AXIS);
    sentence_add(&success.item.content, news->text, wording->arena);
    return success;
}

/* What was written down and what the figures show, in order of date. */
static struct success *
successes_of(const struct wording *wording, bool with_news, size_t *count)
{
    size_t news_count;
    struct good_news *news = good_news_of(wording, &news_count);
    size_t capacity = wording->findings->episode->journal_count + news_count + 1;
    struct success *all = ARENA_ARRAY(wording->arena, struct success, capacity);

    *count = written_successes(wording, all);
    for (size_t i = 0; with_news && i < news_count; i++) {
        struct success success = news_success(wording, &news[i]);
        size_t place = (*count)++;

        for (; place > 0 && all[place - 1].day > success.day; place--)
            all[place] = all[place - 1];
        all[place] = success;
    }
    return all;
}

static void none_write(const struct wording *wording, struct block *section)
{
    wording_paragraph(wording, &section->section.body, text_of(wording->say->no_entries),
                      PARAGRAPH_SMALL);
}

static struct block *section_of(const struct wording *wording, const char *heading)
{
    struct block *section = ARENA_NEW(wording->arena, struct block);

    section->kind = BLOCK_SECTION;
    section->section.name = phrase_plain(&wording->phrasing, heading);
    return section;
}

struct block *
gains_successes(const struct wording *wording, const char *heading, bool with_news)
{
    struct block *section = section_of(wording, heading);
    size_t count;
    struct success *successes = successes_of(wording, with_news, &count);
    struct block *list;

    if (count == 0) {
        none_write(wording, section);
        return section;
    }
    list = blocks_add(&section->section.body, BLOCK_DATED_LIST, wording->arena);
    list->dated_list.items = ARENA_ARRAY(wording->arena, struct dated_item, count);
    list->dated_list.count = count;
    for (size_t i = 0; i < count; i++)
        list->dated_list.items[i] = successes[i].item;
    return section;
}

struct block *gains_skills(const struct wording *wording, const char *heading, enum mark mark)
{
    struct block *section = section_of(wording, heading);
    size_t count;
    const struct journal_entry **skills = journal_of(wording, JOURNAL_SKILL, &count);

    if (count == 0) {
        none_write(wording, section);
        return section;
    }
    journal_list(wording, &section->section.body, skills, count);
    for (size_t i = 0; i < count; i++)
        section->section.body.items[0].dated_list.items[i].mark = mark;
    return section;
}
