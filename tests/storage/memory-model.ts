import type { Edit, Undo } from '../../lib/domain/edits.ts';
import {
  againEdits,
  bringBackEdits,
  confirmEdits,
  endEdits,
  keepAllEdits,
  keepOneEdits,
  removeEdits,
  saveEdits,
} from '../../lib/domain/memory/memory-edits.ts';
import { type MemoryThread, threadsOf } from '../../lib/domain/memory/threads.ts';
import type { Memory } from '../../lib/domain/records.ts';
import { memory, type Opened, type World } from './support.ts';

/** What the user would say there is, kept without rows, ids and supersession. */
interface Thing {
  said: string[];
  former: string[];
  pinned: string[];
  confirmed: Record<string, number>;
  ended: boolean;
  /** One of two that were both kept: which of them has the history is not its business. */
  split: boolean;
}

type Wording = 'edit' | 'at-once' | 'bring-back' | 'keep-one' | 'keep-all';
type Mark = 'pin' | 'confirm' | 'end' | 'again' | 'remove';

export type Command =
  | { do: 'add' }
  | { do: 'undo' }
  | { do: 'redo' }
  | { do: 'word'; what: Wording; on: number; which: number }
  | { do: 'mark'; what: Mark; on: number; which: number };

interface Step {
  edits: Undo;
  before: Thing[];
}

/** The real storage and the simple model side by side: every command is done to both. */
export class Twin {
  things: Thing[] = [];
  private readonly left: Opened;
  private readonly right: Opened;
  private readonly world: World;
  private done: Step[] = [];
  private undone: Step[] = [];
  private words = 0;

  constructor(left: Opened, right: Opened, world: World) {
    this.left = left;
    this.right = right;
    this.world = world;
  }

  async run(command: Command): Promise<void> {
    this.world.clock.set(this.world.clock.now() + 1000);
    if (command.do === 'undo') return this.turn(this.done, this.undone);
    if (command.do === 'redo') return this.turn(this.undone, this.done);
    if (command.do === 'add') return this.add();
    const thing = this.things[command.on % Math.max(1, this.things.length)];
    const text = thing?.said[command.which % thing.said.length];
    if (!thing || text === undefined) return;
    const { thread, row } = await this.find(text);
    const aim = { thing, text, thread, row, which: command.which };
    return command.do === 'word' ? this.word(command.what, aim) : this.mark(command.what, aim);
  }

  private async word(what: Wording, { thing, text, thread, row, which }: Aim): Promise<void> {
    const now = this.world.clock.now();
    const how = { provenance: { at: now }, newId: this.world.newId };
    if (what === 'edit' || what === 'at-once') {
      const [one, other] = [this.newWords(), this.newWords()];
      const theirs = saveEdits(thread, row, { text: other }, how);
      await this.write(saveEdits(thread, row, { text: one }, how), () => reword(thing, text, one));
      if (what === 'at-once') await this.write(theirs, () => this.alsoSaid(one, other), this.right);
      return;
    }
    const single = thing.said.length === 1;
    if (what === 'bring-back') {
      const former = thread.former[which % Math.max(1, thread.former.length)];
      if (!single || thing.split || !former || former.text === text) return;
      await this.write(bringBackEdits(thread, former, how), () => reword(thing, text, former.text));
      return;
    }
    if (single) return;
    if (what === 'keep-one')
      await this.write(keepOneEdits(thread, row, now), () => keepOne(thing, text, now));
    else await this.write(keepAllEdits(thread), () => this.keepAll(thing));
  }

  private async mark(what: Mark, { thing, text, thread, row }: Aim): Promise<void> {
    const now = this.world.clock.now();
    if (what === 'pin' && row.id === thread.memory.id) {
      const pinned = row.pinned === 1 ? undefined : 1;
      const how = { provenance: { at: now }, newId: this.world.newId };
      await this.write(saveEdits(thread, row, { pinned }, how), () => pin(thing, text, pinned === 1));
    }
    if (what === 'confirm') await this.write(confirmEdits(row, now), () => confirm(thing, text, now));
    if (what === 'end' && thing.said.length === 1 && !thing.ended) {
      await this.write(endEdits(row, now, 'no-longer'), () => {
        thing.ended = true;
      });
    }
    if (what === 'again' && thing.ended) {
      await this.write(againEdits(row, now, '2026-05-20'), () => {
        thing.ended = false;
        confirm(thing, text, now);
      });
    }
    if (what === 'remove' && !thing.split) {
      await this.write(removeEdits(thread), () => this.things.splice(this.things.indexOf(thing), 1));
    }
  }

