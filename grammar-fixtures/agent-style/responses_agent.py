# A responses-style agent class with predict and predict_stream over a fake client.
import json
from dataclasses import dataclass, field
from typing import Any, Generator, Optional


@dataclass
class Event:
    type: str
    item: Optional[dict[str, Any]] = None
    delta: Optional[str] = None

    def model_dump(self) -> dict[str, Any]:
        return {k: v for k, v in self.__dict__.items() if v is not None}


@dataclass
class Request:
    input: list[dict[str, Any]]
    custom_inputs: dict[str, Any] = field(default_factory=dict)


@dataclass
class Response:
    output: list[dict[str, Any]]
    custom_outputs: dict[str, Any] = field(default_factory=dict)


class FakeClient:
    def __init__(self, script: list[dict[str, Any]]):
        self.script = iter(script)
        self.seen: list[int] = []

    def chat(self, messages: list[dict[str, Any]], **params: Any) -> dict[str, Any]:
        self.seen.append(len(messages))
        return next(self.script)


class Agent:
    def __init__(self, client: FakeClient, tools: dict[str, Any], system_prompt: str = "", max_iter: int = 4):
        self.client = client
        self.tools = tools
        self.system_prompt = system_prompt
        self.max_iter = max_iter

    def text_item(self, text: str, id: str) -> dict[str, Any]:
        return {"type": "message", "id": id, "role": "assistant", "content": [{"type": "output_text", "text": text}]}

    def handle_call(self, call: dict[str, Any], messages: list[dict[str, Any]]) -> Event:
        args = json.loads(call["arguments"])
        try:
            result = self.tools[call["name"]](**args)
        except Exception as e:
            result = f"Error: {type(e).__name__}({e})"
        output = result if isinstance(result, str) else json.dumps(result)
        item = {"type": "function_call_output", "call_id": call["call_id"], "output": output}
        messages.append(item)
        return Event(type="response.output_item.done", item=item)

    def call_and_run_tools(self, messages: list[dict[str, Any]]) -> Generator[Event, None, None]:
        for turn in range(self.max_iter):
            last = messages[-1]
            if last.get("role") == "assistant":
                return
            if last.get("type") == "function_call":
                yield self.handle_call(last, messages)
                continue
            reply = self.client.chat(messages, temperature=0.0)
            messages.append(reply)
            if reply.get("type") == "function_call":
                yield Event(type="response.output_item.done", item=reply)
            else:
                for word in reply["content"].split(" "):
                    yield Event(type="response.output_text.delta", delta=word + " ")
                yield Event(type="response.output_item.done", item=self.text_item(reply["content"], f"msg_{turn}"))
        yield Event(type="response.output_item.done", item=self.text_item("Max iterations reached. Stopping.", "max"))

    def predict(self, request: Request) -> Response:
        outputs = [e.item for e in self.predict_stream(request) if e.type == "response.output_item.done"]
        return Response(output=outputs, custom_outputs=request.custom_inputs)

    def predict_stream(self, request: Request) -> Generator[Event, None, None]:
        messages = list(request.input)
        if self.system_prompt:
            messages.insert(0, {"role": "system", "content": self.system_prompt})
        yield from self.call_and_run_tools(messages)


def call(name, call_id, **args):
    return {"type": "function_call", "call_id": call_id, "name": name, "arguments": json.dumps(args)}


tools = {"add": lambda a, b: {"sum": a + b}, "upper": lambda text: text.upper()}
request = Request(input=[{"role": "user", "content": "go"}], custom_inputs={"session": 1})
agent = Agent(FakeClient([call("add", "c1", b=2, a=1.5), {"role": "assistant", "content": "The sum is 3.5"}]), tools, "Be nice", 6)
for event in agent.predict_stream(request):
    print(event.model_dump())
print(agent.client.seen, request.input)
agent = Agent(FakeClient([call("nope", "c2"), call("upper", "c3", text=5), {"role": "assistant", "content": "x"}]), tools)
response = agent.predict(request)
for item in response.output:
    print(json.dumps(item))
print(response.custom_outputs)
