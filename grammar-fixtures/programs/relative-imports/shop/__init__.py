from .goods.prices import price_of
from . import util

TWICE = util.twice(21)
