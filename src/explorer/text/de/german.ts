import type { Translation } from '../language.ts';
import { browse } from './browse.ts';
import { compare } from './compare.ts';
import { graph } from './graph.ts';
import { map } from './map.ts';
import { saved } from './saved.ts';
import { share } from './share.ts';
import { shell } from './shell.ts';
import { time } from './time.ts';

export const german = {
  browse,
  compare,
  graph,
  map,
  saved,
  share,
  shell,
  time,
} satisfies Translation;
