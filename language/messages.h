/* What the program says in the terminal, in one language. */
#ifndef LANGUAGE_MESSAGES_H
#define LANGUAGE_MESSAGES_H

#include "model/judgement.h"
#include "model/problem.h"

/*
 * Shown as "FILE:LINE:COLUMN: message [code]" and below it "  advice: ...".
 *
 * Placeholders, all from struct problem:
 *   {value}   as it stood in the file; where values are not to be shown, an ellipsis
 *   {header}  the column's header; without one, the stored name of the role
 *   {about}   what the message names besides
 *   {date}    `about`, an ISO day, written out
 *   {order}   `about` ("dmy", "mdy", "ymd") as one of the date_order words below
 *   {range}   `low` and `high` as struct language writes a range
 *   {low} {high} {detail} {file}; a missing {detail} is a dash
 *   {today}   the day that counts as today (--as-of)
 *   {check}   words.goal_check of `low`
 */
struct problem_words {
    const char *message;
    const char *advice;
};

/* `low` of setting-invalid. */
enum setting_fault { SETTING_BAD_VALUE, SETTING_UNKNOWN, SETTING_NO_LINE };

/* One line of help and the arguments as the usage line shows them. */
struct command_words {
    const char *summary;
    const char *arguments; /* "-" when there are none */
    const char *examples;  /* lines, separated by \n, without the program's prompt */
};

/* The rules of struct phrases hold for every member. */
struct messages {
    /* Problems */
    struct problem_words problem[PROBLEM_COUNT];
    struct problem_words out_of_range_other; /* out-of-range in a column other than a score */
    struct problem_words key_conflict_other; /* key-conflict in a file other than sessions */
    struct problem_words kind_not_told;      /* header-missing that names no column */
    struct problem_words not_csv_excel;      /* not-csv with value "zip/xlsx" or "ole/xls" */
    struct problem_words snapshot_with_refused_rows; /* snapshot-refused with `high` 0 */
    struct problem_words setting_unknown;  /* setting-invalid with `low` SETTING_UNKNOWN */
    struct problem_words setting_line;     /* setting-invalid with `low` SETTING_NO_LINE */
    struct problem_words database_not_yet; /* database-missing where its place is known */
    const char *advice;                    /* {text} */
    const char *warning;                   /* part, before the message: "(warning) " */
    const char *remark;                    /* likewise */
    const char *date_order_dmy;
    const char *date_order_mdy;
    const char *date_order_ymd;
    const char *more_problems; /* {n} not shown */

    /* Summary of an import */
    const char *rows_new;            /* {n}; parts of {counts} */
    const char *rows_unchanged;      /* {n} */
    const char *rows_changed;        /* {n} */
    const char *rows_deleted;        /* {n} */
    const char *rows_refused;        /* {n} */
    const char *rows_duplicate;      /* {n} */
    const char *rows_skipped;        /* {n} */
    const char *warnings;            /* {n} */
    const char *import_rows;         /* {counts} */
    const char *import_rejects;      /* {path}; part, behind {counts} */
    const char *import_file;         /* {file} {kind} {counts} */
    const char *import_file_refused; /* {file} */
    const char *import_file_same;    /* {file}: bytes already imported */
    const char *import_no_files;     /* {folder} */
    const char *import_dry_run;

    /* Progress */
    const char *progress_reports; /* {n} {m} {p} {seconds} */

    /* Init, report, export, check */
    const char *init_created;         /* {path} */
    const char *init_kept;            /* {path}: was there already */
    const char *init_next_steps;      /* {path} */
    const char *report_summary;       /* {n} {m} {path}: written, unchanged */
    const char *report_none;          /* {period} */
    const char *report_needs_consent; /* {code} */
    const char *check_all_well;
    const char *check_integrity; /* names of the single checks */
    const char *check_mappings;
    const char *check_instruments;
    const char *check_ok;
    const char *check_failed;

