# make_docs.awk analyze/*.h > docs/statistics.md: the page of statistics, made of the comments in
# the headers. A header becomes a section in the order given; a comment with "Source:" becomes an
# entry named after the function declared below it; a struct becomes a table of its members. The
# files tests/reference/*.csv, named after "Checked:", are read for the programs compared with.
function trimmed(text) { sub(/^[ \t]+/, "", text); sub(/[ \t]+$/, "", text); return text }

# Markdown would swallow these.
function escaped(text) { gsub(/[*|<]/, "\\\\&", text); return text }

# Lines of up to 100 characters. No line begins with a word that would make it a list.
function print_wrapped(text, indent,    words, n, i, line)
{
    n = split(text, words, " ")
    line = words[1]
    for (i = 2; i <= n; i++)
        if (length(line " " words[i]) > 100 && words[i] !~ /^([-+=#]+|[0-9]+[.)])$/) {
            print line
            line = indent words[i]
        } else
            line = line " " words[i]
    print line
}

# --- a comment: lines[1..n] to text, in paragraphs and indented formulas ------------------------

function comment_line(line)
{
    sub(/^\/\*[ ]?/, "", line); sub(/[ ]*\*\/[ \t]*$/, "", line); sub(/^ \*[ ]?/, "", line)
    return line
}

# "Undefined: ..." begins a paragraph of its own.
function print_text(text,    before, rest)
{
    text = escaped(text)
    if (match(text, /[A-Za-z, ]*[Uu]ndefined( [a-z]+)*( \([A-Za-z]+\))?:/)) {
        before = trimmed(substr(text, 1, RSTART - 1))
        rest = trimmed(substr(text, RSTART, RLENGTH))
        text = "**" rest "**" substr(text, RSTART + RLENGTH)
        if (before != "") { print_wrapped(before, ""); print "" }
    }
    print_wrapped(text, "")
    print ""
}

# The programs of a reference file with the number of figures compared with each.
function compared_with(file,    line, fields, n, counts, tools, k, i, total, text)
{
    k = 0; total = 0
    if ((getline line < file) <= 0) return ""
    while ((getline line < file) > 0) {
        n = split(line, fields, ",")
        if (!(fields[n] in counts)) tools[++k] = fields[n]
        counts[fields[n]]++
        total++
    }
    close(file)
    for (i = 1; i <= k; i++)
        text = text (i > 1 ? "; " : "") escaped(tools[i]) " (" counts[tools[i]] ")"
    return total " figures: " text
}

# The programs are named where a file is first mentioned in a section.
function print_checked(text,    names, n, i, tools, out)
{
    n = split(text, names, /[ ,;]+/)
    for (i = 1; i <= n; i++) {
        sub(/\.$/, "", names[i])
        if (names[i] == "") continue
        if (names[i] !~ /\//) names[i] = folder_of(names[i - 1]) names[i]
        out = out (i > 1 ? ", " : "") "[" names[i] "](../" names[i] ")"
        tools = names[i] ~ /\.csv$/ && !((FILENAME, names[i]) in told) ? compared_with(names[i]) : ""
        told[FILENAME, names[i]] = 1
        if (tools != "") out = out ", " tools
    }
    print_wrapped("- Checked: " out, "  ")
    print ""
}

function folder_of(name) { sub(/[^\/]*$/, "", name); return name }

# A paragraph that may end in Source: and Checked:.
function print_paragraph(text,    source, checked)
{
    text = trimmed(text)
    if (text == "") return
    source = index(text, "Source:")
    if (source == 0) {
        if (sub(/^For counsellors: /, "", text)) {
            print_wrapped("**For counsellors.** " escaped(text), "")
            print ""
        } else
            print_text(text)
        return
    }
    if (source > 1) print_text(trimmed(substr(text, 1, source - 1)))
    checked = index(text, "Checked:")
    print_wrapped("- Source: " escaped(trimmed(substr(text, source + 7, checked - source - 7))), "  ")
    print_checked(trimmed(substr(text, checked + 8)))
}

function print_comment(first, last,    i, text, in_formula)
{
    for (i = first; i <= last; i++) {
        if (lines[i] ~ /^    / && text !~ /Source:/) {
            if (!in_formula) { print_paragraph(text); text = ""; printf "```\n"; in_formula = 1 }
            print substr(lines[i], 5)
            continue
        }
        if (in_formula) { printf "```\n\n"; in_formula = 0 }
        if (lines[i] ~ /^[ ]*$/) { print_paragraph(text); text = "" }
        else text = text " " trimmed(lines[i])
    }
    if (in_formula) printf "```\n\n"
    print_paragraph(text)
}

# --- struct members that have a comment ---------------------------------------------------------

function print_members(    i)
{
    if (member_count == 0) return
    printf "| %s | |\n|---|---|\n", struct_name
    for (i = 1; i <= member_count; i++)
        printf "| `%s` | %s |\n", members[i], escaped(notes[i])
    printf "\n"
}

function add_member(line,    at, name, note)
{
    at = match(line, /\/\/|\/\*/)
    if (at == 0) { is_noted = 0; return }
    name = trimmed(substr(line, 1, at - 1))
    note = trimmed(substr(line, at + 2))
    sub(/[ ]*\*\/$/, "", note)
    if (name == "") { if (is_noted) notes[member_count] = notes[member_count] " " note; return }
    sub(/[;,]$/, "", name); sub(/^(const |struct |enum |unsigned )*[a-z0-9_]+ +/, "", name)
    gsub(/\*/, "", name)
    members[++member_count] = trimmed(name); notes[member_count] = note; is_noted = 1
}

# --- the page -----------------------------------------------------------------------------------

# A section is called after its file; names of people and methods are spelled as usual.
function title_of(file)
{
    sub(/.*\//, "", file); sub(/\.h$/, "", file)
    if (file in titles) return titles[file]
    gsub(/_/, " ", file)
    return toupper(substr(file, 1, 1)) substr(file, 2)
}

function declared_name(declaration,    name)
{
    name = declaration
    sub(/\(.*/, "", name); sub(/.*[ *]/, "", name)
    return name
}

BEGIN {
    titles["theil_sen"] = "Theil-Sen slope"
    titles["mann_kendall"] = "Mann-Kendall test"
    titles["xmr_chart"] = "XmR chart"
    print "# Statistics"
    print ""
    print_wrapped("This page lists every figure that capaian computes: what it tells a counsellor, how it " \
                  "is computed, in which unit, when it does not exist, where it is from and what it was " \
                  "compared with. It is made from the headers in `analyze/` by `make docs`, from single " \
                  "scores to findings, and `make check` fails when it differs from them. Codes such as F34 " \
                  "are the decisions of [decisions.md](decisions.md), and a figure that does not exist is " \
                  "shown as a dash with its reason, never as 0.", "")
    print ""
}

FNR == 1 { in_head = 1; is_open = 0; count = 0; declaration = ""; is_struct = 0; printf "## %s\n\n", title_of(FILENAME) }

/^\/\*/ { is_open = 1; count = 0 }
is_open {
    lines[++count] = comment_line($0)
    if ($0 ~ /\*\//) {
        is_open = 0
        if (in_head) { print_comment(1, count); printf "File: `%s`\n\n", FILENAME; in_head = 0; count = 0 }
    }
    next
}

/^(struct|enum) [a-z_]+ \{$/ { is_struct = 1; struct_name = "`" $1 " " $2 "`"; member_count = 0; is_noted = 0; next }
is_struct && /^}/ { print_members(); is_struct = 0; count = 0; next }
is_struct { add_member($0); next }

/^#define/ && count > 0 { printf "`%s` = %s: ", $2, $3; print_comment(1, count); count = 0; next }

# A declaration, perhaps of several lines; only those with a comment of their own.
/^[a-z]/ && !/^(static|typedef|extern)/ { declaration = $0 }
/^ +/ && declaration != "" && declaration !~ /;$/ { declaration = declaration " " trimmed($0) }
declaration != "" && declaration !~ /\($/ && declaration ~ /;$/ {
    if (declaration ~ /\(/ && count > 0) {
        printf "### `%s`\n\n", declared_name(declaration)
        print_comment(1, count)
    }
    declaration = ""; count = 0
    next
}
