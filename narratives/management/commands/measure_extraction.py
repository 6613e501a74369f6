"""Measures the article reader on a folder of annotated articles: NN.txt with NN.json beside it."""

import json
from decimal import Decimal
from pathlib import Path
from typing import Any

from django.core.management.base import BaseCommand, CommandError, CommandParser

from narratives.extract.measuring import Article, Expected, Score, Tally, measure


class Command(BaseCommand):
    help = "Prints precision, recall and F1 of the article reader, per language, over annotated articles."

    def add_arguments(self, parser: CommandParser) -> None:
        parser.add_argument("path", type=Path, help="folder with NN.txt and NN.json")
        parser.add_argument(
            "--misses", action="store_true", help="also print what was missed and what was wrong"
        )

    def handle(self, *args: Any, **options: Any) -> None:
        articles = read_articles(options["path"])
        if not articles:
            raise CommandError(
                f"No annotated articles in {options['path']}: expected NN.txt with NN.json beside it."
            )
        scores = measure(articles)
        for lang, score in scores.items():
            self.stdout.write(line(lang, score))
        if options["misses"]:
            self.stdout.write("\n".join(scores["all"].misses))


def read_articles(folder: Path) -> list[Article]:
    """All articles of the folder in order of name."""
    pairs = ((path, path.with_suffix(".txt")) for path in sorted(folder.glob("*.json")))
    return [_article(path, text) for path, text in pairs if text.exists()]


def _article(path: Path, text: Path) -> Article:
    data = json.loads(path.read_text(encoding="utf-8"))
    money, percents = data.get("money", []), data.get("percentages", [])
    return Article(
        name=str(data.get("id", path.stem)),
        lang=data["lang"],
        text=text.read_text(encoding="utf-8"),
        money=tuple(_expected(figure) for figure in money),
        percents=tuple(_expected(figure) for figure in percents),
    )


def _expected(figure: dict[str, Any]) -> Expected:
    return Expected(
        low=Decimal(figure["low"]),
        high=Decimal(figure["high"]),
        currency=figure.get("currency"),
        role=figure.get("role", ""),
        start=figure["start"],
        optional="optional" in figure.get("flags", ()),
    )


def line(lang: str, score: Score) -> str:
    """One line of the report."""
    ranges = f"{score.ranges.hits}/{score.ranges.hits + score.ranges.missed}"
    return (
        f"{lang:4} money {_three(score.money)}  ranges whole {ranges}  percents {_three(score.percents)}  "
        f"roles {_percent(score.roles.precision)}  tenfold errors {score.slips}"
    )


def _three(tally: Tally) -> str:
    return f"P {_percent(tally.precision)} R {_percent(tally.recall)} F1 {_percent(tally.f1)}"


def _percent(share: Decimal | None) -> str:
    return "   –" if share is None else f"{share:.3f}"
