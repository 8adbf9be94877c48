/*
 * Writes the stress practice as four CSV files: the same bytes each time.
 *
 * write_practice FOLDER
 */
#include <ctype.h>
#include <errno.h>
#include <math.h>
#include <stdio.h>
#include <string.h>

#include "base/attributes.h"
#include "base/day.h"
#include "base/number.h"
#include "tests/stress/stress_case.h"

enum {
    LAST_DAY = 20781, /* 24 November 2026 is day 20781 since 1970 */
    USUAL_GOAL_LENGTH = 55,
    USUAL_ENTRY_LENGTH = 45,
    USUAL_DAYS_BETWEEN = 7,
    CODE_BYTES = 128,
    REOPENED_GAP = 120
};

/* The four files that are being written. */
struct practice {
    FILE *sessions, *goals, *journal, *clients;
};

/* One client of the practice with what follows from its row. */
struct client {
    const struct stress_case *odd;
    const char *code;
    struct practice *practice;
    day_number first_day, last_day;
};

static const struct scale {
    const char *name;
    double lowest, highest, step;
    bool is_higher_better;
} scales[] = {
    {"phq-9", 0, 27, 1, false},   {"gad-7", 0, 21, 1, false},
    {"who-5", 0, 100, 4, true},   {"ors", 0, 40, 0.1, true},
    {"srs", 0, 40, 0.5, true},    {"alliance", 0, 10, 1, true},
    {"core-10", 0, 40, 1, false}, {"k10", 10, 50, 1, false},
    {"wsas", 0, 40, 1, false},    {"pss-10", 0, 40, 1, false},
    {"yp-core", 0, 40, 1, false}, {"langkah-kaki", 0, 150000, 12.5, true},
    {"", 0, 60, 1, false},
};

static const char *const words[] = {
    "berlatih", "bertanya", "di",    "kelas",  "menulis",     "jadwal", "sebelum", "tidur",
    "dengan",   "teman",    "atau",  "guru",   "bercerita",   "pada",   "ibu",     "tentang",
    "rasa",     "cemas",    "yang",  "datang", "ketika",      "ujian",  "tiga",    "kali",
    "setiap",   "minggu",   "tanpa", "gawai",  "mencatat",    "napas",  "dalam",   "perlahan",
    "meminta",  "bantuan",  "saat",  "sulit",  "menenangkan", "diri",   "lima",    "menit",
};

static const struct scale *scale_of(const char *name, size_t length)
{
    size_t i = 0;

    while (scales[i].name[0] != '\0' &&
           (strlen(scales[i].name) != length || strncmp(scales[i].name, name, length) != 0))
        i++;
    return &scales[i];
}

/*
 * How far towards the good end figure `index` of `count` lies, 0..1; below 0: there is none.
 */
static double share_of(enum shape shape, int index, int count)
{
    double way = count > 1 ? (double)index / (count - 1) : 0;
    double wave = (double)((index * 7) % 5 - 2) / 40;

    switch (shape) {
    case SHAPE_BETTER:
        return fmin(1, fmax(0, 0.3 + 0.5 * way + wave));
    case SHAPE_SAME:
        return 0.45;
    case SHAPE_WORSE:
        return fmax(0, 0.7 - 0.6 * way + wave);
    case SHAPE_BEST:
        return 1;
    case SHAPE_WORST:
        return 0;
    case SHAPE_JUMPS:
        return index % 2;
    case SHAPE_NARROW:
        return 0.48 + 0.04 * (index % 2);
    case SHAPE_ONCE:
        return index == 0 ? 0.4 : -1;
    case SHAPE_LATE:
        return way < 0.5 ? -1 : 0.2 + 0.6 * way;
    case SHAPE_HOLES:
        return index % 4 == 0 ? 0.3 + 0.4 * way : -1;
    case SHAPE_DROPS:
        return index % 5 == 4 ? 0.5 : 0.92 + wave / 2;
    }
    return -1;
}

static void day_put(FILE *file, day_number day)
{
    char out[DAY_TEXT_BYTES];
    struct text text = day_print_iso(day, out);

    fwrite(text.data, 1, text.length, file);
}

static void number_put(FILE *file, double value)
{
    char out[NUMBER_TEXT_BYTES];
    struct text text = number_print(value, out);

    fwrite(text.data, 1, text.length, file);
}

static void text_put(FILE *file, const char *text)
{
    fputc('"', file);
    for (; text && *text != '\0'; text++) {
        if (*text == '"')
            fputc('"', file);
        fputc(*text, file);
    }
    fputc('"', file);
}

