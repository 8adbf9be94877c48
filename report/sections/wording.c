#include "report/sections/wording.h"

#include <math.h>
#include <string.h>

#include "base/buffer.h"
#include "base/number.h"

#define JOINED_MAXIMUM_BYTES 65536

/* Below this base no percentage is printed. */
enum { PERCENT_BASE = 10 };

struct wording wording_of(const struct report_input *input, struct document *document)
{
    const struct letterhead *letterhead = input->letterhead;
    const struct language *language = input->language;

    return (struct wording){
        .input = input,
        .findings = input->findings,
        .say = language->say,
        .say_to_client = language->say_to_client,
        .say_at_closure = language->say_at_closure,
        .say_in_charts = language->say_in_charts,
        .say_of_scores = language->say_of_scores,
        .words = language->words,
        .phrasing =
            {
                .language = language,
                .terms = language_terms(language, letterhead->client, letterhead->counsellor,
                                        letterhead->supervisor),
                .arena = document->arena,
            },
        .arena = document->arena,
    };
}

bool wording_is_counsellors(const struct wording *wording)
{
    return wording->input->edition == EDITION_COUNSELLOR;
}

struct text wording_period(const struct wording *wording, enum period_form form)
{
    return wording->phrasing.language->period(
        wording->findings->period, wording->input->letterhead->client, form, wording->arena);
}

struct text wording_instrument(const struct wording *wording,
                               const struct instrument *instrument)
{
    char *code = arena_string(wording->arena, instrument->id);

    for (char *letter = code; instrument->is_known && *letter != '\0'; letter++) {
        if (*letter >= 'a' && *letter <= 'z')
            *letter = (char)(*letter - 'a' + 'A');
    }
    return text_of(code);
}

struct text wording_measure(const struct wording *wording,
                            const struct measure_findings *measure)
{
    struct text code = wording_is_counsellors(wording)
                           ? wording_instrument(wording, measure->instrument)
                           : language_topic(wording->phrasing.language, measure->measure);
    struct buffer out = buffer_create(wording->arena, JOINED_MAXIMUM_BYTES);

    if (measure->rater == RATER_CLIENT)
        return code;
    buffer_put_text(&out, code);
    buffer_put_string(&out, " (");
    buffer_put_text(&out,
                    phrase_plain(&wording->phrasing, wording->words->rater[measure->rater]));
    buffer_put_byte(&out, ')');
    return buffer_text(&out);
}

struct text
wording_score(const struct wording *wording, const struct instrument *instrument, double score)
{
    int places = number_decimals(score);
    int steps = isnan(instrument->step) ? 0 : number_decimals(instrument->step);

    return phrasing_fixed(&wording->phrasing, score, places > steps ? places : steps);
}

double wording_limit(const struct measure_findings *measure)
{
    double limit = measure->reliable_change.value;
    double step = measure->instrument->step;

    if (measure->is_limit_published || isnan(limit) || isnan(step) || step <= 0)
        return limit;
    return ceil(limit / step - 1e-9) * step;
}

struct text
wording_attended(const struct wording *wording, const char *template, const char *none)
{
    const struct attendance_findings *found = &wording->findings->attendance;
    const struct phrasing *phrasing = &wording->phrasing;

    if (found->denominator == 0)
        return phrase_plain(phrasing, none);
    return PHRASE(phrasing, template,
                  filling_count(phrasing, "x", found->attended + found->late),
                  filling_count(phrasing, "n", found->denominator));
}

bool wording_has_attendance_share(const struct wording *wording)
{
    const struct attendance_findings *found = &wording->findings->attendance;

    return found->denominator >= PERCENT_BASE && found->rate.why == WHY_NONE;
}

struct text wording_join(const struct wording *wording, struct text a, struct text b)
{
    struct buffer out = buffer_create(wording->arena, JOINED_MAXIMUM_BYTES);

