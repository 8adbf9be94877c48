#include "model/course.h"

#include "model/names.h"

static const char *const sex_names[SEX_COUNT] = {
    [SEX_MALE] = "m",
    [SEX_FEMALE] = "f",
    [SEX_OTHER] = "o",
    [SEX_NOT_SAID] = "?",
};

static const char *const service_field_names[FIELD_COUNT] = {
    [FIELD_PERSONAL] = "personal", [FIELD_SOCIAL] = "social", [FIELD_LEARNING] = "learning",
    [FIELD_CAREER] = "career",     [FIELD_OTHER] = "other",
};

static const char *const referral_names[REFERRAL_COUNT] = {
    [REFERRAL_SELF] = "self",   [REFERRAL_PARENT] = "parent", [REFERRAL_TEACHER] = "teacher",
    [REFERRAL_COURT] = "court", [REFERRAL_OTHER] = "other",
};

const struct consent_name consent_names[CONSENT_COUNT] = {
    {CONSENT_CLIENT, "client"},
    {CONSENT_PARENT, "parent"},
    {CONSENT_PRINCIPAL, "principal"},
};

static const char *const close_type_names[CLOSE_TYPE_COUNT] = {
    [CLOSE_PLANNED] = "planned",
    [CLOSE_UNPLANNED] = "unplanned",
    [CLOSE_TRANSFERRED] = "transferred",
    [CLOSE_UNKNOWN] = "unknown",
};

static const char *const close_reason_names[REASON_COUNT] = {
    [REASON_GOALS_COMPLETED] = "goals_completed",
    [REASON_MUTUAL_AGREEMENT] = "mutual_agreement",
    [REASON_END_OF_TERM] = "end_of_term",
    [REASON_GRADUATED] = "graduated",
    [REASON_SERVICE_LIMIT] = "service_limit",
    [REASON_REFERRED_OUT] = "referred_out",
    [REASON_TRANSFERRED_INTERNAL] = "transferred_internal",
    [REASON_MOVED_SCHOOL] = "moved_school",
    [REASON_COUNSELLOR_LEFT] = "counsellor_left",
    [REASON_DECLINED] = "declined",
    [REASON_NO_RESPONSE] = "no_response",
    [REASON_NO_RETURN] = "no_return",
    [REASON_WITHDREW] = "withdrew",
    [REASON_OTHER] = "other",
};

const char *sex_name(enum sex sex)
{
    return sex_names[sex];
}

const char *service_field_name(enum service_field field)
{
    return service_field_names[field];
}

const char *referral_name(enum referral referral)
{
    return referral_names[referral];
}

const char *close_type_name(enum close_type type)
{
    return close_type_names[type];
}

const char *close_reason_name(enum close_reason reason)
{
    return close_reason_names[reason];
}

bool sex_from_name(struct text name, enum sex *sex)
{
    int found = names_find(sex_names, COUNT(sex_names), name);

    *sex = found < 0 ? SEX_UNKNOWN : (enum sex)found;
    return found >= 0;
}

bool service_field_from_name(struct text name, enum service_field *field)
{
    int found = names_find(service_field_names, COUNT(service_field_names), name);

    *field = found < 0 ? FIELD_NONE : (enum service_field)found;
    return found >= 0;
}

bool referral_from_name(struct text name, enum referral *referral)
{
    int found = names_find(referral_names, COUNT(referral_names), name);

    *referral = found < 0 ? REFERRAL_NONE : (enum referral)found;
    return found >= 0;
}

bool close_type_from_name(struct text name, enum close_type *type)
{
    int found = names_find(close_type_names, COUNT(close_type_names), name);

    *type = found < 0 ? CLOSE_NONE : (enum close_type)found;
    return found >= 0;
}

bool close_reason_from_name(struct text name, enum close_reason *reason)
{
    int found = names_find(close_reason_names, COUNT(close_reason_names), name);

    *reason = found < 0 ? REASON_NONE : (enum close_reason)found;
    return found >= 0;
}
