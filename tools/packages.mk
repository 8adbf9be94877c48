# Debian packages: what building, running and the tests need; what `make check` needs besides.
NEEDED_PACKAGES := gcc libc6-dev make pkg-config git libsqlite3-dev libhpdf-dev libplplot-dev \
    libcmocka-dev r-mathlib libharfbuzz-dev libharfbuzz-bin fonts-roboto-unhinted libinih-dev \
    libjson-c-dev libsodium-dev qpdf poppler-utils
CHECK_PACKAGES := clang clang-format clang-tidy cppcheck libclang-rt-14-dev valgrind strace \
    sqlite3 lcov bear python3
