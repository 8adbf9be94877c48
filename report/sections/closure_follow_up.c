/* What was planned for the time after the ending, which contacts there were, and referral. */
#include "report/section.h"
#include "report/sections/closing_wording.h"
#include "report/sections/follow_up_figure.h"
#include "report/sections/journal_wording.h"
#include "report/sections/table_wording.h"

enum { FOLLOW_UP_COLUMNS = 4 };

/* A row of the table: a plan, a contact, or an evaluation of which there is neither. */
struct follow_up {
    day_number day; /* DAY_NONE: not dated */
    struct text plan, words;
    enum followup_kind kind;
    enum mark mark;
    enum tone tone;
    const char *result;
};

struct follow_ups {
    struct follow_up *items;
    size_t count;
};

static bool applies(const struct report_input *input)
{
    (void)input;
    return true;
}

/* Keeps the order of date; what has no date stands last. */
static void follow_up_put(struct follow_ups *all, struct follow_up row)
{
    size_t place = all->count++;

    for (; place > 0 && row.day != DAY_NONE &&
           (all->items[place - 1].day == DAY_NONE || all->items[place - 1].day > row.day);
         place--)
        all->items[place] = all->items[place - 1];
    all->items[place] = row;
}

static struct follow_up plan_row(const struct wording *wording,
                                 const struct journal_entry *plan)
{
    bool is_done = journal_is_done(wording, plan);

    return (struct follow_up){
        .day = plan->due,
        .plan = plan->text,
        .kind = closing_kind_on(wording, plan->due),
        .mark = is_done ? MARK_DONE : MARK_EMPTY,
        .tone = is_done ? TONE_GOOD : TONE_MUTED,
        .result = wording->words->journal_state[is_done ? STATE_DONE : STATE_OPEN],
    };
}

static struct follow_up contact_row(const struct wording *wording,
                                    const struct contact *contact)
{
    enum journal_state state = contact->is_reached ? STATE_REACHED : STATE_NOT_REACHED;

    return (struct follow_up){
        .day = contact->day,
        .words = contact->words,
        .kind = closing_kind_on(wording, contact->day),
        .mark = contact->is_reached ? MARK_DONE : MARK_EMPTY,
        .tone = contact->is_reached ? TONE_GOOD : TONE_PLAIN,
        .result = wording->words->journal_state[state],
    };
}

/* A contact on the very day that was planned is the result of the plan. */
static void contact_put(const struct wording *wording,
                        const struct contact *contact,
                        struct follow_ups *all)
{
    struct follow_up row = contact_row(wording, contact);

    for (size_t i = 0; i < all->count; i++) {
        struct follow_up *planned = &all->items[i];

        if (planned->day == contact->day && !text_is_empty(planned->plan) &&
            text_is_empty(planned->words)) {
            row.plan = planned->plan;
            *planned = row;
            return;
        }
    }
    follow_up_put(all, row);
}

static bool has_kind(const struct follow_ups *all, enum followup_kind kind)
{
    for (size_t i = 0; i < all->count; i++) {
        if (all->items[i].kind == kind)
            return true;
    }
    return false;
}

/* An evaluation whose time has come and of which nothing is known. */
static void
lacking_put(const struct wording *wording, enum followup_kind kind, struct follow_ups *all)
{
    struct days days = closing_window(wording, kind);

    if (has_kind(all, kind) || wording->findings->cutoff < days.from)
        return;
    follow_up_put(all, (struct follow_up){
                           .day = DAY_NONE,
                           .kind = kind,
                           .mark = MARK_EMPTY,
                           .tone = TONE_MUTED,
                           .result = wording->words->journal_state[STATE_OPEN],
                       });
}

static struct follow_ups follow_ups_of(const struct wording *wording)
{
    size_t plan_count, contact_count;
    const struct journal_entry **plans =
        journal_of(wording, JOURNAL_FOLLOWUP_PLAN, &plan_count);
    const struct contact *contacts = closing_contacts(wording, &contact_count);
    struct follow_ups all = {
        ARENA_ARRAY(wording->arena, struct follow_up, plan_count + contact_count + 2), 0};

    for (size_t i = 0; i < plan_count; i++)
        follow_up_put(&all, plan_row(wording, plans[i]));
    for (size_t i = 0; i < contact_count; i++)
        contact_put(wording, &contacts[i], &all);
    lacking_put(wording, FOLLOWUP_LAIJAPEN, &all);
    lacking_put(wording, FOLLOWUP_LAIJAPANG, &all);
    return all;
}

