"""Shop assistant: the agent itself is short, the package beside it does the work."""

from typing import Generator
from uuid import uuid4

import mlflow
from databricks.sdk import WorkspaceClient
from mlflow.pyfunc import ResponsesAgent
from mlflow.types.responses import ResponsesAgentRequest, ResponsesAgentResponse, ResponsesAgentStreamEvent

import shop
import shop.tools.orders as orders
from shop import Conversation, DEFAULT, find, settings
from shop.errors import ShopError as Refusal


class ShopAgent(ResponsesAgent):
    def __init__(self):
        self.client = WorkspaceClient().serving_endpoints.get_open_ai_client(max_retries=0)

    def load_context(self, context):
        self.prompts = settings.prompt_names()

    def predict(self, request: ResponsesAgentRequest) -> ResponsesAgentResponse:
        events = [e for e in self.predict_stream(request) if e.type == "response.output_item.done"]
        return ResponsesAgentResponse(output=[e.item for e in events], custom_outputs=events[-1].custom_outputs)

    def predict_stream(self, request: ResponsesAgentRequest) -> Generator[ResponsesAgentStreamEvent, None, None]:
        conversation = Conversation(self.client, DEFAULT, self.prep_msgs_for_cc_llm(request.input))
        item_id, text = str(uuid4()), ""
        for kind, value in conversation:
            if kind == "text":
                text += value
                yield ResponsesAgentStreamEvent(**self.create_text_delta(delta=value, item_id=item_id))
            else:
                item = self.create_function_call_output_item(*value)
                yield ResponsesAgentStreamEvent(type="response.output_item.done", item=item)
        outputs = {
            "version": shop.__version__,
            "used": conversation.used,
            "orders": len(orders._orders),
            "prompts": getattr(self, "prompts", None) or settings.prompt_names(),
            "cheapest": str(min(find("book tea pottery"))),
            "refusal": Refusal.code,
            "names": sorted(n for n in shop.__all__ if n[0].islower()),
        }
        item = self.create_text_output_item(text=text or "(nothing)", id=item_id)
        yield ResponsesAgentStreamEvent(type="response.output_item.done", item=item, custom_outputs=outputs)


mlflow.openai.autolog()
mlflow.models.set_model(ShopAgent())
