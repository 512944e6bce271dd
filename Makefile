# The only door. Each target sets up what it needs: a virtual environment in .venv, from pinned versions.
.DEFAULT_GOAL := help
SHELL := /bin/bash
PYTHON ?= python3
BIN := .venv/bin
STAMP := .venv/.installed
NODE_STAMP := .venv/.node-installed
JOBS ?= auto

.PHONY: help install generate check test types lint spec-lint demo bench docs lock regen clean

help: ## List the targets
	@grep -hE '^[a-z-]+:.*## ' $(MAKEFILE_LIST) | sed -E 's/:.*## /\t/' | expand -t 12

install: $(STAMP) ## Set up .venv with everything pinned

$(STAMP): requirements/dev.txt pyproject.toml
	@test -x $(BIN)/python || $(PYTHON) -m venv .venv
	@$(BIN)/pip install --quiet --disable-pip-version-check -r requirements/dev.txt
	@$(BIN)/pip install --quiet --disable-pip-version-check --no-deps --no-build-isolation -e .
	@touch $@

$(NODE_STAMP): tests/peers/package-lock.json $(STAMP)
	@$(BIN)/npm ci --prefix tests/peers --no-audit --no-fund --loglevel=error
	@touch $@

generate: $(STAMP) ## Write generated/ from specs/ and templates/
	@$(BIN)/modelwire-codegen generate

check: $(STAMP) $(NODE_STAMP) ## What CI runs: style, types, specs, generated code, tests; writes nothing
	@$(MAKE) --no-print-directory lint spec-lint
	@$(BIN)/modelwire-codegen generate --check
	@$(BIN)/modelwire-codegen describe --check
	@$(MAKE) --no-print-directory types
	@$(MAKE) --no-print-directory test

test: $(STAMP) $(NODE_STAMP) ## Run the tests
	@$(BIN)/python -m pytest -q -n $(JOBS)

types: $(STAMP) ## Check types: mypy over everything, pyright over the rest
	@$(BIN)/mypy codegen runtime generated examples benchmarks
	@$(BIN)/pyright --project pyproject.toml

lint: $(STAMP) ## Check style: black and ruff
	@$(BIN)/black --quiet --check codegen runtime tests examples benchmarks
	@$(BIN)/ruff check --quiet .

spec-lint: $(STAMP) ## Read the specs and report every mistake
	@$(BIN)/modelwire-codegen check

demo: $(STAMP) ## Show calls against the embedded fake vendors; needs no key
	@$(BIN)/modelwire-codegen generate
	@$(BIN)/python examples/demo.py

bench: $(STAMP) ## Measure, as ratios against a floor and peers in one run
	@$(BIN)/python -m benchmarks

docs: $(STAMP) ## Write docs/models/ (a page a parameter set) and docs/spec-format.md
	@$(BIN)/modelwire-codegen docs
	@$(BIN)/modelwire-codegen describe

regen: $(STAMP) ## Rewrite the expected trees of tests/cases; review them with git diff
	@MODELWIRE_REGEN=1 $(BIN)/python -m pytest -q tests/generator/test_cases.py

lock: ## Pin requirements/dev.in into requirements/dev.txt, in an environment of its own
	@rm -rf .venv-lock && $(PYTHON) -m venv .venv-lock
	@.venv-lock/bin/pip install --quiet --disable-pip-version-check -r requirements/dev.in
	@{ echo '# What a development checkout installs, pinned. Renew with `make lock`.'; \
	   .venv-lock/bin/pip freeze --disable-pip-version-check; } > requirements/dev.txt
	@rm -rf .venv-lock

clean: ## Remove what other targets made, but not generated/
	@rm -rf .venv .mypy_cache .ruff_cache .pytest_cache docs/models tests/peers/node_modules