/* `length` characters of invented words, or of one word; begins with a capital and `first`. */
static void words_put(FILE *file, int first, int length, bool is_unbroken)
{
    int used = 0;

    for (int i = first; used < length; i++) {
        const char *word = words[i % (int)COUNT(words)];
        for (const char *c = word; *c != '\0' && used < length; c++, used++)
            fputc(used == 0 ? toupper((unsigned char)*c) : *c, file);
        if (used < length && !is_unbroken) {
            fputc(used + 1 == length ? '.' : ' ', file);
            used++;
        }
    }
}

/* What a note must not be able to do to a page, a table or a terminal. */
static void hostile_put(FILE *file, int index)
{
    static const char *const nasty[] = {
        "Baris satu\nBaris dua\n\n\nBaris lima",
        "kutip \"\" dan 'tunggal' dan `balik`",
        "bel \x07 lolos \x1b[31mmerah\x1b[0m tab\tsini",
        "=1+1 @SUM(A1) -2+3 | cmd",
        "(null) NaN %s %d {name} {i} {j} ## #(906)",
        "tanpa-spasi/tapi-dengan/garis-miring/dan-tanda-hubung/yang-panjang/sampai-ujung",
    };

    fputs(nasty[index % (int)COUNT(nasty)], file);
}

static day_number session_day(const struct client *client, int index)
{
    const struct stress_case *odd = client->odd;
    int between = odd->days_between > 0 ? odd->days_between : USUAL_DAYS_BETWEEN;
    day_number day = client->first_day + index * between;

    return odd->gap_after > 0 && index >= odd->gap_after ? day + odd->gap_days : day;
}

static char attendance_of(const struct stress_case *odd, int index)
{
    if (odd->attendance == NULL)
        return 'h';
    return odd->attendance[index % (int)strlen(odd->attendance)];
}

static const char *attendance_word(char attendance)
{
    switch (attendance) {
    case 't':
        return "late";
    case 'm':
        return "no show";
    case 'c':
        return "cancelled";
    case 'l':
        return "late cancelled";
    case 'k':
        return "cancelled by counselor";
    default:
        return "attended";
    }
}

/* The cells that all rows of a session share. */
static void session_begin(const struct client *client, int index)
{
    FILE *file = client->practice->sessions;
    const struct stress_case *odd = client->odd;
    char attendance = attendance_of(odd, index);
    bool is_held = attendance == 'h' || attendance == 't';

    text_put(file, client->code);
    fputc(',', file);
    day_put(file, session_day(client, index));
    fprintf(file, ",,%s,%s,%s,%s,", odd->counsellor ? odd->counsellor : "C01",
            attendance_word(attendance), is_held ? "45" : "", "session");
}

static void rating_put(const struct client *client, int index, int goal);

static void score_put(
    const struct client *client, int index, const char *name, size_t length, enum shape shape)
{
    FILE *file = client->practice->sessions;
    const char *at = memchr(name, '@', length);
    size_t name_length = at ? (size_t)(at - name) : length;
    const struct scale *scale = scale_of(name, name_length);
    double share = share_of(shape, index, client->odd->sessions);

    if (share < 0)
        return;
    double way = scale->is_higher_better ? share : 1 - share;
    double score = scale->lowest + way * (scale->highest - scale->lowest);
    session_begin(client, index);
    fprintf(file, ",,%.*s,%.*s,", at ? (int)(length - name_length - 1) : 0, at ? at + 1 : "",
            (int)name_length, name);
    number_put(file, round(score / scale->step) * scale->step);
    fputs(",\n", file);
}

static void scores_put(const struct client *client, int index)
{
    const struct stress_case *odd = client->odd;
    const char *rest = odd->measures ? odd->measures : "";

    while (*rest != '\0') {
        size_t length = strcspn(rest, " ");
        score_put(client, index, rest, length, odd->scores);
        rest += length;
        rest += strspn(rest, " ");
    }
    if (odd->alliance)
        score_put(client, index, odd->alliance, strlen(odd->alliance), odd->alliance_shape);
}

static void note_put(const struct client *client, int index)
{
    FILE *file = client->practice->sessions;
    const struct stress_case *odd = client->odd;

    session_begin(client, index);
    fputs(",,,,,\"", file);
    if (index < odd->notes && odd->is_hostile)
        hostile_put(file, index);
    else if (index < odd->notes)
        words_put(file, index, odd->note_length, false);
    fputs("\"\n", file);
}

static void sessions_put(const struct client *client)
{
    for (int i = 0; i < client->odd->sessions; i++) {
        char attendance = attendance_of(client->odd, i);
        note_put(client, i);
        if (attendance != 'h' && attendance != 't')
            continue;
        scores_put(client, i);
        for (int goal = 0; goal < client->odd->goals; goal++)
            rating_put(client, i, goal);
    }
}

