import { getCollection } from 'astro:content';
import type { Field } from '../schemas/field.ts';
import type { Pledge } from '../schemas/promise.ts';
import type { Thread } from '../schemas/thread.ts';
import { type PledgesByFigure, pledgesByFigure } from './promise-lines.ts';

let promises: Promise<Pledge[]> | undefined;
let byFigure: Promise<PledgesByFigure> | undefined;

/** All promises, reports by date, then in the order of the text. */
export function readPromises(): Promise<Pledge[]> {
  if (import.meta.env.DEV) return loadPromises();
  promises ??= loadPromises();
  return promises;
}

async function loadPromises(): Promise<Pledge[]> {
  const entries = await getCollection('promises');
  return entries.map(({ data }) => data).sort((a, b) => a.order - b.order);
}

/** The promises by the ids of their figures. */
export function readPledgesByFigure(): Promise<PledgesByFigure> {
  if (import.meta.env.DEV) return loadPledgesByFigure();
  byFigure ??= loadPledgesByFigure();
  return byFigure;
}

async function loadPledgesByFigure(): Promise<PledgesByFigure> {
  return pledgesByFigure(await readPromises());
}

/** All threads, in the order of the fields, then by their ids. */
export async function readThreads(): Promise<Thread[]> {
  const [entries, fields] = await Promise.all([getCollection('threads'), readFields()]);
  const orderOf = (thread: Thread): number => fields.findIndex(({ id }) => id === thread.field);
  return entries
    .map(({ data }) => data)
    .sort((a, b) => orderOf(a) - orderOf(b) || (a.id < b.id ? -1 : 1));
}

/** What promises and threads are about, in the order of content/fields.yml. */
export async function readFields(): Promise<Field[]> {
  const entries = await getCollection('fields');
  return entries.map(({ data }) => data).sort((a, b) => a.order - b.order);
}
