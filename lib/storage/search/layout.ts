import { CLASSES } from '../../domain/find/entry.ts';

/** How the index is laid out; an index of another format is made anew. */
export const FORMAT = 1;

/** Every row of `searchShards` but the manifest. */
export interface PackedRow {
  key: string;
  bytes: Uint8Array;
}

/** An unchanging part of the index; rows of a segment share the start of their key. */
export interface SegmentInfo {
  id: number;
  docs: number;
  /** First document of each class, and the end: documents are sorted as they are shown. */
  bounds: number[];
  shards: number;
  bytes: number;
}

/** How far all rows have been taken into the index. */
export interface Building {
  /** Place in `UNITS`, and the last row that was taken. */
  unit: number;
  after: string | null;
  done: number;
  total: number;
  /** Segments up to this one are of the former index, which serves until the new one is whole. */
  former: number;
}

/** How far several segments have been made one. */
export interface Merging {
  inputs: number[];
  output: SegmentInfo;
  /** The last token that was written; null: the documents are not written yet. */
  token: string | null;
}

/** The one row that says what the index is made of; every change of it is one transaction. */
export interface Manifest {
  key: 'manifest';
  format: number;
  /** Grows for ever: a segment id is never given twice. */
  nextSegment: number;
  /** Oldest first. */
  segments: SegmentInfo[];
  /** Every row was taken into the index once; what is missing then is in the tail. */
  whole: boolean;
  building: Building | null;
  merging: Merging | null;
  /** Documents that a later one has replaced: they cost time, never truth. */
  replaced: number;
}

export type ShardRow = Manifest | PackedRow;

/** What one write added, until it becomes part of a segment. A pack never changes. */
export interface TailPack {
  key: string;
  entries: TailEntry[];
  /** How many of them replace an entry made before. */
  replaced: number;
}

export interface TailEntry {
  id: string;
  rank: number;
  minute: number;
  tokens: string[];
}

export const MANIFEST = 'manifest';
/** How much is done at once. */
export interface Sizes {
  /** Entries of a tail that becomes a segment. */
  tail: number;
  /** Rows read at once. */
  slice: number;
  /** Documents gathered before they are kept: that much is done again after a worker was ended. */
  segment: number;
  /** So many small segments are made one of the next size. */
  fan: number;
  /** Shards made before a merge is kept. */
  step: number;
  /** So many replaced documents never matter, however small the book. */
  few: number;
}

export const SIZES: Sizes = { tail: 256, slice: 250, segment: 16_384, fan: 8, step: 24, few: 2000 };

/** Bytes of one row of postings, and documents of one row of documents. */
export const SHARD_BYTES = 12_000;
export const PAGE_DOCS = 32;

const DIGITS = 6;

/** With this begin the keys of all rows of a segment. */
export function segmentPrefix(id: number): string {
  return `${id.toString(36).padStart(DIGITS, '0')}/`;
}

export function segmentOfKey(key: string): number {
  return Number.parseInt(key.slice(0, DIGITS), 36);
}

export const directoryKey = (id: number) => `${segmentPrefix(id)}t`;
export const shardKey = (id: number, n: number) => `${segmentPrefix(id)}p${n}`;
export const pageKey = (id: number, n: number) => `${segmentPrefix(id)}d${n}`;

export function emptyBounds(): number[] {
  return new Array<number>(CLASSES.length + 1).fill(0);
}

/** The class of a document, by the bounds of its segment. */
export function rankAt(bounds: readonly number[], doc: number): number {
  return bounds.findLastIndex((first) => first <= doc);
}

/** Later writes sort behind; how many entries a pack has is known without reading it. */
export function packKey(stamp: string, entries: number): string {
  return `${stamp}#${entries}`;
}

export function stampOfPack(key: string): string {
  return key.slice(0, key.lastIndexOf('#'));
}

export function entriesOfPack(key: string): number {
  return Number(key.slice(key.lastIndexOf('#') + 1));
}
