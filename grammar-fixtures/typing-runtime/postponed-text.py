# Annotations that stay text are written as Python writes them: its quotes, its spaces
from __future__ import annotations


class Card:
    title: "str"
    sizes: dict[str,int]
    back: Card|None = None
    pair: tuple[
        int, "Card"
    ] = ()


def lay(card: "Card", others: 'list["Card"]' = ()) -> "None":
    return None


print(Card.__annotations__)
print(lay.__annotations__)
