# make demo     the main job on the bundled article: an MP3, its transcript, a feed and a page
# make test     all tests
# make install  lector, its engine and the voices under PREFIX
# make lint     the formatter's opinion
# make bench    speed and memory as ratios to peers and floors
# make torture  200 runs of the daily feed killed at random moments, and what is left of each examined

PREFIX ?= /usr/local
SWIFT ?= swift
# The Swift runtime goes into the binary: it starts in half the time and needs no toolchain.
RELEASE = $(SWIFT) build -c release --static-swift-stdlib
BIN = $$($(RELEASE) --show-bin-path)

.PHONY: demo build test lint install uninstall bench torture clean

build:
	@.ci/setup
	$(RELEASE) --product lector
	$(RELEASE) --product lector-engine-espeak
	$(RELEASE) --product lector-engine-neural

demo: build
	@$(BIN)/lector read Tests/Corpus/demo/ferry.html

# No more tests at once than cores: many of them wait for a process on a thread that others need.
test: lint
	@.ci/setup --test
	SWT_EXPERIMENTAL_MAXIMUM_PARALLELIZATION_WIDTH=$$(nproc) $(SWIFT) test --parallel

lint:
	$(SWIFT) format lint --strict -r Sources Tests Benchmarks Package.swift

install: build
	install -d $(DESTDIR)$(PREFIX)/bin $(DESTDIR)$(PREFIX)/share/lector/Voices/Lexicons
	install -s -m 755 "$(BIN)/lector" "$(BIN)/lector-engine-espeak" \
	  "$(BIN)/lector-engine-neural" $(DESTDIR)$(PREFIX)/bin
	install -m 644 Voices/*.yaml $(DESTDIR)$(PREFIX)/share/lector/Voices
	install -m 644 Voices/Lexicons/*.tsv $(DESTDIR)$(PREFIX)/share/lector/Voices/Lexicons

uninstall:
	rm -f $(DESTDIR)$(PREFIX)/bin/lector $(DESTDIR)$(PREFIX)/bin/lector-engine-espeak \
	  $(DESTDIR)$(PREFIX)/bin/lector-engine-neural
	rm -rf $(DESTDIR)$(PREFIX)/share/lector

bench: build
	@.ci/setup --test
	$(RELEASE) --product lector-floor
	$(RELEASE) --product lector-bench
	@$(BIN)/lector-bench

torture: build
	@python3 Tests/Robustness/torture.py "$(BIN)/lector" 200

clean:
	rm -rf .build
