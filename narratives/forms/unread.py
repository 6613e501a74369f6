"""The readers' sentences for what they could not read, as strings that can be translated."""

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
