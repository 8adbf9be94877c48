/* Colours that survive colour blindness and grey printing; one meaning each. */
#ifndef REPORT_CHARTS_PALETTE_H
#define REPORT_CHARTS_PALETTE_H

#define COLOUR_INK 0x1F2933u
#define COLOUR_MUTED 0x56616Bu
#define COLOUR_BLUE 0x00568Fu  /* this client's data */
#define COLOUR_GREEN 0x00755Eu /* target or reached */
#define COLOUR_RUST 0xAE4709u  /* somebody should look */
#define COLOUR_STEEL 0x9DBBD2u /* held sessions, fill only */
#define COLOUR_STEEL_EDGE 0x5F88A8u
#define COLOUR_INTERVAL 0x8FB0C9u
#define COLOUR_CLAY 0xD9A57Fu
#define COLOUR_RULE 0x87929Du
#define COLOUR_HAIR 0xDCE1E6u
#define COLOUR_PALE 0xF3F6F8u /* plot ground */
#define COLOUR_BAND 0xE1EAF1u /* band of reliable change */
#define COLOUR_WARM 0xFBEFE6u /* callout */
#define COLOUR_MINT 0xE3F0EBu /* at and past the target */
#define COLOUR_WHITE 0xFFFFFFu

/* Mild to severe, one ramp, only in the ruler. */
#define COLOUR_SEVERITY                                                                        \
    {                                                                                          \
        0xF0F4F7u, 0xDBE4EBu, 0xBFCDD9u, 0x9DB1C2u, 0x7690A6u                                  \
    }

#endif
