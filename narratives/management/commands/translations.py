"""Gathers every string a person may read into the Vietnamese catalogue and compiles it; --check judges."""

from __future__ import annotations

import ast
import importlib
import pkgutil
import re
from collections import defaultdict
from collections.abc import Iterator
from pathlib import Path
from typing import Any, NamedTuple

import polib
from django.conf import settings
from django.core.management.base import BaseCommand, CommandError, CommandParser
from django.template import Template, engines
from django.template.base import FilterExpression, Node, Variable
from django.template.smartif import TokenBase
from django.templatetags.i18n import BlockTranslateNode, TranslateNode
from django.utils.functional import Promise

from narratives import measures, wording
from narratives.intake.sentences import SENTENCES
from narratives.measures.result import MEASURES

ROOT: Path = settings.BASE_DIR
CATALOGUE = ROOT / "narratives" / "locale" / "vi" / "LC_MESSAGES" / "django.po"
METADATA = {
    "Project-Id-Version": "Narratives",
    "Language": "vi",
    "MIME-Version": "1.0",
    "Content-Type": "text/plain; charset=UTF-8",
    "Content-Transfer-Encoding": "8bit",
    "Plural-Forms": "nplurals=1; plural=0;",
}
# Which arguments of the calls hold context, singular and plural.
PLAIN, PLURAL, IN_CONTEXT, PLURAL_IN_CONTEXT = (None, 0, None), (None, 0, 1), (0, 1, None), (0, 1, 2)
CALLS: dict[str, tuple[int | None, int, int | None]] = {
    "gettext": PLAIN,
    "gettext_lazy": PLAIN,
    "gettext_noop": PLAIN,
    "ngettext": PLURAL,
    "ngettext_lazy": PLURAL,
    "pgettext": IN_CONTEXT,
    "pgettext_lazy": IN_CONTEXT,
    "npgettext": PLURAL_IN_CONTEXT,
    "npgettext_lazy": PLURAL_IN_CONTEXT,
}
# A formula that says in words what no sign says, such as "nearest bound".
SENTENCE = re.compile(r"[a-z] [a-z]")
HELD = re.compile(r"%\(\w+\)[a-z]|%%|\{\w*\}|</?[a-z][^>]*>|`[^`]+`")


class Marked(NamedTuple):
    """A string as it is asked for when a page is made; "" for no context and no plural."""

    context: str
    text: str
    plural: str = ""


def gathered() -> dict[Marked, list[str]]:
    """Every string with the files it stands in, by their addresses in the repository."""
    found: dict[Marked, set[str]] = defaultdict(set)
    for folder, ending, read in (
        ("templates", "*.html", in_template),
        ("narratives", "*.py", in_python),
        ("config", "*.py", in_python),
    ):
        for path in sorted((ROOT / folder).rglob(ending)):
            for marked in read(path.read_text()):
                found[marked].add(path.relative_to(ROOT).as_posix())
    for marked, where in in_tables():
        found[marked].add(where)
    return {marked: sorted(places) for marked, places in found.items()}


def in_template(source: str) -> Iterator[Marked]:
    """Compiles the template, and reads from its nodes what they will ask for."""
    engine = engines["django"].engine  # type: ignore[attr-defined]
    yield from _in_node(Template(source, engine=engine).nodelist)


def _in_node(node: Any) -> Iterator[Marked]:
    if isinstance(node, Promise):
        yield Marked("", str(node._args[0]))  # type: ignore[attr-defined]
    elif isinstance(node, TranslateNode) and isinstance(node.filter_expression.var, Variable):
        text = str(node.filter_expression.var.literal).replace("%", "%%")
        yield Marked(_constant(node.message_context), text)
    elif isinstance(node, BlockTranslateNode):
        plural = node.render_token_list(node.plural)[0] if node.plural else ""
        yield Marked(_constant(node.message_context), node.render_token_list(node.singular)[0], plural)
    elif isinstance(node, list | tuple):
        for part in node:
            yield from _in_node(part)
    elif isinstance(node, dict):
        yield from _in_node(list(node.values()))
    if isinstance(node, Node | FilterExpression | TokenBase):
        parts = {**{name: getattr(node, name, None) for name in getattr(node, "__slots__", ())}, **_own(node)}
        yield from _in_node([part for name, part in parts.items() if name not in ("origin", "token")])


def _own(node: Any) -> dict[str, Any]:
    return getattr(node, "__dict__", {})


def _constant(expression: FilterExpression | None) -> str:
    return str(expression.resolve({})) if expression else ""  # type: ignore[arg-type]


