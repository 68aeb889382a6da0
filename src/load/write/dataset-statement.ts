import { command } from '../../graph/query.ts';

/* The statements that write what the graph knows of data sets and loads. */

/** A data set that was removed may come back. */
export const restoreDataset = command(
  'dataset.restore',
  /* cypher */ `
  MATCH (d:FormerDataset {id: $id})
  SET d:Dataset
  REMOVE d:FormerDataset`,
);

export const mergeDataset = command(
  'dataset.merge',
  /* cypher */ `
  MERGE (d:Dataset {id: $id})
  SET d += $properties`,
);

/** The data set leaves the graph, but its retracted claims still name it. */
export const dismissDataset = command(
  'dataset.dismiss',
  /* cypher */ `
  MATCH (d:Dataset {id: $id})
  SET d:FormerDataset
  REMOVE d:Dataset`,
);

export const createLoad = command(
  'load.create',
  /* cypher */ `
  CREATE (l:Load)
  SET l = $properties`,
);
