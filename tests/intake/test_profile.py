"""What the rows of a filer say of the company itself."""

import pytest

from narratives.intake.profile import currency, fiscal_month, readable
from tests.intake.filings import CAPEX, fact, read


def year(start, end, filed, form="10-K"):
    return fact(start, end, 5, form, filed)


@pytest.mark.parametrize(
    ("facts", "month"),
    [
        ([year("2024-07-01", "2025-06-30", "2025-08-01")], 6),
        # Years of 52 and 53 weeks: Apple's, and one that ends on either side of the new year.
        ([year("2023-10-01", "2024-09-28", "2024-11-01"), year("2022-09-25", "2023-09-30", "2023-11-03")], 9),
        (
            [year("2021-01-03", "2022-01-01", "2022-02-20"), year("2022-01-02", "2022-12-31", "2023-02-20")],
            12,
        ),
        ([fact("2025-01-01", "2025-03-31", 5, "10-Q", "2025-05-01", fp="Q1")], None),
        ([], None),
    ],
)
def test_the_fiscal_year_ends_where_most_annual_filings_end(facts, month):
    assert fiscal_month(read({CAPEX: facts}).rows) == month


def test_the_currency_is_that_of_most_rows():
    facts = [year(f"{n}-01-01", f"{n}-12-31", f"{n + 1}-02-01") for n in (2022, 2023, 2024)]
    assert currency(read({CAPEX: {"RUB": facts[:1], "USD": facts[1:]}}).rows) == "USD"
    assert currency(()) is None


@pytest.mark.parametrize(
    ("name", "said"),
    [
        ("ALPHABET INC.", "Alphabet Inc."),
        ("META PLATFORMS, INC.", "Meta Platforms, Inc."),
        ("IBM", "IBM"),
        ("Nebius Group N.V.", "Nebius Group N.V."),
        ("", ""),
    ],
)
def test_a_name_is_not_shouted(name, said):
    assert readable(name) == said
