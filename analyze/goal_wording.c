#include "analyze/goal_wording.h"

#include "base/attributes.h"

static const struct text connectors[] = {TEXT_INIT(" dan "), TEXT_INIT(" serta "),
                                         TEXT_INIT(" and "), TEXT_INIT(";")};

static const struct text unit_words[] = {
    TEXT_INIT("kali"),    TEXT_INIT("menit"),   TEXT_INIT("jam"),     TEXT_INIT("hari"),
    TEXT_INIT("minggu"),  TEXT_INIT("halaman"), TEXT_INIT("nilai"),   TEXT_INIT("skor"),
    TEXT_INIT("sesi"),    TEXT_INIT("persen"),  TEXT_INIT("langkah"), TEXT_INIT("tugas"),
    TEXT_INIT("soal"),    TEXT_INIT("time"),    TEXT_INIT("times"),   TEXT_INIT("minute"),
    TEXT_INIT("minutes"), TEXT_INIT("hours"),   TEXT_INIT("days"),    TEXT_INIT("weeks"),
    TEXT_INIT("pages"),   TEXT_INIT("score"),   TEXT_INIT("points"),  TEXT_INIT("sessions"),
    TEXT_INIT("percent"), TEXT_INIT("steps"),   TEXT_INIT("tasks"),   TEXT_INIT("o'clock"),
};

static const struct text negative_words[] = {
    TEXT_INIT("stop"),  TEXT_INIT("not"),    TEXT_INIT("avoid"),
    TEXT_INIT("tidak"), TEXT_INIT("jangan"), TEXT_INIT("berhenti"),
};

/* Bytes outside ASCII are letters of some script. */
static bool is_word_byte(char byte)
{
    unsigned char c = (unsigned char)byte;
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') ||
           c == '\'' || c == '_' || c >= 0x80;
}

/* Cuts the next whole word off `*rest`; empty when there is none. */
static struct text next_word(struct text *rest)
{
    size_t from = 0;
    while (from < rest->length && !is_word_byte(rest->data[from]))
        from++;
    size_t to = from;
    while (to < rest->length && is_word_byte(rest->data[to]))
        to++;
    struct text word = text_slice(*rest, from, to - from);
    *rest = text_slice(*rest, to, rest->length - to);
    return word;
}

static bool is_one_of(struct text word, const struct text *words, size_t count)
{
    for (size_t i = 0; i < count; i++)
        if (text_equal_folded(word, words[i]))
            return true;
    return false;
}

static bool has_unit_word(struct text text)
{
    for (struct text word = next_word(&text); word.length > 0; word = next_word(&text))
        if (is_one_of(word, unit_words, COUNT(unit_words)))
            return true;
    return false;
}

static bool joins_units(struct text text, struct text connector)
{
    for (size_t i = 0; i + connector.length <= text.length; i++) {
        size_t after = i + connector.length;
        if (text_equal_folded(text_slice(text, i, connector.length), connector) &&
            has_unit_word(text_slice(text, 0, i)) &&
            has_unit_word(text_slice(text, after, text.length - after)))
            return true;
    }
    return false;
}

bool wording_has_two_variables(struct text text)
{
    for (size_t i = 0; i < COUNT(connectors); i++)
        if (joins_units(text, connectors[i]))
            return true;
    return false;
}

bool wording_is_negative(struct text text)
{
    return is_one_of(next_word(&text), negative_words, COUNT(negative_words));
}
