# What a newcomer needs first: `make site`, then `make test`.
BATON = .build/debug/baton
RELEASE = .build-release/release/baton
PREFIX = /usr/local
# The example company's day: its site always looks the same.
TODAY = 2026-04-01
# What takes time and memory by measure is tried alone.
MEASURED = Tests/Site/test_limits.py Tests/Site/test_hostile.py

.PHONY: site test lint build release install screenshots clean

## The example company's site. It ends well although a customer of it is not ready: that is what it shows.
site: build
	@$(BATON) build --today $(TODAY) || { code=$$?; test $$code = 1 && echo "These findings are there on purpose: content/baton.yaml lists them." || exit $$code; }

build:
	@Tests/Tools/install build
	@test -x $(BATON) || echo "Building Baton; the first time takes 3 to 8 minutes."
	@swift build --quiet --product baton

## Every test, and the style of the code.
test:
	@Tests/Tools/install test
	@$(MAKE) --no-print-directory lint
	@swift build --quiet --build-tests
	@swift test --quiet --skip-build
	@$(MAKE) --no-print-directory release
	@.venv/bin/pytest -q --numprocesses auto --dist loadfile --no-loadscope-reorder $(foreach test,$(MEASURED),--ignore $(test)) Tests/Site
	@.venv/bin/pytest -q $(MEASURED)

lint:
	@swift format lint --strict --parallel --recursive Sources Tests Package.swift

## The program in one file, which needs no Swift where it runs.
release:
	@Tests/Tools/install build
	@test -x $(RELEASE) || echo "Building the release of Baton; the first time takes 3 to 8 minutes."
	@swift build --quiet --configuration release --product baton --static-swift-stdlib --scratch-path .build-release

## `make install` writes /usr/local/bin/baton; `make install PREFIX=~/.local` writes ~/.local/bin/baton. Completions and manual pages
## go into share/ beside bin/. Packagers set DESTDIR, which is put in front of everything.
install: release
	@Tests/Tools/install-program $(RELEASE) "$(DESTDIR)$(PREFIX)"

## The pictures in the README, of the example company's site.
screenshots: site
	@Tests/Tools/install screenshots
	@.venv/bin/python Tests/Tools/take-screenshots site docs/images

clean:
	@rm -rf .build .build-release .build-tools .venv site/* site/.baton-*
