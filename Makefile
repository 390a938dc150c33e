# What a newcomer needs first: `make site`, then `make test`.
BATON = .build/debug/baton

.PHONY: site test lint build clean

## The example company's site, as of a fixed day, so that it always looks the same.
site: build
	@$(BATON) build --today 2026-04-02

build:
	@Tests/Tools/install build
	@swift build --quiet --product baton

## Every test, and the style of the code.
test:
	@Tests/Tools/install test
	@$(MAKE) --no-print-directory lint
	@swift build --quiet --build-tests
	@swift test --quiet --skip-build
	@swift build --quiet --configuration release --product baton --scratch-path .build-release
	@.venv/bin/pytest -q Tests/Site

lint:
	@swift format lint --strict --parallel --recursive Sources Tests Package.swift

clean:
	@rm -rf .build .build-release .build-tools .venv site/* site/.baton-*
