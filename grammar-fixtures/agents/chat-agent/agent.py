"""Recipe helper: a ChatAgent with one tool, logged before ResponsesAgent existed."""

import json
from typing import Any, Dict, Generator, List, Optional
from uuid import uuid4

import mlflow
from databricks.sdk import WorkspaceClient
from mlflow.entities import SpanType
from mlflow.pyfunc import ChatAgent
from mlflow.types.agent import (
    ChatAgentChunk,
    ChatAgentMessage,
    ChatAgentResponse,
    ChatContext,
)

LLM_ENDPOINT = "databricks-claude-3-7-sonnet"
MAX_TOOL_ROUNDS = 3

SYSTEM_PROMPT = """You help people cook. Amounts are metric.
Always scale with the tool, never in your head."""

TOOLS = [
    {
        "type": "function",
        "function": {
            "name": "scale_recipe",
            "description": "Scales the amounts of a recipe to a number of portions.",
            "parameters": {
                "type": "object",
                "properties": {
                    "recipe": {"type": "string", "enum": ["pancakes", "soup"]},
                    "portions": {"type": "integer"},
                },
                "required": ["recipe", "portions"],
            },
        },
    }
]

# for one portion: ingredient -> (amount, unit)
RECIPES: Dict[str, Dict[str, tuple]] = {
    "pancakes": {"flour": (62.5, "g"), "milk": (0.125, "l"), "eggs": (1, ""), "crème fraîche": (20, "g")},
    "soup": {"leeks": (0.5, ""), "potatoes": (150, "g"), "stock": (0.25, "l")},
}


def scale_recipe(recipe: str, portions: int) -> str:
    ingredients = RECIPES[recipe]
    if portions < 1:
        raise ValueError("portions must be at least 1")
    lines = []
    for name, (amount, unit) in ingredients.items():
        scaled = amount * portions
        # whole numbers without a fraction: 250 g, not 250.0 g
        shown = int(scaled) if scaled == int(scaled) else round(scaled, 2)
        lines.append(f"- {shown}{' ' + unit if unit else ''} {name}")
    return "\n".join(lines)


class RecipeAgent(ChatAgent):
    def __init__(self):
        self._client = None

    def _get_client(self):
        if not self._client:
            self._client = WorkspaceClient().serving_endpoints.get_open_ai_client(max_retries=0)
        return self._client

    def _messages_to_dicts(self, messages: List[ChatAgentMessage]) -> List[Dict[str, Any]]:
        """OpenAI does not know our ids and attachments."""
        converted = [
            {k: v for k, v in m.model_dump(exclude_none=True).items() if k not in ("id", "attachments")}
            for m in messages
        ]
        if not converted or converted[0]["role"] != "system":
            converted.insert(0, {"role": "system", "content": SYSTEM_PROMPT})
        return converted

    def _greeting(self, context: Optional[ChatContext], custom_inputs: Optional[Dict[str, Any]]) -> str:
        name = (custom_inputs or {}).get("name")
        if name:
            return f"Hello {name}, "
        if context and context.user_id:
            return f"Hello {context.user_id.split('@')[0].title()}, "
        return ""

    @mlflow.trace(span_type=SpanType.TOOL, name="tool")
    def _run_tool(self, call: Dict[str, Any]) -> str:
        function = call["function"]
        try:
            if function["name"] != "scale_recipe":
                return f"Unknown tool: {function['name']}"
            return scale_recipe(**json.loads(function["arguments"]))
        except Exception as e:
            return f"{type(e).__name__}: {e}" if not isinstance(e, TypeError) else "TypeError"

    def _tool_messages(self, tool_calls: List[Dict[str, Any]]) -> List[ChatAgentMessage]:
        return [
            ChatAgentMessage(
                role="tool",
                id=str(uuid4()),
                name=call["function"]["name"],
                tool_call_id=call["id"],
                content=self._run_tool(call),
            )
            for call in tool_calls
        ]

    @mlflow.trace(span_type=SpanType.AGENT)
    def predict(
        self,
        messages: List[ChatAgentMessage],
        context: Optional[ChatContext] = None,
        custom_inputs: Optional[Dict[str, Any]] = None,
    ) -> ChatAgentResponse:
        history = self._messages_to_dicts(messages)
        new_messages: List[ChatAgentMessage] = []
        usage = {"prompt_tokens": 0, "completion_tokens": 0, "total_tokens": 0}
        finish_reason = None

        for _ in range(MAX_TOOL_ROUNDS):
            completion = self._get_client().chat.completions.create(
                model=LLM_ENDPOINT, messages=history, tools=TOOLS
            )
            for key in usage:
                usage[key] += getattr(completion.usage, key, 0) or 0
            choice = completion.choices[0]
            finish_reason = choice.finish_reason
            answer = ChatAgentMessage(**choice.message.to_dict(), id=str(uuid4()))
            if answer.tool_calls is None:
                answer.content = self._greeting(context, custom_inputs) + (answer.content or "")
            new_messages.append(answer)
            history.extend(self._messages_to_dicts([answer])[1:])
            if not answer.tool_calls:
                break
            results = self._tool_messages([c.model_dump() for c in answer.tool_calls])
            new_messages += results
            history += [m.model_dump(exclude_none=True, exclude={"id"}) for m in results]

        return ChatAgentResponse(
            messages=new_messages,
            finish_reason=finish_reason,
            usage=usage,
            custom_outputs={"rounds": sum(m.role == "assistant" for m in new_messages)},
        )

    @mlflow.trace(span_type=SpanType.AGENT)
    def predict_stream(
        self,
        messages: List[ChatAgentMessage],
        context: Optional[ChatContext] = None,
        custom_inputs: Optional[Dict[str, Any]] = None,
    ) -> Generator[ChatAgentChunk, None, None]:
        """Streams the text of an answer; questions that need the tool come as whole messages."""
        message_id = str(uuid4())
        greeting = self._greeting(context, custom_inputs)
        text = ""
        for chunk in self._get_client().chat.completions.create(
            model=LLM_ENDPOINT, messages=self._messages_to_dicts(messages), tools=TOOLS, stream=True
        ):
            if not chunk.choices:
                continue
            delta = chunk.choices[0].delta
            if delta.tool_calls:
                # start again without streaming: the tool's answer is needed as a whole
                response = self.predict(messages, context, custom_inputs)
                for message in response.messages:
                    yield ChatAgentChunk(delta=message)
                return
            if delta.content:
                piece = delta.content if text else greeting + delta.content
                text += piece
                yield ChatAgentChunk(delta=ChatAgentMessage(role="assistant", content=piece, id=message_id))
        yield ChatAgentChunk(
            delta=ChatAgentMessage(role="assistant", content="", id=message_id),
            finish_reason="stop",
            custom_outputs={"characters": len(text)},
        )


AGENT = RecipeAgent()
mlflow.models.set_model(AGENT)