/* The plan, then what came of it. */
static void
words_put(const struct wording *wording, const struct follow_up *row, struct table_cell *cell)
{
    if (!text_is_empty(row->plan))
        sentence_add_user(&cell->content, row->plan, wording->arena);
    if (!text_is_empty(row->plan) && !text_is_empty(row->words))
        sentence_add(&cell->content, TEXT(": "), wording->arena);
    if (!text_is_empty(row->words))
        sentence_add_user(&cell->content, row->words, wording->arena);
}

static void
table_write(const struct wording *wording, const struct follow_ups *all, struct blocks *body)
{
    const struct phrases *say = wording->say;
    const struct column columns[FOLLOW_UP_COLUMNS] = {
        {say->head_date, 0.16, false},
        {say->head_plan, 0.44, false},
        {say->head_kind, 0.15, false},
        {say->head_result, 0.25, false},
    };
    struct block *table = table_add(wording, body, columns, FOLLOW_UP_COLUMNS, all->count);

    for (size_t i = 0; i < all->count; i++) {
        const struct follow_up *row = &all->items[i];
        struct table_cell *cell = table_row(table, i);

        if (row->day != DAY_NONE)
            cell_put(wording, &cell[0],
                     phrasing_date(&wording->phrasing, row->day, DATE_SHORT));
        words_put(wording, row, &cell[1]);
        cell_put(wording, &cell[2], closing_kind_word(wording, row->kind));
        cell[3].mark = row->mark;
        cell[3].tone = row->tone;
        cell_put(wording, &cell[3], text_of(row->result));
    }
}

static struct text contacts_words(const struct wording *wording)
{
    const struct phrasing *phrasing = &wording->phrasing;
    long planned = wording->findings->plan.followups_planned;
    size_t count;
    const struct contact *contacts = closing_contacts(wording, &count);

    if (count > 0)
        return PHRASE(
            phrasing, wording->say_at_closure->follow_up_reached,
            filling_count(phrasing, "x", (long)closing_reached_count(contacts, count)),
            filling_count(phrasing, "n", (long)count));
    if (planned > 0)
        return PHRASE(phrasing, wording->say_at_closure->follow_up_planned,
                      filling_count(phrasing, "n", planned));
    return text_of(wording->say_at_closure->follow_up_none);
}

/* "Kontak tindak lanjut: 1 dari 2 berhasil dihubungi. Laijapang belum dikerjakan." */
static struct text finding(const struct wording *wording)
{
    const struct phrasing *phrasing = &wording->phrasing;
    struct text due = closing_due_words(wording);
    struct text text = contacts_words(wording);

    if (text_is_empty(due))
        return text;
    return wording_join(
        wording, text,
        PHRASE(phrasing, "{a}.", filling_text("a", phrasing_capital(phrasing, due))));
}

static bool is_referral(const struct course *course)
{
    return course != NULL && (course->close_type == CLOSE_TRANSFERRED ||
                              course->close_reason == REASON_REFERRED_OUT ||
                              course->close_reason == REASON_TRANSFERRED_INTERNAL);
}

/* "Alih tangan kasus: Dialihkan ke guru BK lain."; a reason that begins so is not led in. */
static void referral_write(const struct wording *wording, struct blocks *body)
{
    const struct course *course = wording->findings->episode->course;
    const struct phrasing *phrasing = &wording->phrasing;
    struct block *block = blocks_add(body, BLOCK_PARAGRAPH, wording->arena);
    struct text words = text_of(wording->say->no_entries);

    if (is_referral(course))
        words = PHRASE(
            phrasing, "{a}.",
            filling_text(
                "a", phrasing_capital(
                         phrasing,
                         phrase_plain(phrasing,
                                      wording->words->close_reason[course->close_reason]))));
    if (!text_starts_with(words, text_of(wording->say_at_closure->referral)))
        sentence_add_bold(
            &block->paragraph.content,
            PHRASE(phrasing, "{a}: ", filling_string("a", wording->say_at_closure->referral)),
            wording->arena);
    sentence_add(&block->paragraph.content, words, wording->arena);
}

static void write(const struct report_input *input, struct document *document)
{
    struct wording wording = wording_of(input, document);
    struct block *section = wording_section(&wording, &document->blocks,
                                            wording.say_at_closure->closure_heading_follow_up);
    struct blocks *body = &section->section.body;
    struct follow_ups all = follow_ups_of(&wording);

    sentence_add(&section->section.finding, finding(&wording), wording.arena);
    blocks_add(body, BLOCK_FIGURE, wording.arena)->figure = follow_up_figure(&wording);
    if (all.count > 0)
        table_write(&wording, &all, body);
    referral_write(&wording, body);
}

const struct section section_closure_follow_up = {"closure_follow_up", applies, write};
