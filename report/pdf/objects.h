/* libharu's objects, so that after its first failure every call is harmless. */
#ifndef REPORT_PDF_OBJECTS_H
#define REPORT_PDF_OBJECTS_H

#include <hpdf.h>
#include <stddef.h>

#include "base/text.h"

/*
 * libharu gives NULL when it fails and remembers why. All functions below take NULL and then do
 * nothing, so that nobody needs to ask before the file is saved. What is put into a dictionary
 * or array belongs to it; what is indirect belongs to the document.
 */
HPDF_Dict dictionary_indirect(HPDF_Doc document);
HPDF_Dict dictionary_direct(HPDF_Doc document);
HPDF_Array array_direct(HPDF_Doc document);

enum compression { PLAIN, COMPRESSED };

/* An indirect stream object with a copy of the bytes. */
HPDF_Dict stream_object(HPDF_Doc document, struct text bytes, enum compression compression);

void dictionary_put_name(HPDF_Dict dictionary, const char *key, const char *name);
void dictionary_put_number(HPDF_Dict dictionary, const char *key, long number);
void dictionary_put_true(HPDF_Dict dictionary, const char *key);
void dictionary_put_object(HPDF_Dict dictionary, const char *key, void *object);

/* A literal string of ASCII characters. */
void dictionary_put_ascii(HPDF_Dict dictionary,
                          const char *key,
                          HPDF_Doc document,
                          const char *string);

/* What a person reads: as short as it can be, UTF-16 where it must be; cut at 8,192
 * characters. */
void dictionary_put_text(HPDF_Dict dictionary,
                         const char *key,
                         HPDF_Doc document,
                         struct text text);

void array_append_name(HPDF_Array array, const char *name);
void array_append_number(HPDF_Array array, long number);
void array_append_real(HPDF_Array array, double number); /* two decimals */
void array_append_object(HPDF_Array array, void *object);

#endif
