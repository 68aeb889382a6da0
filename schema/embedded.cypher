// The indexes of the embedded engine. The format of this file is that of neo4j.cypher.
// It has no uniqueness constraints: with one, MERGE scans every node instead of looking it up. Ids are unique because only
// one process writes at a time.

CREATE INDEX node_id IF NOT EXISTS FOR (n:Node) ON (n.id);
CREATE INDEX graph_id IF NOT EXISTS FOR (g:Graph) ON (g.id);
CREATE INDEX ledger_id IF NOT EXISTS FOR (l:Ledger) ON (l.id);
