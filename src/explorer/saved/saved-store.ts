import { useSyncExternalStore } from 'react';

import { storage } from '../hook/storage.ts';
import { NOTHING_SAVED, parseSaved, type SavedData, savedText } from './saved-data.ts';

/* The saved work in the storage of the browser, which all tabs of the site share. */

const KEY = 'fingraph-saved';
/** Keeps what could not be read, so that nothing is lost. */
const BROKEN_KEY = 'fingraph-saved-broken';

let text: string | null = null;
let data: SavedData = NOTHING_SAVED;
const listeners = new Set<() => void>();

/** The saved work. The same object until it changes. */
export function readSaved(): SavedData {
  const stored = storage()?.getItem(KEY) ?? text;
  if (stored === text) return data;
  text = stored;
  data = (stored !== null && parseSaved(stored)) || NOTHING_SAVED;
  return data;
}

/**
 * Changes the saved work, starting from what is stored: another tab may have changed it. Returns false if the browser stores
 * nothing; the change then lasts until the page is closed.
 */
export function changeSaved(change: (saved: SavedData) => SavedData): boolean {
  const before = readSaved();
  if (text !== null && data === NOTHING_SAVED && text !== '') keepBroken(text);
  const changed = change(before);
  if (changed === before) return true;
  text = savedText(changed);
  data = changed;
  const isStored = store(text);
  for (const listener of listeners) listener();
  return isStored;
}

/** The saved work, in a component that is rendered again when it changes, in this tab or in another one. */
export function useSaved(): SavedData {
  return useSyncExternalStore(subscribeToSaved, readSaved);
}

function store(value: string): boolean {
  try {
    const area = storage();
    area?.setItem(KEY, value);
    return area !== null;
  } catch {
    return false; // the storage is full
  }
}

function keepBroken(broken: string): void {
  if (parseSaved(broken) !== null) return;
  try {
    storage()?.setItem(BROKEN_KEY, broken);
  } catch {
    // the storage is full
  }
}

function subscribeToSaved(listener: () => void): () => void {
  const onStorage = ({ key }: StorageEvent) => {
    if (key === KEY || key === null) listener();
  };
  listeners.add(listener);
  addEventListener('storage', onStorage);
  return () => {
    listeners.delete(listener);
    removeEventListener('storage', onStorage);
  };
}
