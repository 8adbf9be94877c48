/*
 * Writes a large, invented sessions file: the same arguments give the same bytes.
 *
 * generate_log [--rows N] [--clients N] [--dialect plain|excel-id] [--revision N] [--truth
 * FILE]
 *
 * One row for each session and goal; the first row of a session carries the score. Revision 2
 * is a later export of the same log: some rows edited, some left out, some sessions added; the
 * truth lists them as "edited|deleted|inserted CLIENT SESSION GOAL".
 */
#include <stdbool.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "base/attributes.h"
#include "base/day.h"
#include "base/number.h"

enum { NO_RATING = -99, NO_SCORE = -1, NO_DURATION = -1, MAX_GOALS = 4, WRITE_BYTES = 1 << 20 };

/* The first day on which counselling may begin, and the last of the log. */
enum { FIRST_DAY = 20094, LAST_DAY = 20777 };

struct settings {
    long rows;    // 0 = as many as the clients have
    long clients; // 0 = as many as the rows need
    bool is_excel;
    long revision;
    FILE *truth; // NULL = nobody asks
};

struct row {
    long client;
    day_number day;
    int number;
    const char *attendance;
    int duration_minutes;
    const char *goal; // "" = none
    int rating;
    const char *measure; // "" = none
    int score_tenths;
    const char *note;
};

/* Lower is better but for ORS; scores in tenths. */
static const struct measure {
    const char *name;
    int highest, step, usual;
} measures[] = {
    {"PHQ-9",   270, 10, 140},
    {"GAD-7",   210, 10, 120},
    {"CORE-10", 400, 10, 200},
    {"SRS",     400, 1,  360},
    {"ORS",     400, 1,  190},
};

static const char *const goals[MAX_GOALS] = {"G1", "G2", "G3", "G4"};

static const char *const notes[] = {
    "Hubungan awal terbangun baik",
    "Latihan pernapasan dilakukan setiap malam",
    "Hambatan: jadwal padat, tugas menumpuk",
    "Strategi disesuaikan; langkah lebih kecil",
    "Konseli berkata \"saya mulai bisa tidur\"",
    "Membahas nilai hidup – keluarga, studi",
    "Motivasi naik turun",
    "Ringkasan:\n- tugas rumah selesai\n- suasana hati 6/10",
};

/* A stream of its own for every client, so that a small file begins like a large one. */
struct chance {
    uint64_t state;
};

static double chance_next(struct chance *chance)
{
    uint64_t z = chance->state += UINT64_C(0x9E3779B97F4A7C15);

    z = (z ^ z >> 30) * UINT64_C(0xBF58476D1CE4E5B9);
    z = (z ^ z >> 27) * UINT64_C(0x94D049BB133111EB);
    return (double)((z ^ z >> 31) >> 11) * 0x1p-53;
}

static int chance_below(struct chance *chance, int count)
{
    return (int)(chance_next(chance) * count);
}

/* What is settled for one client before the first session. */
struct plan {
    const struct measure *measure;
    int sessions, gap_days, goal_count;
    double missed, gain;
    int levels[MAX_GOALS];
};

static int planned_sessions(struct chance *chance)
{
    double share = chance_next(chance);

    if (share < 0.24)
        return 1 + chance_below(chance, 2);
    if (share < 0.72)
        return 3 + chance_below(chance, 6);
    if (share < 0.95)
        return 9 + chance_below(chance, 8);
    return 17 + chance_below(chance, 24);
}

static struct plan plan_of(struct chance *chance)
{
    struct plan plan = {.measure = &measures[chance_below(chance, COUNT(measures))]};

    plan.sessions = planned_sessions(chance);
    plan.gap_days = chance_next(chance) < 0.74 ? 7 : 14;
    plan.goal_count = 1 + (chance_next(chance) < 0.62) + (chance_next(chance) < 0.24) +
                      (chance_next(chance) < 0.06);
    plan.missed = 0.05 + 0.2 * chance_next(chance);
    plan.gain = 0.8 * chance_next(chance) - 0.15;
    for (int i = 0; i < plan.goal_count; i++)
        plan.levels[i] = chance_next(chance) < 0.62 ? -2 : -1;
    return plan;
}