    /* Analyze as text */
    const char *analyze_head;         /* {code} {episode} {period} {date} */
    const char *analyze_attendance;   /* {text} */
    const char *analyze_goals;        /* {text} */
    const char *analyze_goal;         /* {goal} {g} {state} {a} {b} {target} */
    const char *analyze_measure;      /* {measure} {text} */
    const char *analyze_comparison;   /* {text} */
    const char *analyze_model;        /* {measure} {b0} {b1} {g00} {g01} {g11} {sigma2} */
    const char *analyze_relationship; /* {text} */
    const char *analyze_plan;         /* {text} */
    const char *analyze_attention;    /* {text} */
    const char *analyze_checks;       /* {text} */
    const char *analyze_data;         /* {text} */
    const char *analyze_none;         /* {period} */

    /* Why: where stored figures came from */
    const char *why_session;            /* {n} {date}; titles of what stands below them */
    const char *why_session_unnumbered; /* {date} */
    const char *why_goal;               /* {goal} */
    const char *why_journal;            /* {date} */
    const char *why_course;             /* {n} */
    const char *why_place;              /* {file} {n}: "log.csv:17", number of the import */
    const char *why_change;             /* {a} {b} {file} {path}: places of old and new value */
    const char *why_deleted;            /* {path} */
    const char *why_returned;           /* {path} */
    const char *why_refused;            /* title: refused rows that wait for a correction */
    const char *why_imports;            /* title */
    const char *why_import;             /* {n} {file} {date} {version} {text}: SHA-256 */

    /* Status: columns of the table, its reasons, the line that counts */
    const char *status_head_client;
    const char *status_head_last;
    const char *status_head_goals;
    const char *status_head_attention;
    const char *status_goals;            /* {x} {k}: attained, of so many */
    const char *status_goals_worse;      /* {n}; part */
    const char *status_closed;           /* {date}; part */
    const char *status_more;             /* {n}: further flags; part */
    const char *status_nothing;          /* no reason to look; part */
    const char *status_flag[FLAG_COUNT]; /* short, at most 26 characters; parts */
    const char *status_summary; /* {n} {m} {k}: running, ended, with a reason to look */
    const char *status_none;    /* {period} */

    /* Help */
    const char *program_summary;
    const char *usage;         /* {text} */
    const char *help_commands; /* headings */
    const char *help_options;
    const char *help_global_options;
    const char *help_examples;
    const char *help_more; /* {program} */
    const char *version;   /* {version} */
    struct command_words init;
    struct command_words ingest;
    struct command_words analyze;
    struct command_words report;
    struct command_words caseload;
    struct command_words run;
    struct command_words status;
    struct command_words why;
    struct command_words check;
    struct command_words export;
    struct command_words forget;
    struct command_words backup;
    struct command_words restore;

    /* options of every command */
    const char *option_directory;
    const char *option_db;
    const char *option_config;
    const char *option_lang;
    const char *option_as_of;
    const char *option_utc_offset;
    const char *option_quiet;
    const char *option_verbose;
    const char *option_help;
    const char *option_version;

    /* options of single commands */
    const char *option_dry_run;
    const char *option_map;
    const char *option_file_kind;
    const char *option_date_order;
    const char *option_snapshot;
    const char *option_snapshot_from;
    const char *option_snapshot_to;
    const char *option_yes;
    const char *option_force_stale;
    const char *option_rejects;
    const char *option_show_values;
    const char *option_format; /* {text}: the formats */
    const char *option_caseload;
    const char *option_report_kind;
    const char *option_edition;
    const char *option_period;
    const char *option_from;
    const char *option_to;
    const char *option_out;
    const char *option_names;
    const char *option_jobs;
    const char *option_force_render;
    const char *option_without_consent;
    const char *option_counsellor;
    const char *option_export_kind;
    const char *option_passphrase_file;

    /* what is wrong with a command line: {text} of PROBLEM_USAGE's {detail} */
    const char *usage_unknown_command;      /* {text} */
    const char *usage_unknown_option;       /* {text} */
    const char *usage_option_needs_value;   /* {text} */
    const char *usage_option_without_value; /* {text} */
    const char *usage_bad_value;            /* {option} {text} */
    const char *usage_missing_argument;     /* {text} */
    const char *usage_extra_argument;       /* {text} */
};

#endif
