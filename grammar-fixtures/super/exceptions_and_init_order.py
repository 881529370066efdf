# super().__init__ late, twice, not at all, and in exceptions; methods that run before the subclass is ready.
class Base:
    def __init__(self, name):
        self.name = name
        self.setup()

    def setup(self):
        self.steps = ["base"]


class Early(Base):
    def __init__(self):
        self.prefix = "p"
        super().__init__("early")
        self.steps.append("after")

    def setup(self):
        super().setup()
        self.steps.append(self.prefix)


class Never(Base):
    def __init__(self):
        pass


class Twice(Base):
    def __init__(self):
        super().__init__("one")
        super().__init__("two")


print(Early().steps, Twice().name, hasattr(Never(), "name"))


class ApiError(Exception):
    def __init__(self, message, status=500, *extra):
        super().__init__(message, status)
        self.status = status
        self.extra = extra

    def __str__(self):
        return f"[{self.status}] {self.args[0]}"


class NotFound(ApiError):
    def __init__(self, what):
        super().__init__(f"{what} not found", 404, what)


try:
    raise NotFound("page")
except ApiError as e:
    print(e, e.args, e.status, e.extra, repr(e))


class Silent(Exception):
    def __init__(self, text):
        self.text = text


print(Silent("x").args, str(Silent("x")), repr(Silent("x")))
