# Runnables composed with |, with dicts and functions on either side.
from operator import itemgetter
from typing import Any, Callable, Iterator


class Runnable:
    def invoke(self, value: Any) -> Any:
        raise NotImplementedError

    def stream(self, value: Any) -> Iterator[Any]:
        yield self.invoke(value)

    def batch(self, values):
        return [self.invoke(v) for v in values]

    def __or__(self, other):
        return Sequence(self, coerce(other))

    def __ror__(self, other):
        return Sequence(coerce(other), self)


class Lambda(Runnable):
    def __init__(self, fn: Callable):
        self.fn = fn

    def invoke(self, value):
        return self.fn(value)


class Parallel(Runnable):
    def __init__(self, **steps):
        self.steps = {k: coerce(v) for k, v in steps.items()}

    def invoke(self, value):
        return {k: step.invoke(value) for k, step in self.steps.items()}


class Sequence(Runnable):
    def __init__(self, first, second):
        self.first, self.second = first, second

    def invoke(self, value):
        return self.second.invoke(self.first.invoke(value))

    def stream(self, value):
        yield from self.second.stream(self.first.invoke(value))


class FakeModel(Runnable):
    def invoke(self, prompt):
        return "".join(self.stream(prompt))

    def stream(self, prompt):
        for word in prompt.split():
            yield word.capitalize() + " "


class Prompt(Runnable):
    def __init__(self, template):
        self.template = template

    def invoke(self, values):
        return self.template.format(**values)


def coerce(value) -> Runnable:
    match value:
        case Runnable():
            return value
        case dict():
            return Parallel(**value)
        case _ if callable(value):
            return Lambda(value)
    raise TypeError(f"Expected a Runnable, callable or dict. Instead got an unsupported type: {type(value)}")


def last_user(messages):
    return messages[-1]["content"]


def history(messages):
    return messages[:-1]


retriever = Lambda(lambda q: [f"doc about {w}" for w in q.split() if len(w) > 3])
chain = (
    {
        "question": itemgetter("messages") | Lambda(last_user),
        "history": itemgetter("messages") | Lambda(history) | len,
        "context": itemgetter("messages") | Lambda(last_user) | retriever | "; ".join,
    }
    | Prompt("answer {question} from [{context}] after {history}")
    | FakeModel()
)
request = {"messages": [{"role": "user", "content": "first"}, {"role": "assistant", "content": "ok"}, {"role": "user", "content": "find blue cats"}]}
print(chain.invoke(request))
print(list(chain.stream(request)))
print((chain | str.strip | len).batch([request, {"messages": [{"content": "a"}]}]))
for bad in (lambda: chain | 5, lambda: Runnable().invoke(1), lambda: chain.invoke({}), lambda: chain.invoke({"messages": []})):
    try:
        bad()
    except (TypeError, NotImplementedError, KeyError, IndexError) as e:
        print(type(e).__name__, e)
