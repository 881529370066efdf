# An agent whose handlers keep a request's values where all requests see them. Lines that must be warned about end in "# shared".
import time
from types import SimpleNamespace

import mlflow
from mlflow.pyfunc import ResponsesAgent
from mlflow.types.responses import ResponsesAgentRequest, ResponsesAgentResponse
from openai import OpenAI

client = OpenAI()
current_user = None
step = 0


class Tracker:
    def __init__(self):
        self.last = None
        self.steps = 0

    def begin(self, name):
        self.last = name  # shared

    def end(self):
        return f"done {self.last}"


tracker = Tracker()


def set_user(name):
    global current_user
    current_user = name  # shared


def greeting():
    return f"Hello {current_user}"


JOURNAL = []
STATE = SimpleNamespace()


def remember(entry):
    JOURNAL.append(entry)  # shared


class Counting:
    def __init__(self):
        self.turns = []
        self.total = 0
        self.summary = ""

    def count(self, agent):
        global tokens
        self.turns.append("question")  # shared
        self.total += agent.ask("count").usage.total_tokens  # shared
        tokens += agent.ask("count").usage.total_tokens  # shared
        self.summary = self.summary + agent.ask("sum").choices[0].message.content  # shared
        for turn in self.turns:
            print(turn)


tokens = 0
counting = Counting()


class Agent(ResponsesAgent):
    def __init__(self):
        self.question = ""
        self.history = []
        self.model = "m"

    def ask(self, prompt):
        return client.chat.completions.create(model=self.model, messages=[{"role": "user", "content": prompt}])

    def search(self):
        time.sleep(0.1)
        return ["doc for " + self.question]

    def predict(self, request: ResponsesAgentRequest) -> ResponsesAgentResponse:
        self.question = request.input[-1].content  # shared
        remember(self.model)
        STATE.user = request.custom_inputs["user"]  # shared
        counting.count(self)
        print(len(JOURNAL), STATE.user)
        set_user(request.custom_inputs["user"])
        tracker.begin("predict")
        docs = self.search()
        answer = self.ask(self.question + greeting() + docs[0]).choices[0].message.content
        self.history = [answer]  # shared
        self.ask(answer)
        text = "".join(self.history) + tracker.end()
        return ResponsesAgentResponse(output=[self.create_text_output_item(text, "1")])

    def predict_stream(self, request):
        global step
        step = len(request.input)  # shared
        for word in ["a", "b"]:
            yield self.create_text_delta(word, str(step))


mlflow.models.set_model(Agent())
