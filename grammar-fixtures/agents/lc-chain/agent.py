"""Answers from a small handbook: an LCEL chain behind a ChatModel."""

import json
from operator import itemgetter
from typing import Any, Generator, List, Optional

import mlflow
from databricks_langchain import ChatDatabricks
from langchain_core.messages import AIMessage, HumanMessage
from langchain_core.output_parsers import JsonOutputParser, StrOutputParser
from langchain_core.prompts import ChatPromptTemplate, MessagesPlaceholder, PromptTemplate
from langchain_core.runnables import (
    RunnableBranch,
    RunnableLambda,
    RunnableParallel,
    RunnablePassthrough,
)
from mlflow.pyfunc import ChatModel
from mlflow.types.llm import (
    ChatChoice,
    ChatChoiceDelta,
    ChatChunkChoice,
    ChatCompletionChunk,
    ChatCompletionResponse,
    ChatMessage,
    ChatParams,
)
from pydantic import BaseModel, Field

HANDBOOK = {
    "holiday": "Everyone has 25 days of holiday a year.",
    "travel": "Trains are booked in second class; a journey over 4 hours may be first class.",
    "desk": "Desks are shared {bring a lock}.",
}


class Topic(BaseModel):
    """What a question is about."""

    name: str = Field(description="one word for the topic")
    certain: bool = False


def extract_question(messages: list[dict[str, Any]]) -> str:
    """The last thing that was said."""
    return messages[-1]["content"]


def extract_history(messages: list[dict[str, Any]]) -> list:
    kinds = {"user": HumanMessage, "assistant": AIMessage}
    return [kinds[m["role"]](content=m["content"]) for m in messages[:-1] if m["role"] in kinds]


def look_up(question: str) -> list[str]:
    words = question.lower().split()
    return [text for key, text in HANDBOOK.items() if any(key in word for word in words)]


def format_context(passages: list[str]) -> str:
    return "\n".join(f"- {p}" for p in passages)


model = ChatDatabricks(
    endpoint="databricks-meta-llama-3-3-70b-instruct",
    extra_params={"top_p": 0.95},
    temperature=0.01,
    max_tokens=200,
)

prompt = ChatPromptTemplate.from_messages(
    [
        ("system", "Answer from the handbook only. Write JSON as {{}}.\n\nHandbook:\n{context}"),
        MessagesPlaceholder(variable_name="history"),
        ("user", "{question}"),
    ]
)
rewrite_prompt = PromptTemplate(
    template="Chat so far: {history}\nWrite the question {question} so that it stands alone.",
    input_variables=["history", "question"],
)

rewrite = rewrite_prompt | model | StrOutputParser()

chain = (
    {
        "question": itemgetter("messages") | RunnableLambda(extract_question),
        "history": itemgetter("messages") | RunnableLambda(extract_history),
    }
    | RunnablePassthrough.assign(
        search=RunnableBranch(
            (lambda x: len(x["history"]) > 0, rewrite),
            lambda x: x["question"],
        )
    )
    | RunnablePassthrough.assign(
        context=itemgetter("search") | RunnableLambda(look_up) | RunnableLambda(format_context)
    )
    | RunnableParallel(answer=prompt | model | StrOutputParser(), search=itemgetter("search"))
)
topics = model.with_structured_output(Topic)
facts = ChatPromptTemplate.from_template("As JSON, the numbers in: {text}") | model | JsonOutputParser()


class HandbookModel(ChatModel):
    def __init__(self):
        self.chain = chain

    def predict(
        self, context, messages: List[ChatMessage], params: Optional[ChatParams] = None
    ) -> ChatCompletionResponse:
        question = messages[-1].content
        if question.startswith("topic:"):
            found = topics.invoke(question.removeprefix("topic:").strip())
            text = f"{found.name} ({'sure' if found.certain else 'unsure'})" if found else "no topic"
        elif question.startswith("facts:"):
            numbers = facts.invoke({"text": question[6:]}, config={"tags": ["facts"]})
            text = json.dumps(numbers, sort_keys=True)
        elif question.startswith("batch:"):
            asked = [{"messages": [{"role": "user", "content": q}]} for q in question[6:].split("/")]
            text = " / ".join(r["answer"] for r in self.chain.batch(asked))
        else:
            result = self.chain.invoke({"messages": [m.to_dict() for m in messages]})
            text = result["answer"] + f" [searched: {result['search']}]"
        return ChatCompletionResponse(
            choices=[ChatChoice(message=ChatMessage(role="assistant", content=text))]
        )

    def predict_stream(
        self, context, messages: List[ChatMessage], params: Optional[ChatParams] = None
    ) -> Generator[ChatCompletionChunk, None, None]:
        for piece in self.chain.stream({"messages": [m.to_dict() for m in messages]}):
            if "answer" in piece:
                yield ChatCompletionChunk(
                    choices=[
                        ChatChunkChoice(
                            delta=ChatChoiceDelta(role="assistant", content=piece["answer"])
                        )
                    ]
                )


mlflow.langchain.autolog()
mlflow.models.set_model(HandbookModel())
