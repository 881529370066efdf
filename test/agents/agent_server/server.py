"""What older agents had in a package of their own, `agent_server.server`, on MLflow's present server and validators.

Handlers take the request's dict as it came; requests and results are checked by MLflow's types of the task.
"""

import argparse

import mlflow.genai.agent_server
from mlflow.genai.agent_server import invoke, stream
from mlflow.genai.agent_server.validator import BaseAgentValidator
from mlflow.types.agent import ChatAgentChunk, ChatAgentRequest, ChatAgentResponse
from mlflow.types.llm import ChatCompletionChunk, ChatCompletionResponse, ChatMessage
from mlflow.types.responses import (
    ResponsesAgentRequest,
    ResponsesAgentResponse,
    ResponsesAgentStreamEvent,
)

__all__ = ["AgentServer", "create_server", "invoke", "parse_server_args", "stream"]

MODELS = {
    "agent/v1/responses": (ResponsesAgentRequest, ResponsesAgentResponse, ResponsesAgentStreamEvent),
    "agent/v2/chat": (ChatAgentRequest, ChatAgentResponse, ChatAgentChunk),
}

served = None


class TaskValidator(BaseAgentValidator):
    def __init__(self, task):
        self.task = task

    def validate_and_convert_request(self, data):
        if self.task == "agent/v1/chat":
            for message in data.get("messages", []):
                self.validate_dataclass(ChatMessage, message)
        elif self.task in MODELS:
            self.validate_pydantic(MODELS[self.task][0], data)
        return data

    def validate_and_convert_result(self, result, stream=False):
        if self.task == "agent/v1/chat":
            self.validate_dataclass(ChatCompletionChunk if stream else ChatCompletionResponse, result)
        elif self.task in MODELS:
            self.validate_pydantic(MODELS[self.task][2 if stream else 1], result)
        return super().validate_and_convert_result(result, stream)


class AgentServer(mlflow.genai.agent_server.AgentServer):
    """serve_agent.py serves the last one that a module made."""

    def __init__(self, agent_type=None):
        global served
        super().__init__(agent_type)
        self.validator = TaskValidator(agent_type)
        served = self


def create_server(agent_type=None):
    return AgentServer(agent_type)


def parse_server_args():
    """Older agents read the command line in their main, which a recording does not call."""
    parser = argparse.ArgumentParser()
    parser.add_argument("--port", type=int, default=8000)
    parser.add_argument("--workers", type=int, default=1)
    parser.add_argument("--reload", action="store_true")
    return parser.parse_args()
