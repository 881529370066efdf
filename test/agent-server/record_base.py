"""Records how MLflow's wrappers of ChatAgent and ChatModel take requests and check results, for base-models.test.ts.

    python record_base.py          (packages as for record.py)
"""

import json

import record
from mlflow.pyfunc import ChatAgent, ChatModel
from mlflow.pyfunc.loaders.chat_agent import _ChatAgentPyfuncWrapper
from mlflow.pyfunc.loaders.chat_model import _ChatModelPyfuncWrapper
from mlflow.types.agent import ChatAgentChunk, ChatAgentMessage, ChatAgentResponse
from mlflow.types.llm import ChatChoice, ChatChoiceDelta, ChatChunkChoice, ChatCompletionChunk, ChatCompletionResponse, ChatMessage


# --- the same agents are in base-models.test.ts -------------------------------------------------------------------------


class Agent(ChatAgent):
    def predict(self, messages, context=None, custom_inputs=None):
        if custom_inputs and "return" in custom_inputs:
            return custom_inputs["return"]
        seen = json.dumps([[m.model_dump() for m in messages], context and context.model_dump(), custom_inputs])
        return ChatAgentResponse(messages=[ChatAgentMessage(role="assistant", content=seen, id="1")], custom_outputs=custom_inputs)

    def predict_stream(self, messages, context=None, custom_inputs=None):
        for each in (custom_inputs or {}).get("chunks", []):
            yield each
        for number in range(2):
            yield ChatAgentChunk(delta=ChatAgentMessage(role="assistant", content=f"message {number}", id=str(number)))


class Model(ChatModel):
    def predict(self, context, messages, params):
        given = params.custom_inputs or {}
        if "return" in given:
            return given["return"]
        seen = json.dumps([[m.to_dict() for m in messages], params.to_dict()])
        return ChatCompletionResponse(choices=[ChatChoice(message=ChatMessage(role="assistant", content=seen))], created=1, custom_outputs=given or None)

    def predict_stream(self, context, messages, params):
        for each in (params.custom_inputs or {}).get("chunks", []):
            yield each
        for text in ["a", None]:
            delta = ChatChoiceDelta(role="assistant" if text else None, content=text)
            yield ChatCompletionChunk(choices=[ChatChunkChoice(delta=delta)], created=1, id="c")


class ShortModel(ChatModel):
    def predict(self, messages, params):
        return ChatCompletionResponse(choices=[ChatChoice(message=ChatMessage("assistant", messages[-1].content))], created=1)


USER = {"role": "user", "content": "Hi é"}
CALL = {"id": "c", "type": "function", "function": {"name": "f", "arguments": "{}"}}
ANSWER = {"messages": [{"role": "assistant", "content": "x", "id": "1"}]}
TOOL = {"type": "function", "function": {"name": "f", "description": "d", "parameters": {"type": "object", "properties": {"city": {"type": "string"}}, "required": ["city"]}}}

AGENT_CASES = [
    {"messages": [USER]},
    {},
    {"messages": []},
    {"messages": None},
    {"messages": "ab"},
    {"messages": {"a": 1}},
    {"messages": 3},
    {"messages": [3]},
    {"messages": [{"role": "user"}]},
    {"messages": [{"content": "x"}]},
    {"messages": [{"role": "user", "content": 1}]},
    {"messages": [{"role": "tool", "content": "x", "tool_call_id": "c"}]},
    {"messages": [{"role": "tool", "content": "x", "name": "n", "tool_call_id": "c"}]},
    {"messages": [{"role": "assistant", "tool_calls": [CALL], "id": "9", "attachments": {"a": "b"}, "extra": 1}]},
    {"messages": [{"role": "assistant", "tool_calls": [{"id": 1}]}]},
    {"messages": [USER], "context": {"conversation_id": "c", "user_id": None, "more": 1}},
    {"messages": [USER], "context": None},
    {"messages": [USER], "context": []},
    {"messages": [USER], "context": {"user_id": 3}},
    {"messages": [USER], "custom_inputs": {"a": {"b": [1, None, 1.0]}}},
    {"messages": [USER], "custom_inputs": None, "stream": True},
    *({"messages": [USER], "custom_inputs": {"return": r}} for r in [
        ANSWER, {**ANSWER, "more": None, "usage": {"prompt_tokens": 1}}, "not a ChatAgentResponse", None, 3, [], {"dict": "with", "bad": "keys"},
        {"messages": [{"role": "assistant", "content": "x"}]}, {"messages": ANSWER["messages"] * 2}, {"choices": [{"message": USER}]},
        {"messages": [], "finish_reason": 3}, {"delta": ANSWER["messages"][0]},
    ]),
    *({"messages": [USER], "custom_inputs": {"chunks": [c]}} for c in [
        {"delta": ANSWER["messages"][0]}, {"delta": {"role": "assistant", "content": "x"}}, ANSWER, "text", None, {"delta": None},
    ]),
]

MODEL_CASES = [
    {"messages": [USER]},
    {},
    {"messages": [USER], "temperature": 0.5, "max_tokens": 10, "stop": ["\n"], "n": 2, "stream": True, "top_p": 0.1, "top_k": 20, "frequency_penalty": 0.5, "presence_penalty": -0.5},
    {"messages": [USER], "max_tokens": 100, "unknown": 1},
    {"messages": [USER], "tools": [TOOL]},
    {"messages": [USER], "custom_inputs": {"a": [1, None]}},
    {"messages": [USER], "custom_inputs": 1},
    {"messages": [USER], "max_tokens": "10"},
    {"messages": [USER], "stop": "x"},
    {"messages": [USER], "stop": ["x", 1]},
    {"messages": [{"content": "x"}]},
    {"messages": [{"role": "user"}]},
    {"messages": [{"role": "user", "content": "x", "name": 1}]},
    {"messages": [{"role": "user", "content": "x", "refusal": "y"}]},
    {"messages": [{"role": "assistant", "tool_calls": [CALL]}]},
    {"messages": [{"role": "assistant", "refusal": "no"}]},
    {"messages": [{"role": "user", "content": "x", "extra": 1}]},
    *({"messages": [USER], "custom_inputs": {"return": r}} for r in ["text", None, {"choices": []}, 3, []]),
    *({"messages": [USER], "custom_inputs": {"chunks": [c]}} for c in ["text", {"choices": []}]),
]


def attempt(action):
    try:
        return {"result": json.dumps(action())}
    except Exception as e:
        return {"error": str(e), "type": type(e).__name__}


def rows():
    agent = _ChatAgentPyfuncWrapper(Agent())
    model = _ChatModelPyfuncWrapper(Model(), None, None)
    short = _ChatModelPyfuncWrapper(ShortModel(), None, None)
    for kind, wrapper, cases in [("agent", agent, AGENT_CASES), ("model", model, MODEL_CASES), ("short", short, MODEL_CASES[:1])]:
        for case in cases:
            text = json.dumps(case)
            whole = attempt(lambda: wrapper.predict(json.loads(text)))
            stream = {} if kind == "short" else {"stream": attempt(lambda: list(wrapper.predict_stream(json.loads(text))))}
            yield {"kind": kind, "request": case, "whole": whole, **stream}


if __name__ == "__main__":
    record.write("base-models", list(rows()))
