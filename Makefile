# Two commands carry everything: `make run` and `make test`. `make bantuan` lists the rest.
# Needs git, make and Python 3.11+ with venv; all else is fetched into this folder.

PYTHON ?= $(firstword $(foreach p,python3 python3.14 python3.13 python3.12 python3.11,\
	$(shell command -v $(p) >/dev/null 2>&1 && $(p) -c 'import sys; sys.exit(sys.version_info < (3, 11))' 2>/dev/null && echo $(p))))
BIN    := .venv/bin
VENDOR := src/simpul/web/static/vendor
PIP    := $(BIN)/pip --quiet --disable-pip-version-check
JALUR  ?= 2

.PHONY: check-deploy dump-rilis run test siap siap-uji format periksa uji skenario peramban chromium kunci bersih bantuan
.DELETE_ON_ERROR:

run: siap ## run everything here with a demo regency, until Ctrl-C
	@exec $(BIN)/simpul coba

test: siap-uji periksa uji skenario peramban ## all that CI runs
	@echo "Semua pemeriksaan lulus."

siap: $(BIN)/.siap-utama $(VENDOR)/.siap ## environment and front-end files

siap-uji: siap $(BIN)/.siap-uji

$(BIN)/python:
	@test -n "$(PYTHON)" || { echo "Python 3.11 atau lebih baru tidak ditemukan (PYTHON=/jalur/ke/python menunjuknya)."; exit 1; }
	@echo "Menyiapkan lingkungan Python di .venv ..."
	@$(PYTHON) -m venv .venv || { rm -rf .venv; \
		echo "Modul venv tidak lengkap. Di Debian dan Ubuntu: apt-get install python3-venv"; exit 1; }

$(BIN)/.siap-utama: requirements/utama.txt pyproject.toml | $(BIN)/python
	@echo "Memasang paket Python ..."
	@$(PIP) install --require-hashes --requirement requirements/utama.txt
	@$(PIP) install --no-deps --no-build-isolation --editable .
	@touch $@

$(BIN)/.siap-uji: requirements/dev.txt $(BIN)/.siap-utama
	@echo "Memasang alat pemeriksa ..."
	@$(PIP) install --require-hashes --requirement requirements/dev.txt
	@touch $@

# The wheel of Node.js fetches the packages; only what pages use is kept. A map of sources that we do
# not ship would stop the collection of static files.
$(VENDOR)/.siap: package-lock.json .npmrc Makefile | $(BIN)/.siap-utama
	@echo "Mengambil berkas tampilan ..."
	@PATH="$(CURDIR)/$(BIN):$$PATH" $(BIN)/npm ci --ignore-scripts --silent
	@rm -rf $(VENDOR) && mkdir -p $(VENDOR)
	@sed 's#/\*\# sourceMappingURL=[^*]*\*/##' node_modules/@tabler/core/dist/css/tabler.min.css > $(VENDOR)/tabler.min.css
	@cp node_modules/htmx.org/dist/htmx.min.js $(VENDOR)/
	@cp node_modules/htmx.org/LICENSE $(VENDOR)/htmx-LICENSE.txt
	@touch $@

periksa: siap-uji ## format, lint, types, import directions, migrations, templates, translations
	$(BIN)/ruff format --check .
	$(BIN)/ruff check .
	$(BIN)/mypy
	$(BIN)/lint-imports --no-cache
	$(BIN)/simpul check --fail-level WARNING
	$(BIN)/simpul makemigrations --check --dry-run
	$(BIN)/djlint src --lint --quiet
	$(BIN)/simpul terjemahan --periksa

uji: siap-uji ## tests without a browser
	$(BIN)/pytest -n $(JALUR) --dist worksteal --ignore=tests/peramban

skenario: siap ## the scenarios, in the law's own words
	@set -- tests/skenario/*.feature; if [ -e "$$1" ]; then printf '%s\n' "$$@" | xargs -P $(JALUR) -n 5 $(BIN)/simpul skenario; \
	else echo "Belum ada skenario di tests/skenario."; fi

peramban: siap-uji chromium ## tests in a browser
	$(BIN)/pytest -n $(JALUR) tests/peramban

.PHONY: bench
bench: siap ## what pages and steps cost; a quick look: make bench RUN=1 SKALA=1 HANYA=giliran
	@$(BIN)/python -m bench $(if $(RUN),--ulangan $(RUN)) $(if $(SKALA),--skala $(SKALA)) $(if $(HANYA),--hanya $(HANYA))

chromium: siap-uji
	@$(BIN)/python -m tests.peramban.chromium

format: siap-uji ## put code and imports into shape
	$(BIN)/ruff check --fix-only --quiet .
	$(BIN)/ruff format .

kunci: siap-uji ## lock the newest versions that requirements/*.in and package.json allow
	@for name in utama dev; do $(BIN)/uv pip compile --quiet --universal --python-version 3.11 --upgrade \
		--generate-hashes --no-header --no-annotate --no-emit-index-url \
		requirements/$$name.in -o requirements/$$name.txt || exit 1; done
	@PATH="$(CURDIR)/$(BIN):$$PATH" $(BIN)/npm update --package-lock-only --silent

check-deploy: siap ## is this a safe and complete installation? with the settings that it runs with
	@$(BIN)/simpul check --deploy --database default --fail-level WARNING

dump-rilis: siap ## keep the database of a release for the test of updating: make dump-rilis RILIS=<commit>
	@folder=$$(mktemp -d) && git archive $(RILIS) | tar x -C "$$folder" && cd "$$folder" && \
	env -u DATABASE_URL PYTHONPATH="$$folder/src:$$folder" SIMPUL_VAR="$$folder/var" $(CURDIR)/$(BIN)/python \
		$(CURDIR)/tests/operasi/rilis/buat.py $(CURDIR)/tests/operasi/rilis/$(RILIS).sql.xz && rm -rf "$$folder"

bersih: ## remove all that can be made again (data in var/ stays)
	rm -rf .venv node_modules $(VENDOR) .mypy_cache .ruff_cache .pytest_cache .hypothesis build

bantuan:
	@awk -F ':.*## ' '/^[a-z-]+:.*## / {printf "  make %-12s %s\n", $$1, $$2}' Makefile
