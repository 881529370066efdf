# A member looked up by what is no name: KeyError for what can be hashed, TypeError for the rest
from enum import Enum


class Level(Enum):
    LOW = 1
    HIGH = 2


for name in ("LOW", "low", 1, None, [], {"a": 1}, ("LOW",)):
    try:
        print(Level[name])
    except (KeyError, TypeError) as error:
        print(type(error).__name__, error)
