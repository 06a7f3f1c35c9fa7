import 'reflect-metadata';
import type { Reader } from '@eensluidend/access';
import { atConsent, given, imposed } from '@eensluidend/testing';
import type { FastifyReply, FastifyRequest } from 'fastify';
import type { Change, ChangeListener } from './changes';
import { ChangesController } from './changes.controller';
import { readers } from './policy';

const { state } = given([...atConsent, imposed()]);
const about = (proposalId: string, ...types: readonly string[]): Change => ({
  proposalId,
  state,
  eventIds: new Set(state.events.filter((event) => types.includes(event.type)).map((event) => event.eventId)),
});
const griffier: Reader = { person: 'griffier', role: 'griffier', body: 'council-bb' };
const college: Reader = { person: 'secretaris', role: 'municipalSecretary', body: 'college-aa' };

/** The controller with what it needs, open pages, and a way to say what changed. */
const opened = () => {
  const listeners: ChangeListener[] = [];
  const changes = {
    subscribe(listener: ChangeListener) {
      listeners.push(listener);
      return () => undefined;
    },
    listening: 0,
    stop: () => Promise.resolve(),
  };
  const read = () => Promise.reject(new Error('a page reads nothing to hear of a change'));
  const controller = new ChangesController({ streams: { read } } as never, changes);
  /** Opens a page; gives how often it was told, and whether it was ended. */
  const page = (reader: Reader, open: (request: FastifyRequest, reply: FastifyReply) => unknown) => {
    const written: string[] = [];
    const heard = { told: () => written.filter((each) => each.includes('event: changed')).length, ended: false };
    const raw = {
      ...{ destroyed: false, writableEnded: false, writableLength: 0 },
      ...{ setHeader: () => undefined, writeHead: () => undefined, write: (text: string) => written.push(text) },
      on: (name: string, listener: () => void) => name === 'close' && closing.push(listener),
      end: () => (heard.ended = true),
    };
    const request = { method: 'GET', headers: {} } as FastifyRequest;
    readers.set(request, reader);
    open(request, { hijack: () => undefined, getHeaders: () => ({}), raw } as never);
    return heard;
  };
  const pageOf = (reader: Reader) => page(reader, (request, reply) => controller.all(request, reply));
  return { pageOf, tell: (changed: readonly Change[] | 'anything') => listeners.forEach((each) => each(changed)) };
};

const closing: (() => void)[] = [];
afterEach(() => closing.splice(0).forEach((close) => close()));

describe('an open page', () => {
  it('is told once of all facts that come in together, and reads nothing for it', () => {
    const { pageOf, tell } = opened();
    const pages = Array.from({ length: 100 }, () => pageOf(griffier));
    tell([about('one', 'ProposalStarted', 'TextAdded'), about('other', 'ProposalStarted')]);
    expect(pages.map((page) => page.told())).toEqual(pages.map(() => 1));
  });

  it('is not told of a secret that its reader may not know of, but of the facts beside it', () => {
    const { pageOf, tell } = opened();
    const [of, other] = [pageOf(college), pageOf(griffier)];
    tell([about('one', 'SecrecyImposed')]);
    expect([of.told(), other.told()]).toEqual([1, 0]);
    tell([about('one', 'SecrecyImposed', 'TextAdded')]);
    expect([of.told(), other.told()]).toEqual([2, 1]);
  });

  it('looks again when nobody can tell what changed', () => {
    const { pageOf, tell } = opened();
    const page = pageOf(griffier);
    tell('anything');
    expect([page.told(), page.ended]).toEqual([1, false]);
  });

  it('that cannot be told for certain is ended, and spoils it for nobody else', () => {
    const { pageOf, tell } = opened();
    const pages = [pageOf(griffier), pageOf(college)];
    const broken: Change = { ...about('one', 'TextAdded'), state: {} as never };
    expect(() => tell([broken])).not.toThrow();
    expect(pages.map((page) => [page.told(), page.ended])).toEqual([
      [0, true],
      [0, true],
    ]);
  });
});