    if (text_is_empty(a) || text_is_empty(b))
        return text_is_empty(a) ? b : a;
    buffer_put_text(&out, a);
    buffer_put_byte(&out, ' ');
    buffer_put_text(&out, b);
    return buffer_text(&out);
}

void wording_paragraph(const struct wording *wording,
                       struct blocks *blocks,
                       struct text text,
                       enum paragraph_size size)
{
    struct block *block;

    if (text_is_empty(text))
        return;
    block = blocks_add(blocks, BLOCK_PARAGRAPH, wording->arena);
    block->paragraph.size = size;
    sentence_add(&block->paragraph.content, text, wording->arena);
}

struct block *
wording_section(const struct wording *wording, struct blocks *blocks, const char *heading)
{
    struct block *block = blocks_add(blocks, BLOCK_SECTION, wording->arena);

    block->section.name = phrase_plain(&wording->phrasing, heading);
    return block;
}

struct block *wording_half(const struct wording *wording, const char *heading)
{
    struct block *block = ARENA_NEW(wording->arena, struct block);

    block->kind = BLOCK_SECTION;
    block->section.name = phrase_plain(&wording->phrasing, heading);
    return block;
}

void wording_halves(const struct wording *wording,
                    struct blocks *blocks,
                    struct block *left,
                    struct block *right)
{
    struct block *alone = left != NULL ? left : right, *block;

    if (alone == NULL)
        return;
    if (left == NULL || right == NULL) {
        *blocks_add(blocks, BLOCK_SECTION, wording->arena) = *alone;
        return;
    }
    block = blocks_add(blocks, BLOCK_HALVES, wording->arena);
    block->halves.left = left;
    block->halves.right = right;
}

/* Where the first statement ends: behind a full stop that a blank follows, or before a colon.
 */
static size_t statement_end(struct text sentence, bool *is_colon)
{
    for (size_t i = 0; i + 1 < sentence.length; i++) {
        *is_colon = sentence.data[i] == ':';
        if (sentence.data[i + 1] == ' ' && (*is_colon || sentence.data[i] == '.'))
            return i;
    }
    *is_colon = false;
    return sentence.length;
}

/* Takes a parenthesis with an interval out of the head and puts it before the rest. */
static struct finding interval_moved(const struct wording *wording, struct finding finding)
{
    size_t open = text_find(finding.head, '(');
    size_t close = text_find(finding.head, ')');
    struct text inside, tail;

    if (close == finding.head.length || open > close)
        return finding;
    inside = text_slice(finding.head, open + 1, close - open - 1);
    if (text_find(inside, '%') == inside.length)
        return finding;
    tail = text_slice(finding.head, close + 1, finding.head.length - close - 1);
    finding.head = PHRASE(&wording->phrasing, "{a}{b}",
                          filling_text("a", text_trim(text_slice(finding.head, 0, open))),
                          filling_text("b", tail));
    inside = PHRASE(&wording->phrasing, "{a}.", filling_text("a", inside));
    finding.rest =
        wording_join(wording, phrasing_capital(&wording->phrasing, inside), finding.rest);
    return finding;
}

struct finding wording_finding(const struct wording *wording, struct text sentence)
{
    bool is_colon;
    size_t end = statement_end(sentence, &is_colon);
    struct finding finding = {.head = sentence};

    if (end < sentence.length) {
        finding.head = text_slice(sentence, 0, is_colon ? end : end + 1);
        finding.rest = phrasing_capital(
            &wording->phrasing,
            text_trim(text_slice(sentence, end + 1, sentence.length - end - 1)));
    }
    return interval_moved(wording, finding);
}

struct text wording_small(const struct wording *wording, struct text text)
{
    char *copy;

    if (text.length < 2 || text.data[0] < 'A' || text.data[0] > 'Z' || text.data[1] < 'a' ||
        text.data[1] > 'z')
        return text;
    copy = arena_string(wording->arena, text);
    copy[0] = (char)(copy[0] - 'A' + 'a');
    return (struct text){copy, text.length};
}
