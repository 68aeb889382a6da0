"""Reads exported files with programs that are not ours, and says in JSON what they found.

round_trip.py FOLDER: every file of the folder by its name; one that cannot be read has an "error".
"""

import json
import sys
from collections import Counter
from pathlib import Path

import duckdb
import networkx
import pandas
import polars
import rdflib


def graph(found):
    edges = [attributes for _, _, attributes in found.edges(data=True)]
    return {
        "nodes": found.number_of_nodes(),
        "edges": found.number_of_edges(),
        "nodeTypes": Counter(attributes["type"] for _, attributes in found.nodes(data=True)),
        "edgeTypes": Counter(attributes["type"] for attributes in edges),
        "roles": Counter(attributes["role"] for attributes in edges if attributes["type"] == "INVOLVES"),
        "weight": sum(attributes["weight"] for attributes in edges),
        "labels": {id: attributes["label"] for id, attributes in found.nodes(data=True)},
        "confidence": sum(attributes.get("confidence", 0.0) for _, attributes in found.nodes(data=True)),
    }


def triples(path):
    found = rdflib.Graph().parse(path, format="json-ld")
    name = rdflib.URIRef("https://schema.org/name")
    return {
        "triples": len(found),
        "types": Counter(str(type) for type in found.objects(predicate=rdflib.RDF.type)),
        "predicates": Counter(str(predicate) for predicate in found.predicates()),
        "labels": {str(node).removeprefix("urn:fingraph:"): str(text) for node, text in found.subject_objects(name)},
    }


def table(read, path):
    # "NA" is Namibia, and no missing value
    found = read(path, keep_default_na=False, na_values=[""])
    return {
        "rows": len(found),
        "columns": list(found.columns),
        "confidence": float(found["confidence"].sum()) if "confidence" in found else None,
        "names": found["name"].tolist() if "name" in found else None,
        "summaries": found["summary"].tolist() if "summary" in found else None,
    }


def parquet(path):
    table = f"read_parquet('{path}')"
    found = duckdb.sql(f"FROM {table}")
    columns = found.columns

    def values(name):
        return [value for (value,) in duckdb.sql(f"SELECT {name} FROM {table}").fetchall()] if name in columns else None

    about = f"SELECT decode(value) FROM parquet_kv_metadata('{path}') WHERE decode(key) = 'fingraph'"
    return {
        "rows": len(found),
        "columns": columns,
        "types": {name: str(type) for name, type in zip(columns, found.types)},
        "confidence": sum(values("confidence") or []),
        "names": values("name"),
        "summaries": values("summary"),
        "items": {name: sum(map(len, values(name) or [])) for name in ("participants", "sourceTitles") if name in columns},
        "about": json.loads(duckdb.sql(about).fetchall()[0][0]),
        "polars": polars.read_parquet(path).height,
    }


def records(path):
    found = pandas.read_json(path, lines=True)
    return {"records": int((found["__typename"] != "ExportEnd").sum()), "ends": int((found["__typename"] == "ExportEnd").sum())}


READERS = {
    ".csv": lambda path: table(pandas.read_csv, path),
    ".xlsx": lambda path: table(pandas.read_excel, path),
    ".parquet": parquet,
    ".jsonl": records,
    ".graphml": lambda path: graph(networkx.read_graphml(path)),
    ".gexf": lambda path: graph(networkx.read_gexf(path, version="1.3")),
    ".jsonld": triples,
}


def read(path):
    try:
        return READERS[path.suffix](path)
    except Exception as error:
        return {"error": type(error).__name__}


json.dump({path.name: read(path) for path in sorted(Path(sys.argv[1]).iterdir())}, sys.stdout)
