"""No deadline for one example: how fast the machine is says nothing about the arithmetic."""

from hypothesis import settings

settings.register_profile("unhurried", deadline=None)
settings.load_profile("unhurried")
