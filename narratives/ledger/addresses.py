"""One address for one page: what a browser, a newsletter or a phone added to it is taken off again."""

from __future__ import annotations

import re
from urllib.parse import parse_qsl, quote, urlencode, urlsplit, urlunsplit

from django.utils.translation import gettext as _

from narratives.ledger.refusals import Refused

LONGEST = 500
TRACKING = re.compile(
    r"(utm_\w+|fbclid|gclid|dclid|gbraid|wbraid|msclkid|yclid|twclid|igshid|igsh|mc_cid|mc_eid|_hsenc|_hsmi|"
    r"cmpid|cmp|ocid|smid|smtyp|ncid|guccounter|guce_referrer\w*|ref_src|ref_url|spm|share_id|mkt_tok|"
    r"vero_id|oly_\w+|wt_mc|xtor|at_medium|at_campaign|outputtype|amp)\Z",
    re.IGNORECASE,
)
SHADOW_HOSTS = re.compile(r"^(www\d?|m|mobile|amp)\.(?=[^.]+\.)", re.IGNORECASE)
AMP_ENDS = re.compile(r"(/amp|\.amp|/amp\.html)/?\Z", re.IGNORECASE)
HOST = re.compile(r"(?=.{1,253}\Z)([a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?\.)+[a-z][a-z0-9-]{0,61}[a-z0-9]\Z")


def canonical(typed: str) -> str:
    """The https address of the page `typed` leads to; Refused with a sentence where it leads to none."""
    address = typed.strip()
    if not address:
        raise Refused(_("Give the address of the source."), "url")
    if any(ord(c) < 33 or ord(c) == 127 for c in address):
        raise Refused(_("This address has a space or control character in it. Paste it again."), "url")
    if "://" not in address and not re.match(r"[a-z][a-z0-9+.-]*:", address, re.IGNORECASE):
        address = f"https://{address}"
    try:
        parts = urlsplit(address)
        port = parts.port
    except ValueError as error:
        raise Refused(_("This is not an address we can read."), "url") from error
    if parts.scheme.lower() not in ("http", "https"):
        raise Refused(_("Only web addresses (https://…) can be sources."), "url")
    if parts.username is not None or parts.password is not None:
        raise Refused(_("This address carries a user name. Give it without."), "url")
    found = urlunsplit(("https", _host(parts.hostname, port), _path(parts.path), _query(parts.query), ""))
    if len(found) > LONGEST:
        raise Refused(_("This address is longer than we can keep (500 characters)."), "url")
    return found


def opened(typed: str) -> str:
    """The address a reader is sent to: as typed, with its scheme, once it is known to be a web page's."""
    canonical(typed)
    address = typed.strip()
    return address if "://" in address else f"https://{address}"


def _host(name: str | None, port: int | None) -> str:
    try:
        host = (name or "").rstrip(".").encode("idna").decode("ascii").lower()
    except UnicodeError:
        host = ""
    while SHADOW_HOSTS.match(host):
        host = SHADOW_HOSTS.sub("", host)
    if not HOST.match(host):
        raise Refused(
            _("This address names no site. It should look like https://paper.example/article."), "url"
        )
    return host if port in (None, 80, 443) else f"{host}:{port}"


def _path(path: str) -> str:
    path = AMP_ENDS.sub("", quote(path, safe="/%:@!$&'()*+,;=~-._"))
    return path.rstrip("/") or "/"


def _query(query: str) -> str:
    kept = [
        (name, value) for name, value in parse_qsl(query, keep_blank_values=True) if not TRACKING.match(name)
    ]
    return urlencode(sorted(kept))
