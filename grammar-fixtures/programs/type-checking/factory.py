from model import Model


def make(label: str) -> Model:
    return Model(label)
