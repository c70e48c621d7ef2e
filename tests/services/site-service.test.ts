import { describe, expect, it } from 'vitest';
import type { KeptPage } from '../../lib/domain/kept-page.ts';
import type { PageReading } from '../../lib/domain/reading.ts';
import { createSiteService, type SitePorts } from '../../lib/services/site-service.ts';

const MAIL = 'https://mail.example.com';
const sender = { tabId: 7, origin: MAIL, url: `${MAIL}/inbox?id=1` };

function readingOf(page: string): PageReading {
  return {
    site: 'generic',
    pageKind: 'message',
    subject: 'hello',
    own: [],
    focus: null,
    people: [],
    page,
    trouble: null,
    detectors: [],
  };
}

function stand(over: Partial<SitePorts> = {}) {
  const kept = new Map<number, KeptPage>();
  const stopped: number[] = [];
  const told: number[] = [];
  const ports: SitePorts = {
    isOn: async (origin) => origin === MAIL,
    keep: async (tabId, page) => void kept.set(tabId, page),
    drop: async (tabId) => void kept.delete(tabId),
    kept: async (tabId) => kept.get(tabId) ?? null,
    stopReading: async (tabId) => void stopped.push(tabId),
    parts: ['roundcube'],
    bringReader: async () => true,
    taughtPages: async () => [],
    readOnce: async () => readingOf('https://other.example/page'),
    tellSidebars: async (tabId) => void told.push(tabId),
    ...over,
  };
  return { kept, stopped, told, service: createSiteService(ports) };
}

describe('a page', () => {
  it('may read only where its exact origin is on', async () => {
    const { service } = stand();
    expect(await service.siteIsOn(sender)).toEqual({ on: true });
    expect(await service.siteIsOn({ ...sender, origin: `${MAIL}:8443` })).toEqual({ on: false });
  });

  it('gets the reader that it asks for, when there is one and the site is on', async () => {
    const brought: string[] = [];
    const bringReader = async (tabId: number, id: string) => brought.push(`${tabId} ${id}`) > 0;
    const { service } = stand({ bringReader });
    expect(await service.bringReader(sender, 'roundcube')).toEqual({ brought: true });
    expect(await service.bringReader(sender, 'everything')).toEqual({ brought: false });
    const elsewhere = { ...sender, origin: 'https://other.example' };
    expect(await service.bringReader(elsewhere, 'roundcube')).toEqual({ brought: false });
    expect(brought).toEqual(['7 roundcube']);
  });

  it('is told what was taught about its own site, and nothing of another', async () => {
    const place = { ways: [{ by: 'label' as const, label: 'E-mail' }], scope: 'main' as const };
    const taught = (id: string, pattern: string) => ({ id, name: id, pattern, fields: { email: place } });
    const here = taught('here', `${MAIL}/clients/*`);
    const pages = [
      here,
      taught('there', 'https://crm.example/clients/*'),
      taught('port', `${MAIL}:8443/c/*`),
    ];
    const { service } = stand({ taughtPages: async () => pages });
    expect(await service.taughtHere(sender)).toEqual({ pages: [here] });
    const off = { ...sender, origin: 'https://crm.example' };
    expect(await service.taughtHere(off)).toEqual({ pages: [] });
  });

  it('has its last reading kept with its address', async () => {
    const { service, kept } = stand();
    await service.pageRead(sender, readingOf(`${MAIL}/inbox`));
    expect(kept.get(7)).toMatchObject({ kind: 'read', origin: MAIL, url: sender.url, once: false });
  });

  it('that is off is told to stop, and nothing of it is kept', async () => {
    const { service, kept, stopped } = stand({ isOn: async () => false });
    await service.pageRead(sender, readingOf(`${MAIL}/inbox`));
    expect([kept.size, stopped]).toEqual([0, [7]]);
  });

  it('that claims to be another is refused', async () => {
    const { service, kept } = stand();
    await service.pageRead(sender, readingOf('https://evil.example/inbox'));
    expect(kept.size).toBe(0);
  });

  it('is forgotten when its tab goes elsewhere or closes, not when a frame of it loads', async () => {
    const { service, kept } = stand();
    await service.pageRead(sender, readingOf(`${MAIL}/inbox`));
    await service.tabMoved(7, sender.url);
    expect(kept.size).toBe(1);
    await service.tabMoved(7, undefined);
    expect(kept.size).toBe(0);
    await service.pageRead(sender, readingOf(`${MAIL}/inbox`));
    await service.tabClosed(7);
    expect(kept.size).toBe(0);
  });
});

describe('the toolbar button', () => {
  it('reads a page once that is not turned on, keeps it and tells the sidebars', async () => {
    const { service, kept, told } = stand();
    await service.toolbarPressed(7, 'https://other.example/page?q=1');
    expect(kept.get(7)).toMatchObject({
      kind: 'read',
      origin: 'https://other.example',
      url: 'https://other.example/page?q=1',
      once: true,
    });
    expect(told).toEqual([7]);
  });

  it('reads nothing where the site is on: its reader speaks for itself', async () => {
    const { service, kept, told } = stand();
    await service.toolbarPressed(7, `${MAIL}/inbox`);
    expect([kept.size, told]).toEqual([0, []]);
  });

  it('says so where nothing can be read', async () => {
    const { service, kept } = stand({ readOnce: async () => null });
    await service.toolbarPressed(7, undefined);
    expect(kept.get(7)).toEqual({ kind: 'closed' });
  });
});
