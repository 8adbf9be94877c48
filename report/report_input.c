#include "report/report_input.h"

static const char *const edition_names[EDITION_COUNT] = {
    [EDITION_COUNSELLOR] = "counsellor",
    [EDITION_CLIENT] = "client",
    [EDITION_SUMMARY] = "summary",
};

const char *edition_name(enum edition edition)
{
    return edition_names[edition];
}

const struct counsellor *letterhead_counsellor(const struct letterhead *letterhead,
                                               struct text code)
{
    for (size_t i = 0; i < letterhead->counsellor_count; i++) {
        if (text_equal(letterhead->counsellors[i].code, code))
            return &letterhead->counsellors[i];
    }
    return NULL;
}

bool report_may_be_shared(const struct case_findings *findings)
{
    const struct course *course = findings->episode->course;

    return course != NULL && (course->consent & (CONSENT_PARENT | CONSENT_PRINCIPAL)) != 0;
}
