// What the embedded engine must hold before data arrives: indexes only.
// No uniqueness constraints: under one, this engine's MERGE scans every node instead of looking it up. One writer at a
// time keeps ids unique. The rules for the text are those of neo4j.cypher.

CREATE INDEX node_id IF NOT EXISTS FOR (n:Node) ON (n.id);
CREATE INDEX graph_id IF NOT EXISTS FOR (g:Graph) ON (g.id);