  private keepAll(thing: Thing): void {
    const each = thing.said.map((t) => ({ ...structuredClone(thing), said: [t], former: [], split: true }));
    this.things.splice(this.things.indexOf(thing), 1, ...each, { ...thing, said: [], split: true });
  }

  /** What both say, to be compared. */
  async said(): Promise<{ real: unknown; model: unknown }> {
    const threads = threadsOf(await this.memories());
    const things = this.things.filter((thing) => thing.said.length > 0);
    return {
      real: {
        said: threads.map(realThing).toSorted(),
        former: threads.flatMap((t) => t.former.map((m) => m.text)).toSorted(),
      },
      model: {
        said: things.map(modelThing).toSorted(),
        former: this.things.flatMap((thing) => thing.former).toSorted(),
      },
    };
  }

  private alsoSaid(beside: string, text: string): void {
    const thing = this.things.find((one) => one.said.includes(beside));
    if (!thing) return;
    thing.said.push(text);
    if (thing.pinned.includes(beside)) thing.pinned.push(text);
  }

  private async add(): Promise<void> {
    const text = this.newWords();
    const none = { former: [], pinned: [], confirmed: {}, ended: false, split: false };
    const edit = memory(this.world.newId(), 'c', text);
    await this.write([edit], () => this.things.push({ said: [text], ...none }));
  }

  private async write(edits: Edit[], change: () => void, window = this.left): Promise<void> {
    const before = structuredClone(this.things);
    this.done.push({ edits: await window.book.write(edits), before });
    this.undone = [];
    change();
  }

  private async turn(from: Step[], onto: Step[]): Promise<void> {
    const step = from.pop();
    if (!step) return;
    const before = this.things;
    onto.push({ edits: await this.left.book.write(step.edits), before });
    this.things = step.before;
  }

  private async memories(): Promise<Memory[]> {
    return (await this.left.db.memories.toArray()).filter((row) => row.del === 0);
  }

  private async find(text: string): Promise<{ thread: MemoryThread; row: Memory }> {
    for (const thread of threadsOf(await this.memories())) {
      const row = [thread.memory, ...thread.rivals].find((one) => one.text === text);
      if (row) return { thread, row };
    }
    throw new Error(`nobody says “${text}”`);
  }

  private newWords(): string {
    this.words += 1;
    return `words ${this.words}`;
  }
}

interface Aim {
  thing: Thing;
  text: string;
  thread: MemoryThread;
  row: Memory;
  which: number;
}

function reword(thing: Thing, from: string, to: string): void {
  const pinned = thing.pinned.includes(from);
  thing.said = [...thing.said.filter((t) => t !== from), to];
  thing.former.push(from);
  pin(thing, from, false);
  pin(thing, to, pinned);
  delete thing.confirmed[to];
  thing.ended = false;
}

function pin(thing: Thing, text: string, pinned: boolean): void {
  thing.pinned = [...thing.pinned.filter((t) => t !== text), ...(pinned ? [text] : [])];
}

function confirm(thing: Thing, text: string, at: number): void {
  thing.confirmed[text] = at;
}

function keepOne(thing: Thing, text: string, at: number): void {
  thing.former.push(...thing.said.filter((t) => t !== text));
  thing.said = [text];
  confirm(thing, text, at);
}

function realThing({ memory: lead, rivals }: MemoryThread): string {
  const rows = [lead, ...rivals].map((m) => [m.text, m.pinned === 1, m.confirmedAt ?? null]);
  return JSON.stringify([rows.toSorted(), lead.endedAt !== undefined]);
}

function modelThing({ said, pinned, confirmed, ended }: Thing): string {
  const rows = said.map((text) => [text, pinned.includes(text), confirmed[text] ?? null]);
  return JSON.stringify([rows.toSorted(), ended]);
}
