from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from model import Model

from factory import make


def show(model: Model) -> str:
    return model.name()


print(show(make("x")))
