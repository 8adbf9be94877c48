#include "cli/templates.h"

#include <stddef.h>
#include <string.h>

#include "cli/templates/capaian.en.ini.data.h"
#include "cli/templates/capaian.id.ini.data.h"
#include "cli/templates/clients.csv.data.h"
#include "cli/templates/goals.csv.data.h"
#include "cli/templates/journal.csv.data.h"
#include "cli/templates/jurnal.csv.data.h"
#include "cli/templates/konseli.csv.data.h"
#include "cli/templates/sesi.csv.data.h"
#include "cli/templates/sessions.csv.data.h"
#include "cli/templates/tujuan.csv.data.h"

/* A NUL stands behind every embedded file. */
static const struct template indonesian[] = {
    {"capaian.ini", (const char *)embedded_capaian_id_ini},
    {"templates/sesi.csv", (const char *)embedded_sesi_csv},
    {"templates/tujuan.csv", (const char *)embedded_tujuan_csv},
    {"templates/jurnal.csv", (const char *)embedded_jurnal_csv},
    {"templates/konseli.csv", (const char *)embedded_konseli_csv},
    {0},
};

static const struct template english[] = {
    {"capaian.ini", (const char *)embedded_capaian_en_ini},
    {"templates/sessions.csv", (const char *)embedded_sessions_csv},
    {"templates/goals.csv", (const char *)embedded_goals_csv},
    {"templates/journal.csv", (const char *)embedded_journal_csv},
    {"templates/clients.csv", (const char *)embedded_clients_csv},
    {0},
};

const struct template *templates_of(const char *language_code)
{
    return strcmp(language_code, "en") == 0 ? english : indonesian;
}
