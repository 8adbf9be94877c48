#include "report/pdf/writer.h"

#include "report/pdf/compose.h"

#ifndef CAPAIAN_VERSION
#define CAPAIAN_VERSION "0"
#endif

bool pdf_write(const struct printer *printer,
               const struct document *document,
               struct arena *arena,
               struct text *bytes,
               struct problems *problems)
{
    const struct pdf_info info = {
        .title = document->title,
        .author = document->author,
        .subject = document->subject,
        .language = document->pdf_language,
        .creator = "capaian " CAPAIAN_VERSION,
        .as_of = document->as_of,
        .utc_offset_minutes = document->utc_offset_minutes,
    };
    struct pdf *pdf = pdf_create(printer->fonts, &info, arena);
    struct sheet sheet = {.pdf = pdf, .canvas = printer->canvas, .arena = arena};

    compose(&sheet, document);
    bool ok = pdf_save(pdf, bytes, arena, problems);
    pdf_destroy(pdf);
    return ok;
}
