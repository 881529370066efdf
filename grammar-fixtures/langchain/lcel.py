# Runnables: chains with dicts and functions on either side, branches, assign, batches, streams, retries, fallbacks
from operator import itemgetter

from langchain_core.output_parsers import JsonOutputParser, StrOutputParser
from langchain_core.messages import AIMessage, HumanMessage
from langchain_core.prompts import ChatPromptTemplate, MessagesPlaceholder, PromptTemplate
from langchain_core.runnables import (
    RunnableBranch,
    RunnableConfig,
    RunnableLambda,
    RunnableParallel,
    RunnablePassthrough,
)


def shout(text: str) -> str:
    return text.upper() + "!"


def with_config(text: str, config: RunnableConfig) -> str:
    return f"{text} {config['configurable'].get('user', 'nobody')} {config['tags']}"


answer = RunnableLambda(lambda prompt: AIMessage(f"<{prompt.to_messages()[-1].content}>"))
prompt = ChatPromptTemplate.from_messages(
    [("system", "Use {{braces}} and {context}."), MessagesPlaceholder("history", optional=True), ("human", "{question!r}, {n:>4}")]
)
chain = (
    {"context": itemgetter("q") | RunnableLambda(shout), "question": lambda x: x["q"], "n": lambda x: len(x["q"])}
    | prompt
    | answer
    | StrOutputParser()
)
print(chain.invoke({"q": "why"}))
print(chain.batch([{"q": "a"}, {"q": "bcd"}]))
print(list(chain.stream({"q": "piece"})))
print(prompt.input_variables, PromptTemplate.from_template("{b} {a}").input_variables)
for m in prompt.invoke({"context": [1, None], "question": "é", "n": 3, "history": [("ai", "earlier"), HumanMessage("x")]}).to_messages():
    print(repr(m))
print(repr(PromptTemplate(template="{x} is {y}", input_variables=["x", "y"]).format(x=1.0, y=None)))
print(PromptTemplate.from_template("Say {word}").invoke("hello").to_string())
print(prompt.partial(context="fixed").invoke({"question": "q", "n": 1}).to_string())

both = RunnableParallel(loud=shout, length=len) | RunnablePassthrough.assign(total=lambda d: d["length"] * 2)
print(both.invoke("abc"))
print((RunnablePassthrough() | shout | (lambda t: t[::-1])).invoke("abc"))
branch = RunnableBranch(
    (lambda x: x > 10, lambda x: "big"),
    (lambda x: [] if x < 0 else [x], lambda x: f"small {x}"),
    lambda x: "negative",
)
print(branch.batch([20, 3, -1]))
print(both.pick("length").invoke("four"), both.pick(["loud", "missing"]).invoke("x"))
print(RunnableLambda(with_config).invoke("hi", {"configurable": {"user": "zoë"}, "tags": ["t"]}))
print(RunnableLambda(with_config).with_config(tags=["bound"], configurable={}).invoke("hi"))
print(RunnableLambda(lambda x: RunnableLambda(shout) if x else "").invoke("recursion"))

tries = []


def flaky(x):
    tries.append(x)
    if len(tries) < 2:
        raise ValueError("not yet")
    return "done"


print(RunnableLambda(flaky).with_retry(stop_after_attempt=3, wait_exponential_jitter=False).invoke(1), tries)


def fails(x):
    raise KeyError("broken")


print(RunnableLambda(fails).with_fallbacks([RunnableLambda(lambda x: f"saved {x}")]).invoke("me"))
print([type(r).__name__ if isinstance(r, Exception) else r for r in RunnableLambda(lambda x: 1 / x).batch([1, 0], return_exceptions=True)])

for text in ['{"a": 1.0, "b": [1, 2', '```json\n{"x": null}\n```', "no json"]:
    try:
        print(JsonOutputParser().invoke(AIMessage(text)))
    except ValueError as e:
        print(type(e).__name__, str(e).split("\n")[0])
for bad in [{"q": 1}, "text", 3]:
    try:
        print(prompt.invoke(bad))
    except (KeyError, TypeError) as e:
        print(type(e).__name__, str(e)[:52])
try:
    shout | RunnableLambda(shout) | 3
except TypeError as e:
    print(e)
