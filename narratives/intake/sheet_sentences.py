"""The English templates of what can be wrong with a sheet, by code; {names} are the parameters."""

FILES = {
    "sheet-too-large": "The file has {size} bytes; at most {limit} are read. Split it, or leave out what is "
    "not needed.",
    "empty-file": "The file is empty. It needs a header row and at least one row below it.",
    "no-rows": "The file has a header row and nothing below it.",
    "not-text": "The file holds bytes that no text has (at byte {at}). Save it as CSV UTF-8 or as XLSX.",
    "not-utf-8": "Byte {at} is not UTF-8. Save the sheet as CSV UTF-8, or choose its encoding.",
    "unknown-encoding": "The encoding {name} is not one of {choices}.",
    "old-excel": "This is an old Excel file, or one with a password. Save it as XLSX without a password.",
    "open-document": "This is an OpenDocument sheet. Save it as XLSX or CSV.",
    "binary-workbook": "This is a binary Excel workbook. Save it as XLSX.",
    "macros": "This workbook holds macros. Save it as XLSX without macros.",
    "other-file": "This is {what}, not a sheet. Save the sheet as CSV or XLSX.",
    "encrypted": "The workbook is encrypted. Save it without a password.",
    "bad-zip": "The workbook is damaged: {detail}. Save it again.",
    "zip-bomb": "The workbook would unpack to more than a sheet of its size can hold ({detail}); it was "
    "not opened.",
    "no-workbook": "This archive holds no workbook. Save the sheet as XLSX.",
    "no-sheet": "The workbook has no visible sheet that can be read.",
    "no-such-sheet": "The workbook has no sheet named {name}. It has: {names}.",
    "bad-xml": "The workbook is damaged: {detail}. Save it again.",
    "xml-entities": "The workbook defines entities of its own, which no spreadsheet program writes; it was "
    "not read.",
    "too-many-rows": "The sheet has more than {limit} rows. Split it, or delete empty rows below the data.",
    "too-many-columns": "The sheet has more than {limit} columns. Delete those that are not needed.",
    "row-too-long": "The row that begins at line {line} has more than {limit} characters or cells; perhaps a "
    "quotation mark is not closed.",
    "broken-quotes": "The quotation marks from line {line} on do not match. Inside a quoted cell a mark is "
    "doubled.",
    "too-much-text": "The sheet holds more than {limit} characters of text. Split it.",
    "too-many-cells": "The sheet has too many cells (more than {limit} elements). Split it, or delete "
    "columns that are not needed.",
    "one-column": "Only one column was found. Separate the columns with commas, semicolons or tabs.",
    "header-twice": "The column {name} is there twice ({first} and {second}). Delete or rename one.",
    "header-empty": "Column {letter} has cells but no name in the header row.",
    "missing-columns": "The sheet has no column for {names}. Name the columns as in our export, or match "
    "them by hand.",
    "no-such-column": "There is no column {name} to match.",
    "matched-twice": "Two columns, {first} and {second}, are both matched to {name}.",
    "unknown-kind": "A sheet holds announcements or reports, not {kind}.",
}

CELLS = {
    "cell-missing": "This cell must not be empty.",
    "cell-count": "The row has {count} cells, the header has {expected}; perhaps a separator stands inside "
    "a cell without quotation marks.",
    "row-twice": "This row repeats row {first}. Delete one of them.",
    "exponent": "{value} may have lost digits when it was shortened. Write out all digits.",
    "not-a-number-cell": "{value} is not an amount. Leave the cell empty if there is none.",
    "error-cell": "The cell shows the spreadsheet error {value}. Mend it, or leave the cell empty.",
    "negative": "{value} is below zero, and an amount here cannot be.",
    "fraction-cell": "{value} is not a whole number of units. Write the amount in whole units.",
    "ambiguous-amount": "{value} may mean {first} or {second}. Write it without marks.",
    "not-an-amount": "{value} cannot be read as an amount.",
    "no-amount": "{value} cannot be read as an amount. {why}",
    "too-many-written": "Only {limit} different amounts in words are read in one sheet. Write this one in "
    "digits.",
    "doubtful-amount": "{value} is not clear. {why} Write the amount in digits.",
    "too-large-cell": "{value} is too large to be an amount.",
    "digits-lost": "A workbook keeps 15 digits, so the end of {value} is not certain. Write it as text.",
    "date-for-amount": "The cell holds the date {value} where an amount should be.",
    "said-otherwise": "The amount is written as {written}, but the column {column} says {said}.",
    "low-above-high": "The low end {low} is above the high end {high}.",
    "two-ranges": "The amount {value} has both ends by itself, so the column high must be empty.",
    "one-value": "A report has one value, not a range.",
    "unit-missing": "An amount needs its unit: a currency of three capital letters, or W for watts.",
    "not-a-unit": "{value} is not a unit. Write a currency of three capital letters, or W for watts.",
    "kind-missing": "An amount needs its kind: cumulative, per_year or run_rate.",
    "ambiguous-date": "{value} may be {first} or {second}. Write the year first, or choose the order of "
    "dates.",
    "two-digit-year": "The year in {value} has two digits. Write all four.",
    "no-such-day": "The calendar has no day {value}.",
    "not-a-date": "{value} is not a date.",
    "not-a-day": "{value} names no day. This column needs one.",
    "serial-date": "{value} is a number, not a date. Format the cell as a date, or write the date as text.",
    "precision-differs": "{value} is known to the {found}, but the column precision says {said}.",
    "ends-before-start": "It ends on {end}, before it starts on {start}.",
    "reported-early": "It was reported on {reported}, before the period ended on {end}.",
    "stated-but-empty": "The column {column} is empty, so it was not stated.",
    "not-in-list": "{value} is not one of the words for this column.",
    "not-yes-or-no": "{value} is neither yes nor no.",
    "not-a-url": "{value} is not a web address.",
    "not-an-accession": "{value} is not an accession number.",
    "text-too-long": "The text has {length} characters; this column holds {limit}.",
    "formula": "The cell holds a formula, which is never calculated here. Paste its value instead.",
    "control-mark": "The text holds a character that cannot be seen ({mark}). Type the text again.",
    "source-missing": "A report needs a web address or an accession number.",
    "other-definition": "{definition} is not a definition of {metric}.",
    "unknown-company": "No company here is called {value}.",
    "unknown-pledge": "{company} has no pledge called {value}.",
    "no-address": "{company} has no SEC number here, so its filings have no address. Give the column "
    "source_url.",
    "future-day": "{value} has not come yet.",
    "refused-row": "{why}",
}

NOTICES = {
    "columns-left-out": "These columns were not read: {names}.",
    "merged-cells": "Some cells are merged; only the first of them carries the value.",
    "hidden-rows": "{count} hidden rows were read like the others.",
    "more-sheets": "Only the sheet {name} was read; the workbook has {count} sheets.",
    "more-problems": "{count} more problems are not listed.",
}

SHEETS: dict[str, str] = FILES | CELLS | NOTICES