static char goal_kind(const struct stress_case *odd, int goal)
{
    const char *kinds = odd->goal_kinds ? odd->goal_kinds : "gbvm";

    return kinds[goal % (int)strlen(kinds)];
}

static void goal_code_put(FILE *file, const struct stress_case *odd, int goal)
{
    fprintf(file, "%s%d", odd->goal_prefix ? odd->goal_prefix : "G", goal + 1);
}

static double goal_value(const struct stress_case *odd, int goal, double share)
{
    switch (goal_kind(odd, goal)) {
    case 'g':
        return round(share * 4) - 2;
    case 'b':
        return round(share * 10);
    case 'm':
        return round(share * 5);
    default:
        return (10 + round(share * 50)) * (odd->scale > 0 ? odd->scale : 1);
    }
}

static void rating_put(const struct client *client, int index, int goal)
{
    FILE *file = client->practice->sessions;
    const struct stress_case *odd = client->odd;
    double share = share_of(odd->ratings, index, odd->sessions);

    if (odd->is_unrated || share < 0 || (index + goal) % 2 != 0)
        return;
    session_begin(client, index);
    goal_code_put(file, odd, goal);
    fputc(',', file);
    number_put(file, goal_value(odd, goal, share));
    fputs(",client,,,\n", file);
}

static void goal_put(const struct client *client, int goal)
{
    FILE *file = client->practice->goals;
    const struct stress_case *odd = client->odd;
    static const char *const kinds[] = {"gas", "gbo", "value", "milestone"};
    char kind = goal_kind(odd, goal);
    int length = odd->goal_length > 0 ? odd->goal_length : USUAL_GOAL_LENGTH;

    text_put(file, client->code);
    fputc(',', file);
    goal_code_put(file, odd, goal);
    fputs(",\"", file);
    words_put(file, 3 * goal, length, odd->is_unbroken);
    fprintf(file, "\",%s,%s,pertanyaan di kelas,", kinds[strcspn("gbvm", (char[]){kind, 0})],
            goal % 2 ? "long" : "short");
    if (kind == 'v')
        fputs(odd->unit ? odd->unit : "menit", file);
    fputs(",up,", file);
    number_put(file, goal_value(odd, goal, 0.2));
    fputc(',', file);
    if (kind != 'g')
        number_put(file, goal_value(odd, goal, 0.8));
    fputs(kind == 'g' ? ",0,1..2,3..4,5..6,7..," : ",,,,,,", file);
    fprintf(file, "%d,%d,%d,", 1 + goal % 3, goal % 3, 1 + goal % 10);
    day_put(file, client->first_day);
    fputc(',', file);
    day_put(file, LAST_DAY + 30);
    fputc(',', file);
    day_put(file, LAST_DAY - 10 + goal);
    fputs(",joint,active,\n", file);
}

struct entry_kind {
    const char *word;
    const char *states[4]; /* cycled */
    bool has_due;
    int offset_days; /* from the first session, or from the last when it is negative */
};

static void
entry_put(const struct client *client, const struct entry_kind *kind, int index, int apart)
{
    FILE *file = client->practice->journal;
    const struct stress_case *odd = client->odd;
    int length = odd->entry_length > 0 ? odd->entry_length : USUAL_ENTRY_LENGTH;
    day_number from = kind->offset_days < 0 ? client->last_day : client->first_day;
    int offset = kind->offset_days < 0 ? -kind->offset_days : kind->offset_days;
    day_number day = from + offset + index * apart;
    const char *state = kind->states[index % (int)COUNT(kind->states)];

    text_put(file, client->code);
    fputc(',', file);
    day_put(file, day < LAST_DAY ? day : LAST_DAY);
    fprintf(file, ",%s,\"", kind->word);
    words_put(file, 5 * index, length, false);
    fputs("\",", file);
    if (odd->goals > 0)
        goal_code_put(file, odd, index % odd->goals);
    fputc(',', file);
    if (kind->has_due)
        day_put(file, day + 20);
    fputc(',', file);
    if (strcmp(state, "done") == 0)
        day_put(file, day + 10);
    fprintf(file, ",%s,\n", state);
}

