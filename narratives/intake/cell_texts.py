"""Cells as texts that remember how a workbook stored them. A plain str was typed as text, or is CSV."""

from __future__ import annotations


class NumberText(str):
    """A number as stored: digits, a point, perhaps an exponent."""

    __slots__ = ()


class DateText(str):
    """A number shown as a date, written YYYY-MM-DD."""

    __slots__ = ()


class FormulaText(str):
    """A formula; the text is the formula itself."""

    __slots__ = ()


class ErrorText(str):
    """A spreadsheet error such as #DIV/0!"""

    __slots__ = ()


class BoolText(str):
    """TRUE or FALSE."""

    __slots__ = ()
