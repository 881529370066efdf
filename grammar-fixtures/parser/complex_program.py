"""An agent, much as they are written."""

from __future__ import annotations

import json
from typing import Any, Generator

import mlflow
from mlflow.pyfunc import ResponsesAgent

ENDPOINT = "databricks-claude"
PROMPT = """You are {name}.
Answer in "one" sentence.
"""


class Agent(ResponsesAgent):
    """Calls tools."""

    tools: dict[str, Any] = {}

    def __init__(self, model: str = ENDPOINT, *, temperature: float = 0.1, **kwargs: Any) -> None:
        super().__init__(**kwargs)
        self.model, self.temperature = model, temperature

    @mlflow.trace(span_type="AGENT")
    def predict(self, request: "Request") -> "Response":
        outputs = [
            event.item
            for event in self.predict_stream(request)
            if event.type == "response.output_item.done"
        ]
        return Response(output=outputs, custom_outputs=request.custom_inputs or {})

    def predict_stream(self, request) -> Generator["Event", None, None]:
        messages = [{"role": "system", "content": PROMPT.format(name="x")}] + [
            {**m.model_dump(), "id": f"msg_{i:03d}"} for i, m in enumerate(request.input)
        ]
        for step in range(10):
            try:
                message = (
                    self.client.chat.completions.create(model=self.model, messages=messages)
                    .choices[0]
                    .message
                )
            except (KeyError, ValueError) as error:
                yield Event(type="error", text=f"{error!r} at {step=}")
                return
            else:
                if not (calls := message.tool_calls):
                    break
            for call in calls:
                args = json.loads(call.function.arguments or "{}")
                result = self.tools[call.function.name](**args)
                messages.append({"role": "tool", "content": str(result), "tool_call_id": call.id})
        yield from self.finish(messages[-1]["content"][:100] if messages else "")


mlflow.models.set_model(Agent())
