"""The English templates of every reason, by code; {names} are the parameters."""

from narratives.intake.sheet_sentences import SHEETS

FILINGS = {
    "not-json": "This is not a JSON file: {detail}.",
    "not-companyfacts": "This is JSON, but not a companyfacts file: {detail}.",
    "bad-cik": "The company number (cik) must be digits, at most ten of them; this file says {value}.",
    "too-deep": "This JSON is nested too deeply to be a companyfacts file.",
    "file-too-large": "The file has {size} bytes; at most {limit} are read.",
    "other-concept": "{concept} is not a concept we keep for capex or revenue ({count} facts).",
    "lower-concept": "The same filing also gives this period as {preferred} ({value}), which comes first.",
    "other-unit": "The unit {unit} is not a currency, so this is not an amount of money.",
    "proxy": "A proxy statement ({form}) repeats figures published before; it is not a report.",
    "other-form": "The form {form} is not a periodic report (10-K, 10-Q, 20-F, 40-F or an amendment).",
    "recast": "The form {form} recasts earlier figures and is only read when chosen.",
    "trailing-year": "{start} to {end} are twelve months in a {form} marked {fp}: trailing twelve "
    "months, not a fiscal year.",
    "other-length": "{start} to {end} are {days} days: neither a quarter, six or nine months, nor a year.",
    "instant": "This is a figure for one day ({end}), not for a period.",
    "period-after-filing": "The period ends on {end}, after the filing of {filed}.",
    "start-after-end": "The period starts on {start}, after its end on {end}.",
    "bad-date": "{field} must be a day written YYYY-MM-DD; the file says {value}.",
    "missing-key": "The fact has no {field}.",
    "not-a-fact": "Expected a fact with its keys, but found {value}.",
    "not-a-number": "The value must be a number; the file says {value}.",
    "fraction": "The value {value} is not a whole number of units, and none is rounded here.",
    "too-large": "The value {value} is too large to be an amount of money.",
    "negative-capex": "Money paid for assets cannot be negative; the file says {value}.",
    "bad-accession": "The accession number must look like 0001326801-25-000017; the file says {value}.",
    "contradicted": "One filing gives this period twice, as {value} and as {other}; neither is taken.",
    "bad-archive": "The archive cannot be read: {detail}.",
    "bad-member": "{name} in the archive cannot be read: {detail}.",
    "member-name": "{name} is not a companyfacts file (CIK and ten digits, .json).",
    "no-file": "There is nothing to read at {name}.",
}

WINDOWS = {
    "no-reports": "There are no reports for {start} to {end}.",
    "hole": "Reports for {start} to {end} are missing between {hole_start} and {hole_end}.",
    "fits-no-quarters": "No run of reported periods fits {start} to {end} within {days} days.",
}

RATES = {
    "rates-not-ecb": "This is not a file of ECB reference rates: {detail}.",
    "rates-bad-date": "Row {row}: {value} is not a date; write it as 2026-02-20.",
    "rates-bad-currency": "The column heading {value} is not a currency of three capital letters.",
    "rates-bad-rate": "Row {row}, {currency}: {value} is not a rate above zero.",
    "rates-twice": "Row {row}: {day} was given before with another rate for {currency}.",
    "no-rate": "There is no rate for {currency} on {day}.",
    "no-rate-between": "There is no rate for {currency} between {start} and {end}.",
    "average-has-gaps": "The average for {currency} from {start} to {end} would miss "
    "{gap_start} to {gap_end}.",
}

SENTENCES: dict[str, str] = FILINGS | WINDOWS | RATES | SHEETS
