# The two commands of this house are `make demo` and `make test`. Everything they need, they install.

PYTHON ?= python3
VENV   ?= .venv
PORT   ?= 8000
BIN    := $(VENV)/bin
UV     := uv==0.13.9
PIP    := $(BIN)/python -m pip install --quiet --disable-pip-version-check

.PHONY: demo test check lock messages clean

demo: $(VENV)/.run
	$(BIN)/python manage.py demo --port $(PORT)

test: $(VENV)/.test
	$(BIN)/python -m pytest
	$(BIN)/python -m pytest -p tests.postgres

check: $(VENV)/.test
	$(BIN)/ruff check --no-cache .
	$(BIN)/ruff format --no-cache --check .
	$(BIN)/djade --check $$(git ls-files 'templates/*.html')
	$(BIN)/mypy
	$(BIN)/python manage.py makemigrations --check --dry-run
	NARRATIVES_ENV=production ALLOWED_HOSTS=narratives.example DATABASE_URL=sqlite://:memory: \
		SECRET_KEY=$$($(BIN)/python -c 'import secrets; print(secrets.token_urlsafe(48))') \
		$(BIN)/python manage.py check --deploy --fail-level WARNING

# Resolves the dependencies anew, and keeps names, versions and hashes but no download addresses.
lock: $(VENV)/.run
	$(BIN)/uv lock --quiet --upgrade
	$(BIN)/python -c "import re, pathlib; p = pathlib.Path('uv.lock'); t = p.read_text(); \
		t = re.sub(r'registry = \"https://[^\"]*\"', 'registry = \"index\"', t); \
		p.write_text(re.sub(r'url = \"https?://[^\"]*/([^\"/]*)\"', r'path = \"\\1\"', t))"

messages: $(VENV)/.test
	$(BIN)/python manage.py translations

clean:
	rm -rf $(VENV) staticfiles .mypy_cache .ruff_cache .hypothesis

$(VENV)/.run: pyproject.toml uv.lock
	@$(PYTHON) -c "import sys; sys.version_info >= (3, 11) or sys.exit('Narratives needs Python 3.11 or newer.')"
	@echo "Preparing the environment in $(VENV) ..."
	@$(PYTHON) -m venv $(VENV)
	@$(PIP) "$(UV)"
	@$(BIN)/uv export --python $(BIN)/python --frozen --quiet --no-dev --no-emit-project -o $(VENV)/run.txt
	@$(BIN)/python -m pip install --disable-pip-version-check --require-hashes -r $(VENV)/run.txt
	@touch $@

$(VENV)/.test: $(VENV)/.run
	@$(BIN)/uv export --python $(BIN)/python --frozen --quiet --no-emit-project -o $(VENV)/test.txt
	@$(PIP) --require-hashes -r $(VENV)/test.txt
	@touch $@
