"""Products, read from a table beside the package's modules."""

import csv
from dataclasses import dataclass
from functools import total_ordering
from importlib import resources

from .errors import UnknownProduct
from . import settings as config

__all__ = ["Product", "find", "kinds"]


@total_ordering
@dataclass(frozen=True, eq=True)
class Product:
    sku: str
    name: str
    kind: str
    price: float

    def __lt__(self, other):
        return (self.price, self.sku) < (other.price, other.sku)

    @property
    def final_price(self) -> float:
        return round(self.price * (1 - config.DEFAULT.discount(self.kind)), 2)

    def __str__(self):
        return f"{self.name} ({self.sku}) for {self.final_price:.2f} {config.DEFAULT.currency}"


def _load():
    text = resources.files(__package__).joinpath("products.csv").read_text(encoding="utf-8")
    for row in csv.DictReader(text.splitlines()):
        yield Product(row["sku"], row["name"], row["kind"], float(row["price"]))


_PRODUCTS = {p.sku: p for p in _load()}


def find(query: str) -> list[Product]:
    words = query.lower().split()
    return sorted(p for p in _PRODUCTS.values() if any(w in (p.name.lower(), p.kind) or w == p.sku.lower() for w in words))


def kinds() -> list[str]:
    return sorted({p.kind for p in _PRODUCTS.values()})


def by_sku(sku: str) -> Product:
    try:
        return _PRODUCTS[sku.upper()]
    except KeyError as e:
        raise UnknownProduct(f"no product {sku}", known=len(_PRODUCTS)) from e
