"""Shapes."""
from .circle import Circle
from .square import Square
from .measure import area_of

VERSION = "1.2"
__all__ = ["Circle", "Square", "area_of"]
