from . import fruit, veg
