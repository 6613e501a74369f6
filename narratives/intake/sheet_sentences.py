"""The English templates of what can be wrong with a sheet, by code."""

SHEETS: dict[str, str] = {}
