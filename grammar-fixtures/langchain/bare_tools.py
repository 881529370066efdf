# Tools of functions that have no docstring or no annotations, and tools whose package is imported in a function.
import json


def show(made):
    print(made.name, "|", made.description, "|", json.dumps(made.args, sort_keys=True))


def lookups(city):
    from langchain_core.tools import StructuredTool, tool

    def distance(target: str, factor: int = 2) -> str:
        return f"{city}-{target}-{factor}"

    async def weather(day: str) -> str:
        return f"{city} {day}"

    def loose(anything, more=3):
        return f"{anything} {more}"

    @tool
    def add(a: int, b: int = 2) -> int:
        """Adds."""
        return a + b

    return [
        StructuredTool.from_function(func=distance, name=f"{city}_distance", description="how far"),
        StructuredTool.from_function(coroutine=weather, name="weather", description="the weather"),
        StructuredTool.from_function(loose, description="takes anything"),
        tool("named", description="given")(distance),
        add,
    ]


def by_table():
    from langchain_core.tools import StructuredTool

    def shout(text: str) -> str:
        return text.upper()

    def double(n: float) -> float:
        return n * 2

    return {f.__name__: StructuredTool.from_function(f, description="d") for f in [shout, double]}


def graph():
    from typing import TypedDict

    from langchain_core.runnables import RunnableConfig
    from langgraph.graph import END, START, StateGraph

    class Trip(TypedDict):
        days: int
        who: str

    def plan(state: Trip, config: RunnableConfig) -> dict:
        return {"who": config["configurable"]["who"] + str(state["days"])}

    builder = StateGraph(Trip)
    builder.add_node(plan)
    builder.add_edge(START, "plan")
    builder.add_conditional_edges("plan", lambda state: "end", {"end": END})
    return builder.compile().invoke({"days": 3}, {"configurable": {"who": "ann"}})


for one in lookups("bern"):
    show(one)
print(lookups("bern")[0].invoke({"target": "thun", "factor": 3}), lookups("bern")[4].invoke({"a": 1}))
for name, one in by_table().items():
    show(one)
print(by_table()["shout"].invoke({"text": "hi"}), graph())
