# Nested models, enums, lists and dicts of models; JSON schema.
import json
from enum import Enum
from typing import Any, Dict, List, Literal, Optional

from pydantic import BaseModel, Field


class Color(str, Enum):
    RED = "red"
    BLUE = "blue"


class Item(BaseModel):
    """One item."""

    name: str = Field(description="Name of the item")
    price: float = Field(gt=0)
    color: Color = Color.RED


class Order(BaseModel):
    """
    An order.

    It has items.
    """

    order_id: int
    items: List[Item]
    by_name: Dict[str, Item] = {}
    note: Optional[str] = Field(None, description="free text", max_length=20)
    kind: Literal["a", "b"] = "a"
    main: Optional[Item] = None
    meta: Dict[str, Any] = Field(default_factory=dict)
    anything: Any = None


class Node(BaseModel):
    value: int
    children: List["Node"] = []


order = Order(order_id=1, items=[{"name": "cup", "price": "2"}, Item(name="jug", price=3.5, color="blue")])
print(order)
print(order.items[0].price, order.items[1].color, order.items[1].color == Color.BLUE)
print(order.model_dump())
print(order.model_dump(mode="json"))
print(order.model_dump_json(exclude_none=True))
print(order.model_dump_json(indent=2))
print(json.dumps(Order.model_json_schema(), indent=1))
print(json.dumps(Item.model_json_schema()["properties"]))
tree = Node(value=1, children=[{"value": 2, "children": [{"value": 3}]}])
print(tree.children[0].children[0].value, tree)
print(json.dumps(Node.model_json_schema()))
print(sum(i.price for i in order.items), [i.name for i in order.items])
