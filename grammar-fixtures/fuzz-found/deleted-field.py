# A field of a dataclass that del took away is missing for repr, == and asdict
from dataclasses import asdict, dataclass, field


@dataclass
class Note:
    title: str
    stars: int = 3
    tags: list = field(default_factory=list)


for name in ("title", "tags"):
    note = Note("a", 5)
    delattr(note, name)
    for look in (repr, asdict, lambda n: n == Note("a", 3), lambda n: n.title, lambda n: n.stars):
        try:
            print(name, look(note))
        except AttributeError as error:
            print(name, error)
