/* The files that `capaian init` writes: commented settings and CSV templates, in two languages.
 */
#ifndef CLI_TEMPLATES_H
#define CLI_TEMPLATES_H

struct template
{
    const char *name;    /* "capaian.ini", "templates/sesi.csv" */
    const char *content; /* UTF-8 */
};

/* The list of a language ("id", "en"), ended by a row without a name. */
const struct template *templates_of(const char *language_code);

#endif
