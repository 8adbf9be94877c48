#include "cli/goal_remarks.h"

#include "analyze/goal_findings.h"
#include "base/buffer.h"
#include "base/sort.h"
#include "cli/terminal.h"
#include "store/case_store.h"

/* Goals of one file that are shown; those after them are counted. */
enum { GOALS_SHOWN = 50, LINE_MAXIMUM_BYTES = 16384 };

/* Goals that were set before the first session: an episode that has nothing else. */
static struct episode *
episode_to_come(const struct case_file *case_file, day_number as_of, struct arena *arena)
{
    struct episode *episode = ARENA_NEW(arena, struct episode);

    *episode = (struct episode){
        .number = 1,
        .started_on = DAY_NONE,
        .closed_on = DAY_NONE,
        .ended_on = DAY_NONE,
        .goals = ARENA_ARRAY(arena, const struct goal *, case_file->goal_count),
    };
    for (size_t i = 0; i < case_file->goal_count; i++) {
        if (case_file->goals[i].start_on == DAY_NONE || case_file->goals[i].start_on <= as_of)
            episode->goals[episode->goal_count++] = &case_file->goals[i];
    }
    return episode;
}

static void goal_add(const struct goal_place *place,
                     const struct goal_findings *goal,
                     struct import_report *report)
{
    for (int check = 0; check < CHECK_COUNT; check++) {
        if (!goal->has_check[check])
            continue;
        problem_add(&report->problems,
                    (struct problem){
                        .code = PROBLEM_GOAL_CHECK,
                        .severity = SEVERITY_REMARK,
                        .place = {.file = report->source.path, .line = place->line},
                        .role = "goal_id",
                        .value = place->goal,
                        .about = place->goal,
                        .low = check,
                    });
    }
}

static const struct goal_findings *
goal_find(const struct goal_findings *goals, size_t count, struct text id)
{
    for (size_t i = 0; i < count; i++) {
        if (text_equal(goals[i].goal->id, id))
            return &goals[i];
    }
    return NULL;
}

/* One client's goals in the file, each as its latest episode shows it. */
static void client_add(const struct context *context,
                       const struct case_file *case_file,
                       const struct goal_place *places,
                       size_t place_count,
                       struct import_report *report,
                       struct arena *work)
{
    const struct thresholds *thresholds = &context->settings.thresholds;
    bool *is_judged = ARENA_ARRAY(work, bool, place_count);
    size_t count = 0;
    struct episode *episodes = episodes_of(case_file, context->as_of, thresholds, work, &count);

    if (count == 0) {
        episodes = episode_to_come(case_file, context->as_of, work);
        count = 1;
    }
    for (size_t i = count; i-- > 0;) {
        struct episode_view view =
            episode_view_of(case_file, &episodes[i], &context->instruments, thresholds, work);
        size_t goal_count = 0;

        view.from = DAY_NONE;
        view.cutoff = context->as_of;
        struct goal_findings *goals = goal_findings_of(&view, work, &goal_count);
        for (size_t j = 0; j < place_count; j++) {
            const struct goal_findings *goal = goal_find(goals, goal_count, places[j].goal);
            if (goal == NULL || is_judged[j])
                continue;
            is_judged[j] = true;
            goal_add(&places[j], goal, report);
        }
    }
}

static int by_client(const void *left, const void *right)
{
    const struct goal_place *a = left;
    const struct goal_place *b = right;
    int order = text_compare(a->client, b->client);

    return order != 0 ? order : (a->line > b->line) - (a->line < b->line);
}

static int by_line(const void *left, const void *right)
{
    const struct problem *a = left;
    const struct problem *b = right;

    if (a->place.line != b->place.line)
        return a->place.line < b->place.line ? -1 : 1;
    return (a->low > b->low) - (a->low < b->low);
}

static bool clients_add(const struct context *context,
                        struct database *database,
                        struct import_report *report,
                        struct arena *work)
{
    const struct goal_place *places = report->goals;
    size_t to = 0;

    for (size_t from = 0; from < report->goal_count; from = to) {
        struct case_file *case_file;

        if (!case_store_load(database, places[from].client, work, &case_file,
                             &report->problems))
            return false;
        while (to < report->goal_count && text_equal(places[to].client, places[from].client))
            to++;
        client_add(context, case_file, &places[from], to - from, report, work);
        arena_reset(work);
    }
    return true;
}

bool goal_remarks_add(const struct context *context,
                      struct database *database,
                      struct import_report *report)
{
    size_t before = report->problems.count;

    if (report->goal_count == 0)
        return true;
    sort_items(report->goals, report->goal_count, sizeof(*report->goals), by_client);
    struct arena *work = arena_create();
    bool is_good = clients_add(context, database, report, work);
    arena_destroy(work);
    if (is_good && report->problems.count > before)
        sort_items(report->problems.items + before, report->problems.count - before,
                   sizeof(struct problem), by_line);
    return is_good;
}

/* The remarks on the goal of one line, which follow each other: "..., ... [code code]". */
static void goal_say(struct context *context, const struct problem *first, size_t count)
{
    const struct phrasing *phrasing = &context->phrasing;
    const struct messages *messages = phrasing->language->messages;
    struct buffer checks = buffer_create(context->run, LINE_MAXIMUM_BYTES);
    struct buffer codes = buffer_create(context->run, LINE_MAXIMUM_BYTES);
    struct buffer line = buffer_create(context->run, LINE_MAXIMUM_BYTES);

    for (size_t i = 0; i < count; i++) {
        const char *check = phrasing->language->words->goal_check[(int)first[i].low];

        buffer_put_string(&checks, i > 0 ? "; " : "");
        buffer_put_text(&checks, phrase_plain(phrasing, check));
        buffer_put_string(&codes, i > 0 ? " " : "");
        buffer_put_string(&codes, message_code(&first[i]));
    }
    buffer_put_text(&line, message_place(&first->place, context->run));
    buffer_put_string(&line, messages->remark);
    buffer_put_text(&line,
                    PHRASE(phrasing, messages->problem[PROBLEM_GOAL_CHECK].message,
                           filling_text("about", terminal_text(context->run, first->about)),
                           filling_text("check", buffer_text(&checks))));
    buffer_print(&line, " [%s]", buffer_string(&codes));
    context_say(context, buffer_text(&line));
}

void goal_remarks_say(struct context *context, const struct import_report *report)
{
    const struct problem *items = report->problems.items;
    const struct phrasing *phrasing = &context->phrasing;
    size_t goals = 0;
    size_t to = 0;

    for (size_t from = 0; from < report->problems.count; from = to) {
        for (to = from + 1; to < report->problems.count &&
                            items[to].code == PROBLEM_GOAL_CHECK &&
                            items[to].place.line == items[from].place.line;)
            to++;
        if (items[from].code == PROBLEM_GOAL_CHECK && goals++ < GOALS_SHOWN)
            goal_say(context, &items[from], to - from);
    }
    if (goals > GOALS_SHOWN)
        context_say(context, PHRASE(phrasing, phrasing->language->messages->more_problems,
                                    filling_count(phrasing, "n", (long)(goals - GOALS_SHOWN))));
}
