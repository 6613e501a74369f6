"""Puts dossiers into words for the charts: which figures are drawn, and how each label reads."""

from narratives.pictures.areas import areas, pledge_areas
from narratives.pictures.compare import compare
from narratives.pictures.delivery import delivery
from narratives.pictures.reports import reported
from narratives.pictures.steps import spark, steps
from narratives.pictures.triangle import triangle

__all__ = ["areas", "compare", "delivery", "pledge_areas", "reported", "spark", "steps", "triangle"]
