# The only door. Each target sets up what it needs: a virtual environment in .venv, from pinned versions.
.DEFAULT_GOAL := help
SHELL := /bin/bash
PYTHON ?= python3
BIN := .venv/bin
STAMP := .venv/.installed
NODE_STAMP := .venv/.node-installed
WHEELHOUSE := .venv/wheelhouse
WHEEL_STAMP := .venv/.wheels-laid-in
JOBS ?= auto

.PHONY: help install generate sync watch check check-upstream test types stubs lint spec-lint demo bench docs lock regen clean

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

# What an environment without network installs from: the generator's extra, and what builds and installs a package.
$(WHEEL_STAMP): requirements/dev.txt pyproject.toml $(STAMP)
	@$(BIN)/pip wheel -qq --disable-pip-version-check --no-build-isolation --constraint requirements/dev.txt \
	   --wheel-dir $(WHEELHOUSE) '.[codegen]' hatchling editables==0.6
	@rm -f $(WHEELHOUSE)/modelwire-*.whl # the tests build their own
	@touch $@

generate: $(STAMP) ## Write generated/ from specs/ and templates/
	@$(BIN)/modelwire-codegen generate

check: $(STAMP) $(NODE_STAMP) $(WHEEL_STAMP) ## What CI runs: style, types, specs, generated code, tests; writes nothing
	@$(MAKE) --no-print-directory lint spec-lint
	@$(BIN)/modelwire-codegen generate --check
	@$(BIN)/modelwire-codegen describe --check
	@$(BIN)/modelwire-codegen stubs --check
	@$(MAKE) --no-print-directory types
	@$(MAKE) --no-print-directory test

test: $(STAMP) $(NODE_STAMP) $(WHEEL_STAMP) ## Run the tests
	@$(BIN)/python -m pytest -q -n $(JOBS)

types: $(STAMP) ## Check types: mypy over everything, pyright over the rest
	@$(BIN)/mypy codegen runtime generated examples benchmarks
	@$(BIN)/pyright --project pyproject.toml

lint: $(STAMP) ## Check style: black and ruff
	@$(BIN)/black --check codegen runtime tests examples benchmarks
	@$(BIN)/ruff check --quiet .

sync: $(STAMP) ## Fetch, import, lint, compare and generate what VENDOR publishes; OFFLINE=folder needs no network
	@test -n "$(VENDOR)" || { echo 'usage: make sync VENDOR=runware [OFFLINE=folder] [FLAGS=--dry-run]'; exit 2; }
	@$(BIN)/modelwire-codegen sync "$(VENDOR)" $(if $(OFFLINE),--offline "$(OFFLINE)") $(FLAGS)

watch: $(STAMP) ## Generate again whenever specs or templates change
	@$(BIN)/modelwire-codegen watch

stubs: $(STAMP) ## Write the stubs of the runtime; after a change of its signatures
	@$(BIN)/modelwire-codegen stubs

spec-lint: $(STAMP) ## Read the specs and report every mistake
	@$(BIN)/modelwire-codegen lint --strict

check-upstream: $(STAMP) ## Import the vendors' documents below DIR and hold the output against them; TO=page
	@test -n "$(DIR)" || { echo 'usage: make check-upstream DIR=folder with runware/, openai/, deepinfra/'; exit 2; }
	@$(BIN)/python -m tests.upstream.originals "$(DIR)" $(if $(TO),--to "$(TO)")

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
