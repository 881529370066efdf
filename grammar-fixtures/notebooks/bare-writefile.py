# Databricks notebook source
%pip install mlflow

# COMMAND ----------

%%writefile helpers.py
def clean(text):
    return text.strip()


# COMMAND ----------

%%writefile main_module.py
from helpers import clean

print(clean('  x '))

