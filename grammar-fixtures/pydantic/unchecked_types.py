# Field types that are not converted as pydantic does are reported: TypedDicts, dataclasses, decimals, durations.
from dataclasses import dataclass
from datetime import timedelta
from decimal import Decimal

from pydantic import BaseModel
from typing_extensions import TypedDict


class Point(TypedDict):
    x: int


@dataclass
class Pair:
    left: int


class Shape(BaseModel):
    point: Point
    pair: Pair
    price: Decimal = Decimal("1")
    wait: timedelta = timedelta(0)


print(Shape(point={"x": "1"}, pair={"left": 2}, price="1.5", wait=3))
