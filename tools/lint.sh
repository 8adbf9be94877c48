#!/bin/sh
# clang-tidy and cppcheck over the sources given.  Usage: LINT_FLAGS=CPPFLAGS lint.sh FILE...
set -u

flags=$LINT_FLAGS
status=0
# One file a call: with several, clang-tidy 14 forgets va_start and sees errors that are none.
# The flags hold quotes of their own ("-DNAME='...'"): the shell has to read them.
printf '%s\n' "$@" |
    xargs -P "$(nproc)" -n 1 sh -c 'eval "clang-tidy --quiet \"$2\" -- -std=c17 $1" 2>/dev/null' lint "$flags" ||
    status=1
# Generated headers are left out: an embedded font keeps cppcheck busy for minutes.
# cppcheck 2.10 loses its way in conditional expressions of compound literals: internalAstError.
# shellcheck disable=SC2086
cppcheck --quiet --std=c11 --enable=warning,performance,portability --inline-suppr --error-exitcode=1 \
    --suppress=missingIncludeSystem --suppress=internalAstError -j "$(nproc)" -I. "$@" || status=1
exit $status