def in_python(source: str) -> Iterator[Marked]:
    """The calls of Django's gettext functions with literal strings, whatever name they were imported by."""
    tree = ast.parse(source)
    names = {
        alias.asname or alias.name: CALLS[alias.name]
        for node in ast.walk(tree)
        if isinstance(node, ast.ImportFrom) and node.module == "django.utils.translation"
        for alias in node.names
        if alias.name in CALLS
    }
    for node in ast.walk(tree):
        if isinstance(node, ast.Call) and isinstance(node.func, ast.Name) and node.func.id in names:
            context, text, plural = (_literal(node, place) for place in names[node.func.id])
            if text:
                yield Marked(context, text, plural)


def _literal(call: ast.Call, place: int | None) -> str:
    given = call.args[place] if place is not None and place < len(call.args) else None
    return given.value if isinstance(given, ast.Constant) and isinstance(given.value, str) else ""


def in_tables() -> Iterator[tuple[Marked, str]]:
    """What rooms without Django hold as plain text: how each measure is computed, why a cell was refused."""
    for module in pkgutil.iter_modules(measures.__path__):
        importlib.import_module(f"{measures.__name__}.{module.name}")
    for name, info in MEASURES.items():
        sentences = [info.formula] if SENTENCE.search(info.formula) else []
        for text in (*wording.paragraphs(info.doc), *sentences):
            yield Marked("", text), f"narratives/measures/{name.split('.')[0]}.py"
    for sentence in SENTENCES.values():
        yield Marked("", sentence), "narratives/intake/sentences.py"


def written(known: polib.POFile, found: dict[Marked, list[str]]) -> polib.POFile:
    """A catalogue of just what was found, with the translations that are known already."""
    kept = {_marked(entry): entry for entry in known}
    catalogue = polib.POFile(wrapwidth=100)
    catalogue.metadata = dict(METADATA)
    for marked, places in sorted(found.items(), key=lambda item: (item[1], item[0])):
        old = kept.get(marked)
        entry = polib.POEntry(
            msgid=marked.text, msgctxt=marked.context or None, occurrences=[(place, "") for place in places]
        )
        entry.flags = ["fuzzy"] * bool(old and old.fuzzy) + ["python-format"] * ("%(" in marked.text)
        entry.comment, entry.tcomment = "", old.tcomment if old else ""
        if marked.plural:
            entry.msgid_plural = marked.plural
            entry.msgstr_plural = {0: old.msgstr_plural.get(0, "") if old else ""}
        else:
            entry.msgstr = old.msgstr if old else ""
        catalogue.append(entry)
    return catalogue


def _marked(entry: polib.POEntry) -> Marked:
    return Marked(entry.msgctxt or "", entry.msgid, entry.msgid_plural or "")


def problems(catalogue: polib.POFile, found: dict[Marked, list[str]]) -> list[str]:
    """What keeps a Vietnamese reader from reading Vietnamese, a line each."""
    entries = {_marked(entry): entry for entry in catalogue}
    lines = [f"missing: {m.text!r} ({', '.join(found[m])})" for m in found if m not in entries]
    lines += [f"no longer used: {m.text!r}" for m in entries if m not in found]
    for marked, entry in entries.items():
        text = entry.msgstr_plural.get(0, "") if marked.plural else entry.msgstr
        if not text.strip():
            lines.append(f"untranslated: {marked.text!r}")
        elif entry.fuzzy:
            lines.append(f"fuzzy: {marked.text!r}")
        elif (held := _held(marked.plural or marked.text)) != _held(text):
            lines.append(f"placeholders differ: {marked.text!r} has {held}, not {_held(text)}")
    return sorted(lines)


def _held(text: str) -> list[str]:
    """Placeholders, tags and names set as code, once each: a translation must carry the same."""
    return sorted(set(HELD.findall(text)))


def stored() -> polib.POFile:
    """The catalogue as it lies in the repository; an empty one before the first run."""
    return polib.pofile(str(CATALOGUE), wrapwidth=100) if CATALOGUE.exists() else polib.POFile()


class Command(BaseCommand):
    help = "Gathers and compiles the Vietnamese catalogue. With --check, changes nothing and judges it."

    def add_arguments(self, parser: CommandParser) -> None:
        parser.add_argument("--check", action="store_true", help="exit with 1 and a list of what is amiss")

    def handle(self, *args: Any, **options: Any) -> None:
        found, catalogue = gathered(), stored()
        compiled = CATALOGUE.with_suffix(".mo")
        if not options["check"]:
            catalogue = written(catalogue, found)
            CATALOGUE.parent.mkdir(parents=True, exist_ok=True)
            catalogue.save(str(CATALOGUE))
            compiled.write_bytes(catalogue.to_binary())
        lines = problems(catalogue, found)
        if not compiled.exists() or compiled.read_bytes() != catalogue.to_binary():
            lines.append("django.mo is not what django.po compiles to: run manage.py translations")
        if options["check"] and lines:
            raise CommandError("\n".join(lines), returncode=1)
        self.stdout.write("\n".join([f"{len(found)} strings, {len(lines)} problems", *lines]))
