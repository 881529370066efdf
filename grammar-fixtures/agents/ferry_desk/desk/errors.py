"""What goes wrong at the desk."""


class DeskError(Exception):
    retry = False


class NoSuchFerry(DeskError):
    def __init__(self, name, *, known):
        super().__init__(f"no ferry {name!r}; known are {', '.join(known)}")
        self.known = known


class Overloaded(DeskError):
    retry = True
