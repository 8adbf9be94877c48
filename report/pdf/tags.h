/* Structure for readers that do not see: elements, alternative texts, artifacts, bookmarks. */
#ifndef REPORT_PDF_TAGS_H
#define REPORT_PDF_TAGS_H

#include "base/text.h"
#include "report/pdf/content.h"

enum tag {
    TAG_H1,
    TAG_H2,
    TAG_H3,
    TAG_P,
    TAG_SECT,
    TAG_DIV,
    TAG_FIGURE,
    TAG_CAPTION,
    TAG_TABLE,
    TAG_TR,
    TAG_TH,
    TAG_TD,
    TAG_L,
    TAG_LI,
    TAG_LBL,
    TAG_LBODY,
    TAG_SPAN,
    TAG_COUNT
};

enum artifact {
    ARTIFACT_LAYOUT, /* rules, tints: no text in it */
    ARTIFACT_HEADER, /* page furniture */
    ARTIFACT_FOOTER
};

enum table_scope { SCOPE_COLUMN, SCOPE_ROW };

/* Opens an element below the open one; elements nest. Reading order = order of calls. */
void tag_open(struct pdf *pdf, enum tag tag);
void tag_close(struct pdf *pdf);

#define TAG_ALTERNATIVE_LENGTH 8192 /* code points; the rest is cut */

/* Of the open element: alternative text, box, scope, language. */
void tag_alternative(struct pdf *pdf, struct text text);
void tag_box(struct pdf *pdf, struct box box);
void tag_scope(struct pdf *pdf, enum table_scope scope);
void tag_column_span(struct pdf *pdf, int columns);
void tag_language(struct pdf *pdf, const char *language);

/* Everything painted between belongs to the open element. Content must not nest. */
void tag_content_begin(struct pdf *pdf);
void tag_content_begin_small(struct pdf *pdf); /* with /XXSmall true: text of 6 to 7 pt */
void tag_content_end(struct pdf *pdf);

/* Everything painted between is no content. */
void tag_artifact_begin(struct pdf *pdf, enum artifact artifact);
void tag_artifact_end(struct pdf *pdf);

/* An outline entry of level 0 (the document) or 1 (sections) that leads to `y` of this page. */
void tag_bookmark(struct pdf *pdf, int level, struct text title, double y);

#endif
