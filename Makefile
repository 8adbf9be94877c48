# capaian: build, test and check. `make help` lists the targets.

PROGRAM_VERSION := 0.1.0
# One line a file; V=1 shows the commands. As many jobs as cores unless -j says otherwise.
ifeq ($(MAKELEVEL)$(filter -j%,$(MAKEFLAGS)),0)
MAKEFLAGS += -j$(shell nproc)
endif
Q := $(if $(V),,@)
say = $(if $(V),,@printf '  %-7s %s\n' $(1) $(2))

BUILD    ?= build
PREFIX   ?= /usr/local
DESTDIR  ?=
SANITIZE ?=
# Warnings are errors where CI is set.
WERROR   ?= $(CI)
ifeq ($(origin CC),default)
CC := gcc
endif

# The folders in the order of who may include whom, lowest first. A part of the list builds that
# part and its tests alone: make FOLDERS="base model" test
FOLDERS ?= base model language store ingest analyze report cli

include tools/packages.mk

PACKAGES := sqlite3 harfbuzz harfbuzz-subset plplot libRmath inih json-c libsodium
LIBS     := $(shell pkg-config --libs $(PACKAGES) 2>/dev/null) -lhpdf -lm

CFLAGS   ?= -O2 -g
CPPFLAGS += -D_XOPEN_SOURCE=700 -DMATHLIB_STANDALONE=1 -DCAPAIAN_VERSION='"$(PROGRAM_VERSION)"' \
            -I. -I$(BUILD)/generated $(shell pkg-config --cflags $(PACKAGES) cmocka 2>/dev/null)
WARNINGS := -Wall -Wextra -Wpedantic -Wshadow -Wconversion -Wno-sign-conversion -Wformat=2 \
            -Wstrict-prototypes -Wmissing-prototypes -Wvla -Wwrite-strings
ALL_CFLAGS := -std=c17 -ffp-contract=off $(WARNINGS) $(if $(WERROR),-Werror) $(CFLAGS) -MMD -MP
ifneq ($(SANITIZE),)
ALL_CFLAGS += -fsanitize=$(SANITIZE) -fno-omit-frame-pointer -fno-sanitize-recover=all \
              -DARENA_SEPARATE=1
LDFLAGS    += -fsanitize=$(SANITIZE)
endif

SOURCES   := $(foreach folder,$(FOLDERS),$(wildcard $(folder)/*.c $(folder)/*/*.c))
LIBRARY   := $(BUILD)/libcapaian.a
LIBRARY_OBJECTS := $(patsubst %.c,$(BUILD)/%.o,$(filter-out cli/main.c,$(SOURCES)))

