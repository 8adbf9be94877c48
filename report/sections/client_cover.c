/* Title of the client's page, and whose page it is. */
#include "report/section.h"
#include "report/sections/closing_wording.h"

static bool applies(const struct report_input *input)
{
    (void)input;
    return true;
}

static struct text who(const struct wording *wording)
{
    const struct course *course = wording->findings->episode->course;

    if (!wording->input->with_names || course == NULL || text_is_empty(course->name))
        return wording->findings->case_file->client;
    return course->name;
}

/* "K0010 · Semester Ganjil 2026/2027 · bersama guru BK Putri Handayani, S.Pd." */
static struct text subtitle(const struct wording *wording, struct text period)
{
    const struct client_phrases *say = wording->say_to_client;
    const struct counsellor *known = letterhead_counsellor(
        wording->input->letterhead, wording->findings->episode->counselor);
    bool is_named = known != NULL && !text_is_empty(known->name);

    return PHRASE(&wording->phrasing, is_named ? say->subtitle : say->subtitle_unnamed,
                  filling_text("who", who(wording)), filling_text("period", period),
                  filling_text("name", is_named ? known->name : (struct text){0}));
}

static void title_write(const struct wording *wording,
                        const char *title,
                        struct text period,
                        struct document *document)
{
    struct block *block = blocks_add(&document->blocks, BLOCK_TITLE, document->arena);

    block->title.title = text_of(title);
    block->title.subtitle = subtitle(wording, period);
}

static void write(const struct report_input *input, struct document *document)
{
    struct wording wording = wording_of(input, document);

    title_write(&wording, wording.say_to_client->progress_title,
                wording_period(&wording, PERIOD_FOOTER), document);
}

const struct section section_client_cover = {"client_cover", applies, write};

/* An ending that nobody agreed on is named at once, without blame. */
static void closing_write(const struct report_input *input, struct document *document)
{
    struct wording wording = wording_of(input, document);
    const struct episode *episode = input->findings->episode;

    title_write(&wording, wording.say_to_client->closure_title,
                wording.phrasing.language->date_range(episode->started_on, episode->closed_on,
                                                      DATE_LONG, wording.arena),
                document);
    if (closing_is_unplanned(input->findings))
        wording_paragraph(&wording, &document->blocks,
                          text_of(wording.say_to_client->ending_unplanned), PARAGRAPH_BODY);
}

const struct section section_client_closing_cover = {"client_closing_cover", applies,
                                                     closing_write};
