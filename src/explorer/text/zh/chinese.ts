import type { Translation } from '../language.ts';
import { around } from './view/around.ts';
import { browse } from './browse.ts';
import { cite } from './cite.ts';
import { claim } from './view/claim.ts';
import { clock } from './view/clock.ts';
import { compare } from './compare.ts';
import { counts } from './counts.ts';
import { dataset } from './view/dataset.ts';
import { facts } from './view/facts.ts';
import { graph } from './graph.ts';
import { history } from './view/history.ts';
import { home } from './home.ts';
import { lost } from './view/lost.ts';
import { map } from './map.ts';
import { markets } from './view/markets.ts';
import { parts } from './parts.ts';
import { paths } from './view/paths.ts';
import { picture } from './view/picture.ts';
import { quantity } from './quantity.ts';
import { record } from './record.ts';
import { rivals } from './view/rivals.ts';
import { report } from './report.ts';
import { saved } from './saved.ts';
import { scope } from './view/scope.ts';
import { search } from './view/search.ts';
import { share } from './share.ts';
import { shell } from './shell.ts';
import { source } from './view/source.ts';
import { terms } from './terms.ts';
import { time } from './time.ts';
import { vocabulary } from './vocabulary.ts';

export const chinese = {
  around,
  browse,
  cite,
  claim,
  clock,
  compare,
  counts,
  dataset,
  facts,
  graph,
  history,
  home,
  lost,
  map,
  markets,
  parts,
  paths,
  picture,
  quantity,
  record,
  rivals,
  report,
  saved,
  scope,
  search,
  share,
  shell,
  source,
  terms,
  time,
  vocabulary,
} satisfies Translation;
