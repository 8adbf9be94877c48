/* A row of the clients file: who the client is, and one given course of counselling. */
#ifndef MODEL_COURSE_H
#define MODEL_COURSE_H

#include <stdbool.h>

#include "base/attributes.h"
#include "base/day.h"
#include "base/text.h"
#include "model/session.h"

enum sex { SEX_UNKNOWN, SEX_MALE, SEX_FEMALE, SEX_OTHER, SEX_NOT_SAID, SEX_COUNT };

enum service_field {
    FIELD_NONE,
    FIELD_PERSONAL,
    FIELD_SOCIAL,
    FIELD_LEARNING,
    FIELD_CAREER,
    FIELD_OTHER,
    FIELD_COUNT
};

enum referral {
    REFERRAL_NONE,
    REFERRAL_SELF,
    REFERRAL_PARENT,
    REFERRAL_TEACHER,
    REFERRAL_COURT,
    REFERRAL_OTHER,
    REFERRAL_COUNT
};

enum close_type {
    CLOSE_NONE,
    CLOSE_PLANNED,
    CLOSE_UNPLANNED,
    CLOSE_TRANSFERRED,
    CLOSE_UNKNOWN,
    CLOSE_TYPE_COUNT
};

enum close_reason {
    REASON_NONE,
    REASON_GOALS_COMPLETED,
    REASON_MUTUAL_AGREEMENT,
    REASON_END_OF_TERM,
    REASON_GRADUATED,
    REASON_SERVICE_LIMIT,
    REASON_REFERRED_OUT,
    REASON_TRANSFERRED_INTERNAL,
    REASON_MOVED_SCHOOL,
    REASON_COUNSELLOR_LEFT,
    REASON_DECLINED,
    REASON_NO_RESPONSE,
    REASON_NO_RETURN,
    REASON_WITHDREW,
    REASON_OTHER,
    REASON_COUNT
};

/* To whom a summary may go, as the client agreed: bits of a set. */
enum consent { CONSENT_CLIENT = 1, CONSENT_PARENT = 2, CONSENT_PRINCIPAL = 4 };

struct consent_name {
    enum consent bit;
    const char *name;
};

#define CONSENT_COUNT 3

/* Every bit with its name, in the order in which files list them. */
extern const struct consent_name consent_names[CONSENT_COUNT];

/* Attributes of the client, and a course when started_on is known. Missing as in struct goal.
 */
struct course {
    struct text episode_id;
    struct text counselor;
    struct text name; /* of the client; printed only when names are asked for */
    struct text class_name;
    enum sex sex;
    int birth_year; /* 0 = not known */
    enum service_field field;
    struct text problem;
    enum referral source;
    day_number referred_on;
    day_number started_on;
    day_number closed_on;
    enum close_type close_type;
    enum close_reason close_reason;
    unsigned consent; /* set of enum consent; 0 = none recorded */
    struct origin origin;
};

const char *sex_name(enum sex sex);                       /* NULL when not known */
const char *service_field_name(enum service_field field); /* NULL when not known */
const char *referral_name(enum referral referral);        /* NULL when not known */
const char *close_type_name(enum close_type type);        /* NULL when not known */
const char *close_reason_name(enum close_reason reason);  /* NULL when not known */

MUST_CHECK bool sex_from_name(struct text name, enum sex *sex);
MUST_CHECK bool service_field_from_name(struct text name, enum service_field *field);
MUST_CHECK bool referral_from_name(struct text name, enum referral *referral);
MUST_CHECK bool close_type_from_name(struct text name, enum close_type *type);
MUST_CHECK bool close_reason_from_name(struct text name, enum close_reason *reason);

#endif
