"""PythonModels that tell what they were given: by no hint, and by hints of each kind."""

from typing import Any

import pandas as pd
from mlflow.exceptions import MlflowException
from mlflow.pyfunc import PythonModel
from pydantic import BaseModel


class Question(BaseModel):
    text: str
    limit: int = 3


def told(value):
    if isinstance(value, pd.DataFrame):
        return {"frame": value.to_dict("records"), "columns": [str(name) for name in value.columns]}
    if isinstance(value, BaseModel):
        return {"model": value.model_dump()}
    if isinstance(value, list):
        return [told(item) for item in value]
    return value


class Plain(PythonModel):
    def predict(self, context, model_input, params=None):
        return {"type": type(model_input).__name__, "input": told(model_input), "params": params}


class Unasked(PythonModel):
    def predict(self, model_input):
        return [type(model_input).__name__]


class Framed(PythonModel):
    def predict(self, context, model_input: pd.DataFrame, params=None):
        return {"type": type(model_input).__name__, "input": told(model_input), "params": params}


class Texts(PythonModel):
    def predict(self, model_input: list[str], params=None) -> list[str]:
        return [text.upper() for text in model_input]


class Numbers(PythonModel):
    def predict(self, model_input: list[int]) -> list[int]:
        return [number + 1 for number in model_input]


class Dicts(PythonModel):
    def predict(self, model_input: list[dict[str, Any]], params=None):
        return [{"keys": sorted(row)} for row in model_input]


class Questions(PythonModel):
    def predict(self, context, model_input: list[Question], params=None):
        return [told(question) for question in model_input]


class Failing(PythonModel):
    def predict(self, model_input: list[str], params=None):
        if model_input == ["mlflow"]:
            raise MlflowException("no luck")
        raise ValueError("no luck either")


models = {cls.__name__: cls for cls in (Plain, Unasked, Framed, Texts, Numbers, Dicts, Questions, Failing)}
