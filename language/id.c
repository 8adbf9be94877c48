/*
 * Bahasa Indonesia: its grammar and short word lists. The sentences stand in files of their own
 * (id_*phrases, id_words, id_messages), because together they are too long to
 * be read at one go.
 */
#include "language/id.h"

#include "language/grammar.h"

static const char *const months[12] = {
    "Januari", "Februari", "Maret",     "April",   "Mei",      "Juni",
    "Juli",    "Agustus",  "September", "Oktober", "November", "Desember",
};

static const char *const months_short[12] = {
    "Jan", "Feb", "Mar", "Apr", "Mei", "Jun", "Jul", "Agu", "Sep", "Okt", "Nov", "Des",
};

static const char *const weekdays[7] = {"Senin", "Selasa", "Rabu",  "Kamis",
                                        "Jumat", "Sabtu",  "Minggu"};

static const char *const weekdays_short[7] = {"Sen", "Sel", "Rab", "Kam", "Jum", "Sab", "Min"};

static const char *const quarters[4] = {"Triwulan I ", "Triwulan II ", "Triwulan III ",
                                        "Triwulan IV "};

static const struct calendar_words calendar = {
    .month = months,
    .month_short = months_short,
    .quarter = quarters,
    .year = "Tahun ",
    .all_until = "Seluruh rangkaian sampai ",
    .until = "Sampai ",
};

// Words of the page only: the catalogue and JSON keep the instrument's own names.
static const struct word_pair band_words[] = {
    {"minimal", "minimal"},
    {"mild", "ringan"},
    {"moderate", "sedang"},
    {"moderately severe", "agak berat"},
    {"severe", "berat"},
    {"serious", "berat"},
    {"extremely severe", "sangat berat"},
    {"normal", "dalam rentang umum"},
    {"healthy", "sehat"},
    {"low level", "taraf rendah"},
    {"very low", "sangat rendah"},
    {"low", "rendah"},
    {"adequate", "memadai"},
    {"average", "rata-rata"},
    {"usual", "rata-rata"},
    {"high", "tinggi"},
    {"elevated", "tinggi"},
    {"very high", "sangat tinggi"},
    {"possible", "agak rendah"},
    {"close to average", "mendekati rata-rata"},
    {"slightly raised", "sedikit di atas rata-rata"},
    {"subclinical", "di bawah ambang"},
    {"significant", "cukup mengganggu"},
    {"borderline", "perbatasan"},
    {"clinical", "di luar rentang umum"},
    {"poor", "kurang"},
    {"fair", "cukup"},
    {"good", "baik"},
    {"below", "di bawah titik potong"},
    {"above", "mencapai titik potong"},
    {NULL, NULL},
};

static const struct word_pair topics[] = {
    {"phq-9", "Suasana hati"},
    {"dass21-d", "Suasana hati"},
    {"gad-7", "Rasa cemas"},
    {"dass21-a", "Rasa cemas"},
    {"dass21-s", "Tekanan sehari-hari"},
    {"pss-10", "Tekanan sehari-hari"},
    {"core-10", "Beban perasaan"},
    {"core-om", "Beban perasaan"},
    {"yp-core", "Beban perasaan"},
    {"k10", "Beban perasaan"},
    {"k10-0", "Beban perasaan"},
    {"k6", "Beban perasaan"},
    {"srq-20", "Beban perasaan"},
    {"ccaps34-di", "Beban perasaan"},
    {"rcads-t", "Beban perasaan"},
    {"who-5", "Kesejahteraan diri"},
    {"wemwbs", "Kesejahteraan diri"},
    {"swemwbs", "Kesejahteraan diri"},
    {"wsas", "Kegiatan sehari-hari"},
    {"ors", "Keadaan umum"},
    {"ors-ya", "Keadaan umum"},
    {"cors", "Keadaan umum"},
    {"cors-p", "Keadaan umum"},
    {"oq-*", "Keadaan umum"},
    {"y-oq*", "Keadaan umum"},
    {"sdq-*", "Keseharian di rumah dan sekolah"},
    {"rses", "Penghargaan diri"},
    {NULL, NULL},
};

static bool is_plural(double number)
{
    (void)number;
    return false;
}

static struct text date(day_number day, enum date_form form, struct arena *arena)
{
    return grammar_date(&calendar, day, form, arena);
}

static struct text
date_range(day_number from, day_number to, enum date_form form, struct arena *arena)
{
    return grammar_date_range(&calendar, from, to, form, arena);
}

static struct text half_year(struct period period,
                             enum practice practice,
                             enum period_form form,
                             struct arena *arena)
{
    const char *long_infix = form == PERIOD_LONG ? "Tahun Pelajaran " : "";
    const char *semester = period.part == 2 ? "Semester Ganjil " : "Semester Genap ";
    const struct text parts[] = {text_of(semester), text_of(long_infix)};

    if (practice == PRACTICE_CLINIC)
        return grammar_number(period.part == 2 ? "Juli–Desember " : "Januari–Juni ",
                              period.year, "", arena);
    // The odd semester begins the school year, the even one ends it.
    return grammar_school_year(arena_string(arena, grammar_list(parts, 2, "", "", arena)),
                               period.part == 2 ? period.year : period.year - 1, "", arena);
}

static struct text period_words(struct period period,
                                enum practice practice,
                                enum period_form form,
                                struct arena *arena)
{
    if (period.kind == PERIOD_HALF_YEAR)
        return half_year(period, practice, form, arena);
    return grammar_period(&calendar, period, form, arena);
}

static struct text list(const struct text *items, size_t count, struct arena *arena)
{
    return grammar_list(items, count, " dan ", ", dan ", arena);
}

// A dash between decimal commas is hard to read, and beside a minus sign it looks like one.
static struct text range(struct text low, struct text high, struct arena *arena)
{
    return grammar_range(low, high, ",", " sampai ", arena);
}

const struct language language_id = {
    .code = "id",
    .name = "Bahasa Indonesia",
    .pdf_language = "id-ID",
    .say = &id_phrases,
    .say_to_client = &id_client_phrases,
    .say_at_closure = &id_closure_phrases,
    .say_in_charts = &id_chart_phrases,
    .say_of_scores = &id_score_phrases,
    .say_of_caseload = &id_caseload_phrases,
    .words = &id_words,
    .messages = &id_messages,
    .terms =
        {
            [PRACTICE_SCHOOL] =
                {
                    .client = "konseli",
                    .client_capital = "Konseli",
                    .counsellor = "guru BK",
                    .counsellor_capital = "Guru BK",
                    .supervisor = "koordinator BK",
                    .supervisor_capital = "Koordinator BK",
                },
            [PRACTICE_CLINIC] =
                {
                    .client = "klien",
                    .client_capital = "Klien",
                    .counsellor = "konselor",
                    .counsellor_capital = "Konselor",
                    .supervisor = "supervisor",
                    .supervisor_capital = "Supervisor",
                },
        },
    .decimal_mark = ",",
    .thousands_mark = ".",
    .month = months,
    .month_short = months_short,
    .weekday = weekdays,
    .weekday_short = weekdays_short,
    .band_words = band_words,
    .topics = topics,
    .is_plural = is_plural,
    .date = date,
    .date_range = date_range,
    .period = period_words,
    .list = list,
    .range = range,
};