static void journal_put(const struct client *client)
{
    const struct stress_case *odd = client->odd;
    const struct {
        struct entry_kind kind;
        int count;
    } all[] = {
        {{"step", {"done", "doing", "open", "dropped"}, true, 0}, odd->steps},
        {{"obstacle", {"open", "resolved", "open", "resolved"}, false, 1}, odd->obstacles},
        {{"strategy", {"", "", "", ""}, false, 0}, odd->strategies},
        {{"event", {"", "", "", ""}, false, 3}, odd->events},
        {{"success", {"", "", "", ""}, false, 2}, odd->successes},
        {{"skill", {"", "", "", ""}, false, 2}, odd->skills},
        {{"review", {"on track", "partly", "off track", "partly"}, false, 14}, odd->reviews},
        {{"followup", {"reached", "not reached", "reached", "reached"}, false, -14},
         odd->followups},
    };
    int apart = odd->entries_apart > 0 ? odd->entries_apart : USUAL_DAYS_BETWEEN;

    for (size_t i = 0; i < COUNT(all); i++)
        for (int k = 0; k < all[i].count; k++)
            entry_put(client, &all[i].kind, k, apart);
}

/* One course of counselling; a course that is still open has no end. */
static void
course_put(const struct client *client, day_number started, day_number closed, bool is_closed)
{
    FILE *file = client->practice->clients;
    const struct stress_case *odd = client->odd;

    text_put(file, client->code);
    fprintf(file, ",,%s,", odd->counsellor ? odd->counsellor : "C01");
    text_put(file, odd->name ? odd->name : "Contoh Rekaan");
    fputc(',', file);
    text_put(file, odd->class_name ? odd->class_name : "VIII-C");
    fputs(",f,2012,personal,\"", file);
    if (odd->problem_length > 0)
        words_put(file, 7, odd->problem_length, false);
    else
        fputs(odd->problem ? odd->problem : "Cemas ketika presentasi", file);
    fputs("\",self,", file);
    day_put(file, started - 5);
    fputc(',', file);
    day_put(file, started);
    fputc(',', file);
    if (is_closed)
        day_put(file, closed);
    fprintf(file, ",%s,%s,client; parent; principal\n", is_closed ? odd->close_type : "",
            is_closed && odd->close_reason ? odd->close_reason : "");
}

static void courses_put(const struct client *client)
{
    const struct stress_case *odd = client->odd;
    day_number closed =
        odd->is_reopened ? session_day(client, odd->gap_after - 1) : client->last_day;

    course_put(client, client->first_day, closed, odd->close_type != NULL);
    if (odd->is_reopened)
        course_put(client, session_day(client, odd->gap_after), 0, false);
}

static void client_write(struct client client)
{
    day_number span = session_day(&client, client.odd->sessions - 1) - client.first_day;
    int after = client.odd->close_type ? 100 : 4;

    client.first_day = LAST_DAY - after - span;
    client.last_day = client.first_day + span;
    courses_put(&client);
    sessions_put(&client);
    for (int goal = 0; goal < client.odd->goals; goal++)
        goal_put(&client, goal);
    journal_put(&client);
}

static FILE *file_open(const char *folder, const char *name, const char *head)
{
    char path[4096];
    int length = snprintf(path, sizeof path, "%s/%s", folder, name);
    FILE *file = length > 0 && (size_t)length < sizeof path ? fopen(path, "w") : NULL;

    if (file)
        fprintf(file, "%s\n", head);
    else
        fprintf(stderr, "%s/%s: %s\n", folder, name, strerror(errno));
    return file;
}

int main(int argc, char **argv)
{
    if (argc != 2) {
        fprintf(stderr, "usage: write_practice FOLDER\n");
        return 64;
    }
    struct practice practice = {
        file_open(argv[1], "sessions.csv",
                  "client_id,session_date,session_no,counselor_id,attendance,duration_min,kind,"
                  "goal_id,goal_rating,rater,measure,score,note"),
        file_open(argv[1], "goals.csv",
                  "client_id,goal_id,statement,kind,term,indicator,unit,direction,baseline,"
                  "target,level_m2,level_m1,level_0,level_p1,level_p2,importance,difficulty,"
                  "confidence,start_on,target_on,review_on,set_by,status,supersedes"),
        file_open(argv[1], "journal.csv",
                  "client_id,date,kind,text,goal_id,due,done_on,state,extra"),
        file_open(argv[1], "clients.csv",
                  "client_id,episode_id,counselor_id,name,class,sex,birth_year,field,problem,"
                  "source,referred_on,started_on,closed_on,close_type,close_reason,"
                  "consent_report_to"),
    };
    if (!practice.sessions || !practice.goals || !practice.journal || !practice.clients)
        return 73;

    for (size_t i = 0; i < stress_case_count; i++) {
        char code[CODE_BYTES];
        snprintf(code, sizeof code, "S%02zu", i + 1);
        const char *given = stress_cases[i].code;
        client_write((struct client){&stress_cases[i], given ? given : code, &practice, 0, 0});
    }
    bool is_written = fclose(practice.sessions) == 0 && fclose(practice.goals) == 0 &&
                      fclose(practice.journal) == 0 && fclose(practice.clients) == 0;
    return is_written ? 0 : 73;
}