static int score_of(const struct plan *plan, int session, struct chance *chance)
{
    const struct measure *measure = plan->measure;
    int target = measure->usual > measure->highest / 2 ? measure->highest : 0;
    double course = plan->gain * session / (session + 4.0);
    double noise = (chance_next(chance) + chance_next(chance) - 1) * measure->highest * 0.12;
    int steps =
        (int)((measure->usual + (target - measure->usual) * course + noise) / measure->step);
    int score = steps * measure->step;

    return score < 0 ? 0 : score > measure->highest ? measure->highest : score;
}

static day_number working_day(day_number day)
{
    int weekday = day_weekday(day);

    return weekday < 5 ? day : day + 7 - weekday;
}

/* The file that is being written. */
struct log {
    const struct settings *settings;
    long count; // rows of revision 1 so far
};

static void text_put(const struct settings *settings, const char *text)
{
    if (strpbrk(text, settings->is_excel ? ";\"\n" : ",\"\n") == NULL) {
        fputs(text, stdout);
        return;
    }
    putchar('"');
    for (; *text != '\0'; text++) {
        if (*text == '"')
            putchar('"');
        putchar(*text);
    }
    putchar('"');
}

static void day_put(const struct settings *settings, day_number day)
{
    struct date date = day_date(day);

    if (settings->is_excel)
        printf("%02d/%02d/%04d", date.day, date.month, date.year);
    else
        printf("%04d-%02d-%02d", date.year, date.month, date.day);
}

static void score_put(const struct settings *settings, int tenths)
{
    if (tenths == NO_SCORE)
        return;
    printf("%d", tenths / 10);
    if (tenths % 10 != 0)
        printf("%c%d", settings->is_excel ? ',' : '.', tenths % 10);
}

static void row_put(const struct settings *settings, const struct row *row)
{
    const char separator = settings->is_excel ? ';' : ',';

    printf("K%06ld%c", row->client, separator);
    day_put(settings, row->day);
    printf("%c%d%cC%02ld%c%s%c", separator, row->number, separator, 1 + row->client % 37,
           separator, row->attendance, separator);
    if (row->duration_minutes != NO_DURATION)
        printf("%d", row->duration_minutes);
    printf("%c%s%c", separator, row->goal, separator);
    if (row->rating != NO_RATING)
        printf("%d", row->rating);
    printf("%c%s%c", separator, row->measure, separator);
    score_put(settings, row->score_tenths);
    putchar(separator);
    text_put(settings, row->note);
    fputs(settings->is_excel ? "\r\n" : "\n", stdout);
}

static void truth_put(const struct log *log, const char *what, const struct row *row)
{
    if (log->settings->truth != NULL)
        fprintf(log->settings->truth, "%s K%06ld %d %s\n", what, row->client, row->number,
                row->goal);
}

/* A row of a later export. False when it was left out of it. */
static bool row_revise(const struct log *log, struct row *row)
{
    struct chance chance = {(uint64_t)log->count * 977 + (uint64_t)log->settings->revision};
    double share = chance_next(&chance);

    if (row->goal[0] == '\0' || share >= 0.023)
        return true;
    if (share >= 0.02) {
        truth_put(log, "deleted", row);
        return false;
    }
    if (share < 0.01)
        row->rating = row->rating == 0 || row->rating == NO_RATING ? 1 : 0;
    else
        row->note = "Koreksi: catatan dilengkapi kemudian";
    truth_put(log, "edited", row);
    return true;
}

static bool is_full(const struct log *log)
{
    return log->settings->rows > 0 && log->count >= log->settings->rows;
}

static void row_add(struct log *log, struct row row)
{
    if (is_full(log))
        return;
    log->count++;
    if (log->settings->revision < 2 || row_revise(log, &row))
        row_put(log->settings, &row);
}

static void
session_add(struct log *log, struct plan *plan, struct row row, struct chance *chance)
{
    row.attendance = chance_next(chance) < 0.07 ? "terlambat" : "hadir";
    row.duration_minutes =
        chance_next(chance) < 0.04 ? NO_DURATION : 30 + 5 * chance_below(chance, 7);
    if (chance_next(chance) < 0.75) {
        row.measure = plan->measure->name;
        row.score_tenths = score_of(plan, row.number, chance);
    }
    for (int i = 0; i < plan->goal_count; i++) {
        double step = chance_next(chance);

        if (step < 0.25 && plan->levels[i] < 2)
            plan->levels[i]++;
        else if (step > 0.96 && plan->levels[i] > -2)
            plan->levels[i]--;
        row.goal = goals[i];
        row.rating = chance_next(chance) < 0.04 ? NO_RATING : plan->levels[i];
        row.note = chance_next(chance) < 0.22 ? notes[chance_below(chance, COUNT(notes))] : "";
        row_add(log, row);
        row.measure = "";
        row.score_tenths = NO_SCORE;
    }
}

