# getmembers, methods and properties of a small class.
import inspect


class Agent:
    """An agent."""

    version = 2

    def __init__(self, name: str) -> None:
        self.name = name

    def run(self, text: str, times: int = 1) -> str:
        """Runs."""
        return text * times

    async def arun(self, text): ...

    @staticmethod
    def helper(x): ...

    @property
    def label(self) -> str:
        return self.name.title()


a = Agent("bob")
print([name for name, value in inspect.getmembers(a, inspect.ismethod) if not name.startswith("__")])
print([name for name, value in inspect.getmembers(Agent, inspect.isfunction) if not name.startswith("__")])
print(inspect.signature(a.run), inspect.signature(Agent.run), inspect.getdoc(Agent), inspect.getdoc(a.run))
print(inspect.iscoroutinefunction(a.arun), inspect.iscoroutinefunction(a.run), inspect.ismethod(a.run), inspect.isfunction(Agent.helper), inspect.isclass(Agent), inspect.isclass(a))
print(sorted(n for n in vars(a)), hasattr(a, "label"), getattr(a, "label"), a.run.__name__, Agent.run.__qualname__)
print(inspect.isgenerator(x for x in ()), inspect.isgeneratorfunction(lambda: (yield)), inspect.isawaitable(5))
