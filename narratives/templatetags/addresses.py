"""Addresses as filters and tags: the same page in another language, or with one parameter changed."""

from django import template
from django.http import HttpRequest
from django.urls import translate_url

register = template.Library()


@register.simple_tag(takes_context=True)
def other_language(context: template.Context, code: str) -> str:
    """This very address, parameters and all, in the other language."""
    request: HttpRequest | None = context.get("request")
    return translate_url(request.get_full_path(), code) if request else "/"


@register.simple_tag(takes_context=True)
def with_query(context: template.Context, **changes: object) -> str:
    """This page's parameters with `changes` made; None drops one. Starts with "?"."""
    query = context["request"].GET.copy()
    for name, value in changes.items():
        query.pop(name, None)
        if value not in (None, ""):
            query[name] = str(value)
    return f"?{query.urlencode()}"


@register.simple_tag(takes_context=True)
def without(context: template.Context, *names: str) -> str:
    """This page's parameters without these, from its first page on."""
    return with_query(context, **dict.fromkeys((*names, "page")))
