# An agent that shares nothing that two requests could take from each other: no line may be warned about.
import threading
import time
from contextvars import ContextVar

import mlflow
from mlflow.pyfunc import ResponsesAgent
from mlflow.types.responses import ResponsesAgentRequest, ResponsesAgentResponse
from openai import OpenAI

SYSTEM_PROMPT = "Be brief."
_client = None
cache = {}
user = ContextVar("user", default="nobody")
state = threading.local()
lock = threading.Lock()
last = None
calls = 0
ready = False


def get_client():
    global _client
    if _client is None:
        _client = OpenAI()
    return _client


class Conversation:
    def __init__(self, question):
        self.question = question
        self.answers = []

    def run(self, agent):
        self.turn = 1
        time.sleep(0.01)
        self.answers.append(f"{self.question} {self.turn}")
        return self.answers


SEEN = set()
LOG = []
TIMES = []
USERS = {}
TOTALS = {}


class Agent(ResponsesAgent):
    def __init__(self):
        self.model = "m"
        self.tools = {"clock": time.time}
        self.calls = 0
        self.index = None
        self.note = ""

    def ask(self, prompt):
        global calls, ready
        calls += 1
        ready = True
        text = get_client().chat.completions.create(
            model=self.model, messages=[{"role": "system", "content": SYSTEM_PROMPT}, {"role": "user", "content": prompt}]
        )
        self.calls += 1
        return text.choices[0].message.content if ready else ""

    def load(self):
        if self.index is None:
            time.sleep(0.1)
            self.index = ["a"]
        return self.index

    def predict(self, request: ResponsesAgentRequest) -> ResponsesAgentResponse:
        global last
        user.set("somebody")
        state.question = request.input[-1].content
        self.note = "read before anything waits"
        note = self.note
        conversation = Conversation(state.question)
        conversation.extra = self.load()
        answers = conversation.run(self)
        if "q" not in cache:
            cache["q"] = self.ask("q")
        SEEN.add(self.note)
        LOG.append(self.note)
        self.parts = [self.ask(self.note)]
        with lock:
            TIMES.append(1)
            print(len(TIMES))
        if self.note in SEEN:
            LOG.append("again")
            USERS.setdefault(self.note, []).append(self.ask(self.note))
        TOTALS[self.note] = TOTALS.get(self.note, 0) + len(self.ask(self.note))
        with lock:
            last = user.get()
            time.sleep(0.01)
            said = last
        text = self.ask(answers[0]) + cache["q"] + said + note + state.question
        self.note = text
        return ResponsesAgentResponse(output=[self.create_text_output_item(text, "1")])

    def predict_stream(self, request):
        question = request.input[-1].content
        yield self.create_text_delta(self.ask(question), "1")


mlflow.models.set_model(Agent())
