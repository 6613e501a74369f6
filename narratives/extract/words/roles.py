"""Words that tell what a figure is."""

ROLES: dict[str, str] = {}
