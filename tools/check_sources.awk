# check_sources.awk analyze/*.h: every comment before a declared function that returns a figure
# names "Source:" and "Checked:"; a header may say once in its first comment that both hold for
# all of it.
FNR == 1 { head = ""; in_head = 1; comment = "" }
/^\/\*/ { comment = "" ; open = 1 }
open { comment = comment "\n" $0; if (in_head) head = head "\n" $0 }
/\*\// { open = 0; in_head = 0; next }
!open && /^[a-z].*\(/ && !/^(static|typedef|#)/ {
    all = head comment
    if (all !~ /Source:/ || all !~ /Checked:/) {
        printf "%s:%d: no Source: and Checked: above this function\n", FILENAME, FNR; bad = 1
    }
}
END { exit bad }
