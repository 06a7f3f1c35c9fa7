import type { Feed, FeedEntry } from '@eensluidend/application';
import { inMemory, type Sent } from '@eensluidend/testing/application';
import { followChanges, type Change } from './changes';

type Product = Awaited<ReturnType<typeof inMemory>>;
type Heard = readonly Change[] | 'anything';

const begin = async (product: Product, id: string): Promise<string> => {
  const body = { title: 'Koersnota', definition: 'proefregio', route: 'kort', legalNature: 'policy' } as const;
  const performed = await product.send({ name: 'startProposal', id, body });
  if (performed.kind !== 'done') throw new Error(performed.refusal.code);
  return performed.effect.proposalId;
};
const textOf = (proposalId: string, id: string): Sent<'addText'> => ({
  name: 'addText',
  id,
  proposalId,
  body: { kind: 'courseNote', label: id, joint: [{ role: 'note', name: 'Nota', text: 'De nota' }], reason: 'beter' },
});

/** A feed of what a spec puts in it; news comes when the spec says so. */
const feedOf = async (product: Product, ...proposals: readonly string[]) => {
  const events = (await Promise.all(proposals.map((id) => product.events(id)))).flat();
  const all = events.map((event, index): FeedEntry => ({ position: index + 1, event }));
  let entries: readonly FeedEntry[] = [];
  let ring: () => void = () => undefined;
  const feed: Feed = {
    after: (position, limit) => Promise.resolve(entries.filter((entry) => entry.position > position).slice(0, limit)),
    last: () => Promise.resolve(entries.length),
    onNews(listener) {
      ring = listener;
      return () => undefined;
    },
  };
  return { feed, all, news: () => ring(), hold: (held: readonly FeedEntry[]) => (entries = held) };
};

/** A product with two proposals, of three facts and of one; what its pages hear, and how often a proposal was read. */
const followed = async (over: (feed: Feed) => Feed = (feed) => feed, breaks = false) => {
  const product = await inMemory();
  const [one, other] = [await begin(product, 'one'), await begin(product, 'other')];
  for (const id of ['v1', 'v2']) await product.send(textOf(one, id));
  const source = await feedOf(product, one, other);
  const reads: string[] = [];
  const errors: string[] = [];
  const streams: Product['app']['streams'] = {
    ...product.app.streams,
    async read(id) {
      reads.push(id);
      if (breaks) throw new Error('the database is away');
      return product.app.streams.read(id);
    },
  };
  const onError = (error: unknown) => void errors.push(String(error));
  const open = () => followChanges({ feed: over(source.feed), streams, onError, backOff: 1 });
  return { ...source, one, other, reads, errors, open };
};

/** What a page hears next; a fault when that is nothing. */
const hearing = (changes: Awaited<ReturnType<typeof followChanges>>) =>
  new Promise<Heard>((resolve, reject) => {
    const limit = setTimeout(() => reject(new Error('the page hears nothing')), 5_000);
    const stop = changes.subscribe((heard) => {
      clearTimeout(limit);
      stop();
      resolve(heard);
    });
  });
const brief = (heard: Heard) =>
  heard === 'anything' ? heard : heard.map(({ proposalId, eventIds }) => [proposalId, [...eventIds]]);
const idsOf = (entries: readonly FeedEntry[]) => entries.map(({ event }) => event.eventId);

describe('what the open pages hear', () => {
  it('is told once for all that comes in together; each proposal is read once, however many pages are open', async () => {
    const { open, all, hold, news, reads, one, other, errors } = await followed();
    const changes = await open();
    const pages = Array.from({ length: 100 }, () => hearing(changes));
    hold(all);
    news();
    const heard = await Promise.all(pages);
    const all4 = [
      [one, idsOf(all.slice(0, 3))],
      [other, idsOf(all.slice(3))],
    ];
    expect(heard.map(brief)).toEqual(pages.map(() => all4));
    expect([reads, errors]).toEqual([[one, other], []]);
    await changes.stop();
  });

  it('is nothing of before; and nothing is read while nobody listens', async () => {
    const { open, all, hold, news, reads, other } = await followed();
    hold(all.slice(0, 1));
    const changes = await open();
    hold(all.slice(0, 3));
    news();
    await changes.stop();
    expect(reads).toEqual([]);
    const later = await open();
    const page = hearing(later);
    hold(all);
    news();
    expect(brief(await page)).toEqual([[other, idsOf(all.slice(3))]]);
    await later.stop();
  });

  it('comes also when the feed could not be read at first, without other news', async () => {
    let away = true;
    const failing = (feed: Feed): Feed => ({
      ...feed,
      async after(position, limit) {
        if (!away) return feed.after(position, limit);
        away = false;
        throw new Error('the database is away');
      },
    });
    const { open, all, hold, news, errors, one } = await followed(failing);
    const changes = await open();
    const page = hearing(changes);
    hold(all.slice(0, 1));
    news();
    expect(brief(await page)).toEqual([[one, idsOf(all.slice(0, 1))]]);
    expect(errors).toEqual(['Error: the database is away']);
    await changes.stop();
  });

  it('is to look again when a proposal cannot be read', async () => {
    const { open, all, hold, news, errors } = await followed((feed) => feed, true);
    const changes = await open();
    const page = hearing(changes);
    hold(all);
    news();
    expect(await page).toBe('anything');
    expect(errors).toEqual(['Error: the database is away']);
    await changes.stop();
  });
});

describe('after a failover that lost the end of the feed', () => {
  it.each([
    ['shorter', 1],
    ['as long, with other facts', 4],
  ])('the feed is %s: every page looks again, and hears what comes in from there', async (_title, left) => {
    const { open, all, hold, news, one, errors } = await followed();
    const backwards = all.toReversed().map(({ event }, index) => ({ position: index + 1, event }));
    hold(all);
    const changes = await open();
    const again = hearing(changes);
    hold(backwards.slice(0, left));
    news();
    expect(await again).toBe('anything');
    const next = hearing(changes);
    const came = all.slice(0, 1).map(({ event }) => ({ position: left + 1, event }));
    hold([...backwards.slice(0, left), ...came]);
    news();
    expect(brief(await next)).toEqual([[one, idsOf(came)]]);
    expect(errors).toEqual([]);
    await changes.stop();
  });
});
