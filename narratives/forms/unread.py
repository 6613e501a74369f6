"""The readers' sentences for what they could not read, or not read surely, as strings to be translated."""

from django.utils.translation import gettext_lazy

AMOUNTS = {
    "empty": gettext_lazy("Nothing was typed."),
    "too-long": gettext_lazy("This is too long for one amount."),
    "no-number": gettext_lazy("No number was found."),
    "vague": gettext_lazy("This names no definite amount."),
    "marks": gettext_lazy("The points and commas of this number do not fit together."),
    "too-large": gettext_lazy("This is larger than any amount of money."),
    "scales": gettext_lazy("The words for the scale do not fit together."),
    "several": gettext_lazy("There is more than one amount here; enter one."),
    "step": gettext_lazy("This is a step from one amount to another; enter one of them."),
    "descending": gettext_lazy("The second amount of this range is smaller than the first."),
    "percent": gettext_lazy("This is a percentage and not an amount."),
    "mixed-units": gettext_lazy("The two ends of this range have different units."),
}

PERIODS = {
    "empty": gettext_lazy("Nothing was typed."),
    "too-long": gettext_lazy("This is too long for one period."),
    "not-a-period": gettext_lazy("This was not understood as a date or a period."),
    "backwards": gettext_lazy("This period ends before it starts."),
}

PERCENTS = {
    "empty": gettext_lazy("Nothing was typed."),
    "too-long": gettext_lazy("This is too long for one percentage."),
    "no-percent": gettext_lazy("No percentage was found."),
    "points": gettext_lazy("These are percentage points, a difference of two percentages."),
    "several": gettext_lazy("There is more than one percentage here; enter one."),
    "marks": gettext_lazy("The points and commas of this number do not fit together."),
}

DOUBTS = {
    "dot-thousands": gettext_lazy("The point was taken to group thousands."),
    "dot-decimal": gettext_lazy("The point was taken to start the decimals."),
    "comma-thousands": gettext_lazy("The comma was taken to group thousands."),
    "comma-decimal": gettext_lazy("The comma was taken to start the decimals."),
    "long-scale": gettext_lazy("This word can mean nine zeros or twelve."),
    "zhao": gettext_lazy("兆 was taken for twelve zeros."),
    "t": gettext_lazy("The letter t was taken for twelve zeros."),
    "tr": gettext_lazy("The letters tr were taken for twelve zeros."),
    "mil": gettext_lazy("The word mil was taken for a thousand."),
    "bio": gettext_lazy("The letters bio were taken for nine zeros."),
    "yen-sign": gettext_lazy("The sign ¥ was taken for yen; it also stands for yuan."),
    "kroner": gettext_lazy("The word kroner was taken for Danish crowns; it also stands for Norwegian ones."),
    "currency-unclear": gettext_lazy("The name of this currency belongs to several countries."),
    "currency-assumed": gettext_lazy("No currency was stated; the company's own was taken."),
    "bare-number": gettext_lazy("No word such as million or billion was stated."),
    "brackets": gettext_lazy("The brackets were not taken for a minus sign."),
    "minus": gettext_lazy("The dash was taken for a minus sign."),
    "per-quarter": gettext_lazy("This is an amount per quarter."),
    "per-month": gettext_lazy("This is an amount per month."),
    "conversion": gettext_lazy(
        "A second amount, taken for the same money in another currency, was left out."
    ),
    "several-left-out": gettext_lazy("Other numbers were left out."),
    "wide-range": gettext_lazy("One end of this range is a hundred times the other or more."),
    "stroke": gettext_lazy("The stroke was taken for a range."),
    "scale-apart": gettext_lazy("The word for the scale stands apart from the number."),
    "tolerance-unit": gettext_lazy("The tolerance was read in the unit of the amount."),
}

PERIOD_DOUBTS = {
    "day-or-month": gettext_lazy("Day and month can be exchanged in this date."),
    "part-of-year": gettext_lazy("These words name no exact months; the usual ones were taken."),
    "relative": gettext_lazy("The year was counted from today's date."),
    "decade-end": gettext_lazy("The decade was taken to end with the year that ends in 0."),
    "split-year": gettext_lazy("Two years with a stroke were taken for both calendar years."),
}
