#include "cli/command.h"

#include "language/messages.h"

#define MEMBER(member) offsetof(struct options, member)
#define HELP(member) offsetof(struct messages, member)
#define WORDS(member) offsetof(struct messages, member)

#define HELP_ROW                                                                               \
    {                                                                                          \
        "help", 'h', NULL, OPTION_FLAG, MEMBER(wants_help), HELP(option_help)                  \
    }

const struct option_row init_options[] = {
    HELP_ROW,
    {0},
};

const struct option_row ingest_options[] = {
    {"dry-run", 'n', NULL, OPTION_FLAG, MEMBER(is_dry_run), HELP(option_dry_run)},
    {"map", 0, "NAME|FILE", OPTION_TEXT, MEMBER(map), HELP(option_map)},
    {"kind", 0, "sessions|goals|journal|clients", OPTION_TEXT, MEMBER(kind),
     HELP(option_file_kind)},
    {"date-order", 0, "dmy|mdy|ymd", OPTION_TEXT, MEMBER(date_order), HELP(option_date_order)},
    {"utc-offset", 0, "+07:00", OPTION_TEXT, MEMBER(utc_offset), HELP(option_utc_offset)},
    {"snapshot", 0, NULL, OPTION_FLAG, MEMBER(is_snapshot), HELP(option_snapshot)},
    {"from", 0, "DATE", OPTION_TEXT, MEMBER(from), HELP(option_snapshot_from)},
    {"to", 0, "DATE", OPTION_TEXT, MEMBER(to), HELP(option_snapshot_to)},
    {"yes", 'y', NULL, OPTION_FLAG, MEMBER(is_confirmed), HELP(option_yes)},
    {"force", 0, NULL, OPTION_FLAG, MEMBER(is_forced), HELP(option_force_stale)},
    {"rejects", 0, "DIR", OPTION_TEXT, MEMBER(rejects), HELP(option_rejects)},
    {"show-values", 0, NULL, OPTION_FLAG, MEMBER(shows_values), HELP(option_show_values)},
    {"format", 0, "text|json", OPTION_TEXT, MEMBER(format), HELP(option_format)},
    HELP_ROW,
    {0},
};

/* Of status too. */
const struct option_row analyze_options[] = {
    {"period", 0, "2026-H2", OPTION_TEXT, MEMBER(period), HELP(option_period)},
    {"from", 0, "DATE", OPTION_TEXT, MEMBER(from), HELP(option_from)},
    {"to", 0, "DATE", OPTION_TEXT, MEMBER(to), HELP(option_to)},
    {"format", 0, "text|json|csv", OPTION_TEXT, MEMBER(format), HELP(option_format)},
    HELP_ROW,
    {0},
};

const struct option_row report_options[] = {
    {"kind", 0, "auto|progress|closure", OPTION_TEXT, MEMBER(kind), HELP(option_report_kind)},
    {"edition", 0, "counsellor|client|summary", OPTION_LIST, MEMBER(editions),
     HELP(option_edition)},
    {"period", 0, "2026-H2", OPTION_TEXT, MEMBER(period), HELP(option_period)},
    {"from", 0, "DATE", OPTION_TEXT, MEMBER(from), HELP(option_from)},
    {"to", 0, "DATE", OPTION_TEXT, MEMBER(to), HELP(option_to)},
    {"out", 'o', "DIR", OPTION_TEXT, MEMBER(out), HELP(option_out)},
    {"format", 0, "pdf|text", OPTION_TEXT, MEMBER(format), HELP(option_format)},
    {"names", 0, NULL, OPTION_FLAG, MEMBER(with_names), HELP(option_names)},
    {"without-consent", 0, NULL, OPTION_FLAG, MEMBER(without_consent),
     HELP(option_without_consent)},
    {"show-values", 0, NULL, OPTION_FLAG, MEMBER(shows_values), HELP(option_show_values)},
    {"force", 0, NULL, OPTION_FLAG, MEMBER(is_forced), HELP(option_force_render)},
    HELP_ROW,
    {0},
};

const struct option_row export_options[] = {
    {"kind", 0, "sessions|goals|journal|clients", OPTION_TEXT, MEMBER(kind),
     HELP(option_export_kind)},
    HELP_ROW,
    {0},
};

const struct option_row why_options[] = {
    {"format", 0, "text|json", OPTION_TEXT, MEMBER(format), HELP(option_format)},
    {"show-values", 0, NULL, OPTION_FLAG, MEMBER(shows_values), HELP(option_show_values)},
    HELP_ROW,
    {0},
};

const struct option_row check_options[] = {
    HELP_ROW,
    {0},
};

const struct command commands[] = {
    {"init", WORDS(init), init_options, command_init},
    {"ingest", WORDS(ingest), ingest_options, command_ingest},
    {"analyze", WORDS(analyze), analyze_options, command_analyze},
    {"status", WORDS(status), analyze_options, command_status},
    {"report", WORDS(report), report_options, command_report},
    {"export", WORDS(export), export_options, command_export},
    {"why", WORDS(why), why_options, command_why},
    {"check", WORDS(check), check_options, command_check},
    {0},
};