static void client_add(struct log *log, long client)
{
    struct chance chance = {(uint64_t)client * UINT64_C(0xD1B54A32D192ED03)};
    struct plan plan = plan_of(&chance);
    day_number day = FIRST_DAY + chance_below(&chance, LAST_DAY - FIRST_DAY - 200);
    struct row row = {.client = client, .measure = "", .score_tenths = NO_SCORE};

    for (int i = 0; i < plan.sessions && day <= LAST_DAY; i++) {
        row.day = working_day(day);
        row.number = i + 1;
        row.goal = row.note = "";
        row.rating = NO_RATING;
        row.duration_minutes = NO_DURATION;
        day = row.day + plan.gap_days;
        if (i > 0 && chance_next(&chance) < plan.missed) {
            row.attendance = chance_next(&chance) < 0.55 ? "batal" : "tidak_hadir";
            row_add(log, row);
        } else {
            session_add(log, &plan, row, &chance);
        }
    }
    day = working_day(day);
    if (log->settings->revision < 2 || is_full(log) || client % 33 != 0 || day > LAST_DAY)
        return;
    row = (struct row){client, day, row.number + 1, "hadir",        50, goals[0],
                       1,      "",  NO_SCORE,       "Sesi tambahan"};
    truth_put(log, "inserted", &row);
    row_put(log->settings, &row);
}

static void log_write(const struct settings *settings)
{
    static const char *const header[] = {
        "client_id", "session_date", "session_no", "counselor_id", "attendance", "duration_min",
        "goal_id",   "goal_rating",  "measure",    "score",        "note"};
    struct log log = {.settings = settings};

    if (settings->is_excel)
        fputs("\xEF\xBB\xBF", stdout);
    for (size_t i = 0; i < COUNT(header); i++)
        printf("%s%s", i == 0 ? "" : settings->is_excel ? ";" : ",", header[i]);
    fputs(settings->is_excel ? "\r\n" : "\n", stdout);
    for (long client = 1; !is_full(&log); client++) {
        if (settings->clients > 0 && client > settings->clients)
            break;
        client_add(&log, client);
    }
}

static bool number_read(const char *text, long *number)
{
    int64_t value;

    if (!number_parse_int(text_of(text), &value) || value < 1)
        return false;
    *number = (long)value;
    return true;
}

static bool option_read(struct settings *settings, const char *name, const char *value)
{
    if (strcmp(name, "--rows") == 0)
        return number_read(value, &settings->rows);
    if (strcmp(name, "--clients") == 0)
        return number_read(value, &settings->clients);
    if (strcmp(name, "--revision") == 0)
        return number_read(value, &settings->revision);
    if (strcmp(name, "--truth") == 0)
        return (settings->truth = fopen(value, "w")) != NULL;
    settings->is_excel = strcmp(value, "excel-id") == 0;
    return strcmp(name, "--dialect") == 0 &&
           (settings->is_excel || strcmp(value, "plain") == 0);
}

int main(int count, char **arguments)
{
    struct settings settings = {.revision = 1};
    bool is_good = count % 2 == 1;

    for (int i = 1; is_good && i + 1 < count; i += 2)
        is_good = option_read(&settings, arguments[i], arguments[i + 1]);
    if (!is_good || (settings.rows == 0 && settings.clients == 0)) {
        fputs("usage: generate_log --rows N | --clients N [--dialect plain|excel-id] "
              "[--revision N] [--truth FILE]\n",
              stderr);
        return EXIT_FAILURE;
    }
    setvbuf(stdout, NULL, _IOFBF, WRITE_BYTES);
    log_write(&settings);
    if (settings.truth != NULL && fclose(settings.truth) != 0)
        return EXIT_FAILURE;
    return fflush(stdout) == 0 ? EXIT_SUCCESS : EXIT_FAILURE;
}
