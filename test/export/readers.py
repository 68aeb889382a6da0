"""Reads exported files as data teams do, and says in JSON what they found: readers.py FOLDER."""

import csv
import json
import sys
from pathlib import Path

import duckdb
import igraph
import networkx
import pandas
import polars

folder = Path(sys.argv[1])
claims = folder / "claims.csv"


def with_pandas():
    found = pandas.read_csv(claims, keep_default_na=False, na_values=[""])
    return {
        "columns": list(found.columns),
        "types": {name: str(dtype) for name, dtype in found.dtypes.items()},
        "stake": found["stakePercent"].sum(),
        "rows": len(found),
        "earliest": str(pandas.to_datetime(found["sinceEarliest"], format="%Y-%m-%d").min().date()),
    }


def with_polars():
    # years alone come before months: all rows tell that partial dates are texts
    found = polars.read_csv(claims, infer_schema_length=None)
    # numbers need no more than the first rows
    found = found.with_columns(polars.read_csv(claims, columns=["stakePercent", "metricValue", "confidence"]))
    return {
        "columns": found.columns,
        "types": {name: str(dtype) for name, dtype in found.schema.items()},
        "stake": found["stakePercent"].sum(),
        "rows": len(found),
    }


def with_duckdb():
    read = duckdb.sql(f"SELECT * FROM read_csv('{claims}')")
    [(rows, stake)] = duckdb.sql("SELECT count(*), sum(stakePercent) FROM read").fetchall()
    types = {name: str(type) for name, type in zip(read.columns, read.types)}
    return {"columns": read.columns, "types": types, "stake": stake, "rows": rows}


def with_csv():
    with open(claims, encoding="utf-8-sig", newline="") as file:
        rows = list(csv.DictReader(file))
    return {"columns": list(rows[0]), "rows": len(rows)}


def with_igraph(path):
    found = igraph.Graph.Read_GraphML(str(path))
    inferred = found.vs["statusInferred"] if "statusInferred" in found.vs.attributes() else []
    types = found.vs["type"]
    return {
        "nodes": found.vcount(),
        "edges": found.ecount(),
        "inferred": sorted({(type, value) for type, value in zip(types, inferred)}),
        "countries": sorted({country for country in found.vs["country"] if country}),
    }


def with_networkx(found):
    attributes = [data for _, data in found.nodes(data=True)]
    return {
        "nodes": found.number_of_nodes(),
        "edges": found.number_of_edges(),
        "multi": found.is_multigraph(),
        "inferred": sorted({(data["type"], str(data.get("statusInferred", "")).lower()) for data in attributes}),
        "countries": sorted({data["country"] for data in attributes if "country" in data}),
        "spans": sum("start" in data or "end" in data for data in attributes),
    }


def records(name):
    """As Python reads a text line by line."""
    lines = (folder / name).read_text(encoding="utf-8").splitlines()
    found = [json.loads(line) for line in lines]
    return {"records": len(found) - 1, "last": found[-1]["__typename"]}


json.dump(
    {
        "pandas": with_pandas(),
        "polars": with_polars(),
        "duckdb": with_duckdb(),
        "csv": with_csv(),
        "igraph": with_igraph(folder / "claims.graphml"),
        "graphml": with_networkx(networkx.read_graphml(folder / "claims.graphml")),
        "gexf": with_networkx(networkx.read_gexf(folder / "claims.gexf", version="1.3")),
        "jsonl": records("claims.jsonl"),
        "hostile": records("hostile.jsonl"),
    },
    sys.stdout,
)
