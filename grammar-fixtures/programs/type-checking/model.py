from typing import TYPE_CHECKING

if TYPE_CHECKING:
    import factory


class Model:
    def __init__(self, label: str):
        self.label = label

    def name(self) -> str:
        return "model " + self.label
