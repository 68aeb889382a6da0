import type { Translation } from '../language.ts';
import { browse } from './browse.ts';
import { compare } from './compare.ts';
import { counts } from './counts.ts';
import { graph } from './graph.ts';
import { home } from './home.ts';
import { map } from './map.ts';
import { quantity } from './quantity.ts';
import { saved } from './saved.ts';
import { share } from './share.ts';
import { shell } from './shell.ts';
import { time } from './time.ts';

export const chinese = {
  browse,
  compare,
  counts,
  graph,
  home,
  map,
  quantity,
  saved,
  share,
  shell,
  time,
} satisfies Translation;
