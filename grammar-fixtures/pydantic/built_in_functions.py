# Models that functions build: a Literal of computed options, a docstring and fields given to create_model.
from typing import Literal, Optional, Annotated

from pydantic import BaseModel, Field, ValidationError, create_model


def router(options):
    opts = list(options) + ["FINISH"]

    class Route(BaseModel):
        """Where to go."""

        next: Literal[tuple(opts)]
        why: str = Field("", max_length=5)

    return Route


def attempt(make):
    try:
        print(make())
    except ValidationError as e:
        for err in e.errors():
            print(err["type"], err["loc"], err["msg"])


A = router(["a", "b"])
B = router(("x",))
attempt(lambda: A(next="a"))
attempt(lambda: A(next="x", why="too long"))
attempt(lambda: B(next="x"))
print(A.model_json_schema(), B.model_json_schema())
print(A is B, A.__name__, A.__doc__)
WORDS = ["p", "q"]
Choice = create_model("Choice", __doc__="Picks one.", pick=(Literal[tuple(WORDS)], ...), n=(Annotated[int, Field(gt=0)], 1))
attempt(lambda: Choice(pick="p", n=0))
print(Choice.model_json_schema(), Choice.__doc__)
fields = {"x": (int, ...), "y": (Optional[str], None)}
Dyn = create_model("Dyn", **fields)
attempt(lambda: Dyn(x="q"))
print(Dyn.model_json_schema())