TEST_SOURCES := $(foreach folder,$(FOLDERS),$(wildcard tests/$(folder)/test_*.c tests/$(folder)/*/test_*.c))
TESTS        := $(patsubst %.c,$(BUILD)/%,$(TEST_SOURCES))
FUZZ_SOURCES := $(if $(filter cli,$(FOLDERS)),$(wildcard tests/fuzz/fuzz_*.c))
FUZZ_TESTS   := $(patsubst %.c,$(BUILD)/%,$(FUZZ_SOURCES))
SUPPORT      := $(patsubst %.c,$(BUILD)/%.o,$(wildcard tests/support/*.c) \
                $(foreach folder,$(FOLDERS),$(wildcard tests/support/$(folder)/*.c)))
STATISTICS   := $(patsubst %.c,$(BUILD)/%.o,$(wildcard tests/support/statistics/*.c))
STATISTICS_DRIVER := $(if $(filter analyze,$(FOLDERS)),$(BUILD)/tests/statistics_driver)
TRANSCRIPTS  := $(if $(filter cli,$(FOLDERS)),$(wildcard tests/cli/*.test tests/stress/*.test))

# Generated headers: one of every .sql file, of the data files, and of the cut fonts.
SQL_HEADERS  := $(patsubst %.sql,$(BUILD)/generated/%.sql.h,$(wildcard store/*.sql))
DATA_FILES   := $(wildcard model/*.ini ingest/mappings/*.ini store/schema/*.sql cli/templates/*)
DATA_HEADERS := $(patsubst %,$(BUILD)/generated/%.data.h,$(DATA_FILES))
FACES        := Regular Bold Italic
FONT_FOLDER  ?= /usr/share/fonts/truetype/roboto/unhinted/RobotoTTF
FONT_HEADERS := $(patsubst %,$(BUILD)/generated/report/pdf/Roboto-%.ttf.data.h,$(FACES))
LISTS        := $(BUILD)/generated/store/schema_list.h $(BUILD)/generated/ingest/mapping_list.h
GENERATED    := $(SQL_HEADERS) $(DATA_HEADERS) $(LISTS) \
                $(if $(filter report,$(FOLDERS)),$(FONT_HEADERS))

.PHONY: all help deps deps-dev demo test check check-rest format format-check lint check-headers check-layers \
        check-banned check-sources check-docs docs sanitized fuzz fuzzers bench coverage simulate stress golden transcripts clean install library tests packages
.DELETE_ON_ERROR:
.SECONDARY:

## Build build/capaian (the default)
all: packages
	@$(MAKE) --no-print-directory $(BUILD)/capaian

## List the targets
help:
	@awk '/^## /{ text = substr($$0, 4); next } \
	      /^[a-z-]+:/ && text { split($$1, t, ":"); printf "  %-14s %s\n", t[1], text; text = "" }' $(MAKEFILE_LIST)

# --- what must be installed -------------------------------------------------------------------

## Install what building, running and `make test` need (Debian; through sudo when not root)
deps:
	@sh tools/install_packages.sh $(NEEDED_PACKAGES)

## Install what `make check` needs besides
deps-dev: deps
	@sh tools/install_packages.sh $(CHECK_PACKAGES)

packages:
	@sh tools/install_packages.sh --if-missing $(NEEDED_PACKAGES)

# --- building ---------------------------------------------------------------------------------

$(BUILD)/capaian: $(BUILD)/cli/main.o $(LIBRARY)
	$(call say,LINK,$@)
	$(Q)$(CC) $(LDFLAGS) -o $@ $^ $(LIBS)

library: $(LIBRARY)

$(LIBRARY): $(LIBRARY_OBJECTS)
	$(call say,AR,$@)
	@rm -f $@
	$(Q)$(AR) rcs $@ $^

$(BUILD)/%.o: %.c | $(GENERATED)
	@mkdir -p $(@D)
	$(call say,CC,$<)
	$(Q)$(CC) $(CPPFLAGS) $(ALL_CFLAGS) -c -o $@ $<

$(BUILD)/generated/%.sql.h: %.sql tools/embed_sql.awk
	@mkdir -p $(@D)
	$(Q)awk -f tools/embed_sql.awk $< > $@

$(BUILD)/generated/%.data.h: % tools/embed_file.awk
	@mkdir -p $(@D)
	$(Q)od -An -v -tx1 $< | awk -v name=$(subst -,_,$(subst .,_,$(notdir $<))) -f tools/embed_file.awk > $@

$(BUILD)/generated/report/pdf/Roboto-%.ttf.data.h: $(BUILD)/fonts/Roboto-%.ttf tools/embed_file.awk
	@mkdir -p $(@D)
	$(Q)od -An -v -tx1 $< | awk -v name=Roboto_$*_ttf -f tools/embed_file.awk > $@

# Latin, Latin Extended, Greek, Cyrillic, combining marks, punctuation, currency, arrows, signs.
FONT_CHARACTERS := U+0020-007E,U+00A0-024F,U+0250-02FF,U+0300-036F,U+0370-03FF,U+0400-052F,U+1E00-1FFF,U+2000-206F,U+2070-209F,U+20A0-20BF,U+2100-214F,U+2190-21FF,U+2200-22FF,U+25A0-25FF,U+FFFD
$(BUILD)/fonts/Roboto-%.ttf: $(FONT_FOLDER)/Roboto-%.ttf
	@mkdir -p $(@D)
	$(call say,CUT,$<)
	$(Q)hb-subset --unicodes=$(FONT_CHARACTERS) --layout-features=kern,mark,mkmk,ccmp,locl,tnum \
	    --no-hinting --output-file=$@ $<

# The numbered schema files and the shipped mappings, each as a list in order of name.
$(BUILD)/generated/store/schema_list.h: $(wildcard store/schema/*.sql) tools/embed_list.awk
	@mkdir -p $(@D)
	$(Q)printf '%s\n' $(sort $(wildcard store/schema/*.sql)) | awk -v array=schema_files -f tools/embed_list.awk > $@

$(BUILD)/generated/ingest/mapping_list.h: $(wildcard ingest/mappings/*.ini) tools/embed_list.awk
	@mkdir -p $(@D)
	$(Q)printf '%s\n' $(sort $(wildcard ingest/mappings/*.ini)) | awk -v array=mapping_files -f tools/embed_list.awk > $@

$(BUILD)/tests/%: $(BUILD)/tests/%.o $(SUPPORT) $(LIBRARY)
	@mkdir -p $(@D)
	$(call say,LINK,$@)
	$(Q)$(CC) $(LDFLAGS) -o $@ $(filter %.o,$^) $(LIBRARY) $(LIBS) -lcmocka

# The figures of a folder of inputs, to be compared with those of other programs.
$(BUILD)/tests/statistics_driver: $(BUILD)/tests/analyze/statistics_driver.o $(STATISTICS) $(LIBRARY)
	$(call say,LINK,$@)
	$(Q)$(CC) $(LDFLAGS) -o $@ $^ $(LIBS)

$(BUILD)/tests/analyze/test_reference: $(STATISTICS)

# The stored corpus as a test; `make fuzz` builds the same targets for libFuzzer.
$(FUZZ_TESTS): $(BUILD)/tests/fuzz/run_corpus.o

FUZZERS := $(patsubst tests/fuzz/fuzz_%.c,$(BUILD)/fuzz/%,$(FUZZ_SOURCES))
$(BUILD)/fuzz/%: $(BUILD)/tests/fuzz/fuzz_%.o $(BUILD)/tests/support/cli/exported.o $(LIBRARY)
	@mkdir -p $(@D)
	$(CC) $(LDFLAGS) -fsanitize=fuzzer -o $@ $^ $(LIBS)

fuzzers: $(FUZZERS)

# What writes the odd cases of `make stress`, and what looks at the pages made of them.
STRESS_TOOLS := $(if $(filter cli,$(FOLDERS)),$(BUILD)/tests/stress/write_practice $(BUILD)/tests/stress/check_pages)
$(BUILD)/tests/stress/write_practice: $(BUILD)/tests/stress/write_practice.o $(BUILD)/tests/stress/stress_case.o $(LIBRARY)
	$(call say,LINK,$@)
	$(Q)$(CC) $(LDFLAGS) -o $@ $^ $(LIBS)

$(BUILD)/tests/stress/check_pages: $(BUILD)/tests/stress/check_pages.o $(LIBRARY)
	$(call say,LINK,$@)
	$(Q)$(CC) $(LDFLAGS) -o $@ $^ $(LIBS)

$(BUILD)/tests/simulate_rules: $(BUILD)/tests/simulate/simulate_rules.o $(SUPPORT) $(LIBRARY)
	$(CC) $(LDFLAGS) -o $@ $(filter %.o,$^) $(LIBRARY) $(LIBS) -lcmocka

# --- running ----------------------------------------------------------------------------------

## Build, read sample-data and write its reports, in Indonesian
demo: all
	@sh tools/demo.sh $(BUILD)/capaian $(BUILD)/demo

## Build and run all tests; ends with "N passed, N failed"
test: packages
	@$(MAKE) --no-print-directory $(if $(TRANSCRIPTS),$(BUILD)/capaian) tests
	@sh tools/run_tests.sh $(BUILD) $(TESTS) $(FUZZ_TESTS) $(TRANSCRIPTS)

tests: $(TESTS) $(FUZZ_TESTS) $(STATISTICS_DRIVER) $(STRESS_TOOLS)

## Make the reports of some seventy odd cases in all editions and check every page of them
stress: packages
	@$(MAKE) --no-print-directory $(BUILD)/capaian $(STRESS_TOOLS)
	@sh tests/stress/run_stress.sh $(BUILD)/capaian $(BUILD)/stress all

## Rewrite the golden report texts (git diff is the review)
golden: packages
	@$(MAKE) --no-print-directory tests
	@GOLDEN_UPDATE=1 sh tools/run_tests.sh $(BUILD) $(filter %golden%,$(TESTS))

## Simulate clients and compare what the rules say with what they may say
simulate: packages
	@$(MAKE) --no-print-directory $(BUILD)/tests/simulate_rules
	@$(BUILD)/tests/simulate_rules

# --- checking ---------------------------------------------------------------------------------

## Everything that CI runs: the tests with gcc, and check-rest
check:
	$(MAKE) WERROR=1 test
	$(MAKE) check-rest

## Format, layers, lint, and the tests with clang and under the sanitizers
check-rest: deps-dev
	$(MAKE) format-check check-layers check-banned check-sources check-docs check-headers
	$(MAKE) lint
	$(MAKE) BUILD=$(BUILD)/clang CC=clang WERROR=1 test
	$(MAKE) BUILD=$(BUILD)/sanitized SANITIZE=address,undefined WERROR=1 test

C_FILES = $(shell git ls-files '*.c' '*.h')

## Rewrite all C files in the house format
format:
	@clang-format -i $(C_FILES)

format-check:
	@clang-format --dry-run --Werror $(C_FILES) && echo "format is kept"

## Static analysis: clang-tidy and cppcheck
lint: export LINT_FLAGS = $(CPPFLAGS)
lint: $(GENERATED)
	@sh tools/lint.sh $(SOURCES) $(TEST_SOURCES) $(wildcard tests/support/*.c tests/support/*/*.c tests/*/*_driver.c tests/fuzz/*.c tests/bench/*.c tests/stress/*.c)

check-headers: $(GENERATED)
	@for header in $$(git ls-files '*.h'); do \
	    printf '#include "%s"\nextern int not_empty;\n' $$header | \
	        $(CC) $(CPPFLAGS) -std=c17 $(WARNINGS) -Werror -fsyntax-only -x c - || exit 1; \
	done; echo "headers stand alone"

check-layers:
	@awk -f tools/check_layers.awk tools/layers.txt $(C_FILES) && echo "layers are kept"

check-banned:
	@awk -f tools/check_banned.awk tools/banned.txt $(C_FILES) && echo "no banned words"

check-sources:
	@awk -f tools/check_sources.awk $(wildcard analyze/*.h) && echo "sources are named"

# The headers of the page of statistics in its order, then those that the order does not name.
ORDERED    = $(patsubst %,analyze/%.h,$(shell cat tools/statistics_order.txt))
DOCUMENTED = $(ORDERED) $(filter-out $(ORDERED),$(sort $(shell grep -l 'For counsellors:' analyze/*.h)))

## Rewrite docs/statistics.md from the headers of analyze/
docs:
	awk -f tools/make_docs.awk $(DOCUMENTED) > docs/statistics.md

check-docs:
	@mkdir -p $(BUILD)
	@awk -f tools/make_docs.awk $(DOCUMENTED) > $(BUILD)/statistics.md
	@diff -u docs/statistics.md $(BUILD)/statistics.md && echo "docs are up to date"

## Run the tests under AddressSanitizer and UndefinedBehaviorSanitizer
sanitized:
	$(MAKE) BUILD=$(BUILD)/sanitized SANITIZE=address,undefined test

## Fuzz the readers with libFuzzer, SECONDS=60 for each target
SECONDS ?= 60
fuzz:
	$(MAKE) BUILD=build/fuzz CC=clang SANITIZE=fuzzer-no-link,address,undefined fuzzers
	@for target in $(patsubst tests/fuzz/fuzz_%.c,%,$(wildcard tests/fuzz/fuzz_*.c)); do \
	    sh tests/fuzz/run_fuzzer.sh build/fuzz $$target $(SECONDS) || exit 1; done

## Run the tests and write build/coverage/report (lcov)
coverage:
	$(MAKE) BUILD=$(BUILD)/coverage CFLAGS='-O0 -g --coverage' LDFLAGS=--coverage test
	lcov -q -c -d $(BUILD)/coverage -o $(BUILD)/coverage/all.info
	lcov -q -e $(BUILD)/coverage/all.info '$(CURDIR)/*' -o $(BUILD)/coverage/own.info
	genhtml -q -o $(BUILD)/coverage/report $(BUILD)/coverage/own.info

# --- measuring --------------------------------------------------------------------------------

## Measure speed and memory against `sqlite3 .import`: ROWS=1000000, RUNS=5
ROWS ?= 1000000
bench: all $(BUILD)/tests/bench/generate_log
	@sh tests/bench/run_bench.sh $(BUILD)/capaian $(BUILD)/tests/bench/generate_log $(BUILD)/bench $(ROWS)

# --- installing -------------------------------------------------------------------------------

## Install the program and its manual page (PREFIX, DESTDIR)
install: all
	install -d $(DESTDIR)$(PREFIX)/bin
	install -m 755 $(BUILD)/capaian $(DESTDIR)$(PREFIX)/bin/capaian
	install -d $(DESTDIR)$(PREFIX)/share/man/man1
	install -m 644 docs/capaian.1 $(DESTDIR)$(PREFIX)/share/man/man1/capaian.1

## Remove everything that was built
clean:
	rm -rf $(BUILD)

-include $(wildcard $(BUILD)/*/*.d $(BUILD)/*/*/*.d $(BUILD)/*/*/*/*.d)
