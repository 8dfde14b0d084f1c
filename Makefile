# The project's commands. `make demo` and `make test` need nothing but Python 3.11 or newer and make.
PYTHON ?= python3
VENV   ?= .venv
BIN    := $(VENV)/bin
# Folder with bundles/, gold/ and score/, read by the benchmarks alone.
DATA   ?= ../shared

# pip's warnings about the machine's own settings are told only where the installation fails.
PIP := $(BIN)/python -m pip install --quiet --disable-pip-version-check
QUIETLY = said=$$(mktemp); if $(1) 2> "$$said"; then rm -f "$$said"; else cat "$$said" >&2; rm -f "$$said"; exit 1; fi

.DEFAULT_GOAL := help
.PHONY: help demo test check lint types imports docs bench floors clean

help:  ## list the commands
	@grep -hE '^[a-z]+:.*##' $(MAKEFILE_LIST) | sed -E 's/:[^#]*## /\t/' | expand -t 12

$(VENV)/.python:
	@$(PYTHON) -c 'import sys; sys.exit(0 if sys.version_info >= (3, 11) else f"sayso needs Python 3.11 or newer, found {sys.version.split()[0]}: run make PYTHON=/path/to/python3.11")'
	@$(PYTHON) -m venv $(VENV) || { echo "could not make a virtual environment: on Debian and Ubuntu, install python3-venv"; exit 1; }
	@$(call QUIETLY,$(PIP) --upgrade "pip>=25.1")
	@touch $@

$(VENV)/.sayso: pyproject.toml $(VENV)/.python
	@echo "setting up sayso in $(VENV) (once)"
	@$(call QUIETLY,$(PIP) --editable .)
	@touch $@

$(VENV)/.dev: pyproject.toml $(VENV)/.sayso
	@$(call QUIETLY,$(PIP) --group dev)
	@touch $@

demo: $(VENV)/.sayso  ## build the example case and show what its claims rest on
	@$(BIN)/sayso demo

test: $(VENV)/.dev  ## run the tests
	@$(BIN)/python -m pytest -n auto

check: lint types imports docs test  ## everything that continuous integration checks

lint: $(VENV)/.dev  ## format and lint
	@$(BIN)/ruff format --check .
	@$(BIN)/ruff check .

types: $(VENV)/.dev  ## strict type check
	@$(BIN)/mypy

imports: $(VENV)/.dev  ## the import contract: arrows point one way
	@$(BIN)/lint-imports

docs: $(VENV)/.dev  ## run the commands and examples in the documents
	@$(BIN)/python -m pytest tests/test_docs.py

bench: $(VENV)/.dev  ## measure everything and compare with benchmarks/floors.json
	@$(BIN)/python -m benchmarks --data $(DATA)

floors: $(VENV)/.dev  ## raise the floors to what is reached now, and write docs/measured.md
	@$(BIN)/python -m benchmarks --data $(DATA) --raise-floors

clean:  ## remove the virtual environment and caches
	rm -rf $(VENV) .pytest_cache .mypy_cache .ruff_cache .hypothesis .import_linter_cache
