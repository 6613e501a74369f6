"""Puts dossiers into words for the charts: which figures are drawn, and how each label reads."""

from narratives.pictures.areas import areas, pledge_areas
from narratives.pictures.compare import compare
from narratives.pictures.triangle import triangle

__all__ = ["areas", "compare", "pledge_areas", "triangle"]
