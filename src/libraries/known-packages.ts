/** Top-level names of packages that are no modules of the program: Python's own, and packages that agents use. What is on no list is taken for a missing local module. */
const standard =
  "abc aifc antigravity argparse array ast asynchat asyncio asyncore atexit audioop base64 bdb binascii " +
  "bisect builtins bz2 cProfile calendar cgi cgitb chunk cmath cmd code codecs codeop collections " +
  "colorsys compileall concurrent configparser contextlib contextvars copy copyreg crypt csv ctypes " +
  "curses dataclasses datetime dbm decimal difflib dis distutils doctest email encodings ensurepip enum " +
  "errno faulthandler fcntl filecmp fileinput fnmatch fractions ftplib functools gc genericpath getopt " +
  "getpass gettext glob graphlib grp gzip hashlib heapq hmac html http idlelib imaplib imghdr imp " +
  "importlib inspect io ipaddress itertools json keyword lib2to3 linecache locale logging lzma mailbox " +
  "mailcap marshal math mimetypes mmap modulefinder msilib msvcrt multiprocessing netrc nis nntplib nt " +
  "ntpath nturl2path numbers opcode operator optparse os ossaudiodev pathlib pdb pickle pickletools " +
  "pipes pkgutil platform plistlib poplib posix posixpath pprint profile pstats pty pwd py_compile " +
  "pyclbr pydoc pydoc_data pyexpat queue quopri random re readline reprlib resource rlcompleter runpy " +
  "sched secrets select selectors shelve shlex shutil signal site smtpd smtplib sndhdr socket " +
  "socketserver spwd sqlite3 sre_compile sre_constants sre_parse ssl stat statistics string stringprep " +
  "struct subprocess sunau symtable sys sysconfig syslog tabnanny tarfile telnetlib tempfile termios " +
  "textwrap this threading time timeit tkinter token tokenize tomllib trace traceback tracemalloc tty " +
  "turtle turtledemo types typing unicodedata unittest urllib uu uuid venv warnings wave weakref " +
  "webbrowser winreg winsound wsgiref xdrlib xml xmlrpc zipapp zipfile zipimport zlib zoneinfo";

const published =
  "accelerate agents aiohttp alembic anthropic anyio arrow asyncpg attr attrs autogen azure backoff " +
  "bcrypt boto3 botocore bs4 cachetools celery chromadb click cloudpickle cohere colorama crewai " +
  "cryptography cv2 dash databricks databricks_ai_bridge databricks_cli databricks_langchain " +
  "databricks_mcp databricks_openai databricks_vectorsearch datasets dateutil dbutils delta diffusers " +
  "dill diskcache django docker docx dotenv dspy duckdb elasticsearch faiss fastapi fastmcp flask " +
  "gensim google gradio graphviz guidance gunicorn haystack html5lib httpx huggingface_hub humanize " +
  "hypothesis instructor ipykernel IPython ipywidgets jax jinja2 joblib jsonpatch jsonschema jwt kafka " +
  "keras kubernetes langchain langchain_anthropic langchain_community langchain_core " +
  "langchain_classic langchain_databricks langchain_openai langchain_text_splitters langfuse langgraph " +
  "langgraph_supervisor langgraph_swarm langsmith litellm " +
  "llama_index loguru lxml markdown matplotlib mcp milvus mistralai mlflow mock msal msgpack " +
  "nest_asyncio networkx nltk numpy openai openpyxl opensearchpy opentelemetry orjson outlines " +
  "packaging pandas paramiko passlib pdfplumber peft pendulum pika PIL pinecone pkg_resources plotly " +
  "polars prometheus_client psycopg psycopg2 pyarrow pydantic pydantic_ai pydantic_core " +
  "pydantic_settings pymongo pymysql pypdf PyPDF2 pyspark pytest pytz qdrant_client rapidfuzz redis " +
  "regex requests rich ruamel scipy seaborn semantic_kernel sentence_transformers sentry_sdk setuptools " +
  "simplejson sklearn sniffio spacy sqlalchemy starlette streamlit structlog sympy tenacity tensorflow " +
  "tiktoken tokenizers toml tomli tomli_w torch torchvision tqdm transformers trio typer " +
  "typing_extensions typing_inspect ujson unitycatalog urllib3 uuid_utils uvicorn wandb weaviate websockets " +
  "whenever xlrd yaml";

const known: ReadonlySet<string> = new Set([...standard.split(" "), ...published.split(" ")]);

/** Modules that agents once carried with them, and that have rows where they do not. */
const carried: ReadonlySet<string> = new Set([
  "agent_server",
  "agent_server.server",
  "agent_server.mlflow_config",
]);

/** Whether a module that a program lacks is one that the runtime stands for. */
export const isCarriedModule = (module: string): boolean => carried.has(module);

/** Whether a dotted module name is of a package that is known not to be local, supported or not. */
export const isKnownPackage = (module: string): boolean => known.has(module.split(".")[0]!);
